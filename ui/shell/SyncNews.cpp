// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/SyncNews.h"

#include "app/domain/CaseId.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Words.h"

namespace madoguchi {

namespace {

const QString syncKey = QStringLiteral("sync");

}  // namespace

SyncNews::SyncNews(Office& office, BannerArea& banners, QObject* parent) : QObject(parent), m_office(office), m_banners(banners)
{
    connect(&office, &Office::syncStatusChanged, this, &SyncNews::tell);
    connect(&office, &Office::actRefused, this, [this](const QString& caseId, const QString& actId, const Error& error) {
        caseId.isEmpty() ? tellTrailRefused(actId, error) : tellRefusal(caseId, error);
    });
    tell(office.syncStatus());
}

void SyncNews::tell(const SyncStatus& status)
{
    if (status.state == SyncStatus::State::Offline) {
        BannerMessage message;
        message.tone = Tone::Hold;
        message.title = tr("The intake service can't be reached. You can go on working.");
        message.text = tr("What you do is kept on this terminal and sent when the connection is back. What is shown is as of the last exchange (%1).")
                           .arg(momentText(status.lastExchange, m_office.now()));
        message.code = status.error ? errorName(status.error->code) : QString();
        message.key = syncKey;
        message.lasting = true;
        m_banners.post(message);
    } else if (status.state == SyncStatus::State::Stopped && status.error) {
        auto message = bannerOf(*status.error);
        message.key = syncKey;
        message.lasting = true;
        m_banners.post(message);
    } else if (status.state != SyncStatus::State::Working) {
        m_banners.withdraw(syncKey);
    }
}

void SyncNews::tellRefusal(const QString& caseId, const Error& error)
{
    const auto reason = bannerOf(error);
    BannerMessage message;
    message.tone = Tone::Caution;
    message.title = tr("Receipt no. %1: what you did was not accepted.").arg(CaseId::receiptNumber(caseId));
    message.text = reason.title + QLatin1Char(' ') + reason.text;
    message.code = reason.code;
    message.key = QStringLiteral("refused-") + caseId;
    message.actionVerb = tr("What to do…");
    message.action = [this, caseId, key = message.key] {
        m_banners.withdraw(key);
        Q_EMIT refusedRequested(caseId);
    };
    m_banners.post(message);
}

/// There is no case to open: the person says that they have read it, and the trail keeps that.
void SyncNews::tellTrailRefused(const QString& actId, const Error& error)
{
    auto message = bannerOf(error);
    message.key = QStringLiteral("refused-") + actId;
    message.lasting = true;
    message.actionVerb = tr("I have told the administrator");
    message.action = [this, actId, key = message.key] {
        m_banners.withdraw(key);
        m_office.setAside(actId);
    };
    m_banners.post(message);
}

}  // namespace madoguchi
