// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/TerminalNews.h"

#include "ui/common/BannerArea.h"
#include "ui/common/Words.h"

namespace madoguchi {

namespace {

const QString repairKey = QStringLiteral("repair");

/// One key for a kind of warning: the next of its kind takes its place.
QString keyOf(ErrorCode code)
{
    return QStringLiteral("terminal-") + errorName(code);
}

QString actsText(const RescueCounts& rows)
{
    if (!rows.actsLost) {
        return TerminalNews::tr("Acts that were not sent yet: %1 saved; whether more were there can't be known. Please look through what was done last.")
            .arg(figure(rows.actsSaved));
    }
    if (*rows.actsLost > 0) {
        return TerminalNews::tr("Acts that were not sent yet: %1 saved, %2 lost. Please look through what was done last and do again what is missing.")
            .arg(figure(rows.actsSaved), figure(*rows.actsLost));
    }
    return rows.actsSaved > 0 ? TerminalNews::tr("All %1 acts that were not sent yet were saved.").arg(figure(rows.actsSaved))
                              : TerminalNews::tr("No act was waiting to be sent.");
}

QString trailText(const RescueCounts& rows)
{
    const bool whole = rows.auditLost && *rows.auditLost == 0;
    return whole ? QString() : TerminalNews::tr("The audit trail of this terminal is not whole any more; the rest of it lies in the old file.");
}

}  // namespace

TerminalNews::TerminalNews(Office& office, BannerArea& banners, QObject* parent) : QObject(parent), m_office(office), m_banners(banners)
{
    connect(&office, &Office::warned, this, [this](const Error& error) {
        auto message = bannerOf(error);
        message.key = keyOf(error.code);
        m_banners.post(message);
    });
    connect(&office, &Office::backupMade, this, [this] { m_banners.withdraw(keyOf(ErrorCode::BackupFailed)); });
    tellRepair();
}

void TerminalNews::tellRepair()
{
    const auto report = m_office.repairReport();
    if (!report) {
        return;
    }
    auto message = messageOf(*report, m_office.now());
    message.key = repairKey;
    message.lasting = true;
    message.actionVerb = tr("I have read this");
    message.action = [this] {
        m_office.repairTold();
        m_banners.withdraw(repairKey);
    };
    m_banners.post(message);
}

BannerMessage TerminalNews::messageOf(const RepairReport& report, const QDateTime& now)
{
    const RescueCounts rows = report.rows.value_or(RescueCounts());
    BannerMessage message;
    const bool nothingLost = rows.actsLost && *rows.actsLost == 0;
    message.tone = nothingLost ? Tone::Note : Tone::Caution;
    message.title = tr("The data of this terminal was damaged and has been repaired.");
    QStringList sentences;
    sentences << (report.backupOf.isValid() ? tr("The backup of %1 was put in its place; what came since is fetched from the intake service.").arg(momentText(report.backupOf, now))
                                            : tr("A new file was begun; all cases are fetched again from the intake service, which takes a while."));
    sentences << actsText(rows) << trailText(rows) << tr("The old file was kept: %1").arg(report.setAside);
    sentences.removeAll(QString());
    message.text = sentences.join(QLatin1Char(' '));
    message.code = errorName(ErrorCode::DatabaseDamaged);
    return message;
}

}  // namespace madoguchi
