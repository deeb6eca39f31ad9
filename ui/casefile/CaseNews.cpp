// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/CaseNews.h"

#include "ui/casefile/CaseWords.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Office.h"

namespace madoguchi {

namespace {

const QString actKey = QStringLiteral("case.act");

QString refusalKey(const QString& actId)
{
    return QStringLiteral("case.refused.%1").arg(actId);
}

bool isOffline(const SyncStatus& status)
{
    return status.state == SyncStatus::State::Offline || status.state == SyncStatus::State::Stopped;
}

}  // namespace

CaseNews::CaseNews(Office& office, BannerArea& banners, QObject* parent) : QObject(parent), m_office(office), m_banners(banners) {}

void CaseNews::tell(const FinishedAct& outcome)
{
    BannerMessage message;
    m_waiting = !outcome.error && isOffline(m_office.syncStatus());
    if (outcome.error) {
        message = bannerOf(*outcome.error);
        message.title = tr("%1: not done").arg(label(outcome.kind));
        message.text = CaseWords::refusal(*outcome.error);
    } else if (m_waiting) {
        message.tone = Tone::Hold;
        message.title = tr("%1: kept on this terminal").arg(label(outcome.kind));
        message.text = tr("There is no connection now. It is sent by itself when the connection is back; until then somebody else may act first.");
    } else {
        message.tone = Tone::Good;
        message.title = tr("You %1.").arg(pastLabel(outcome.kind));
    }
    message.key = actKey;
    m_banners.post(message);
}

void CaseNews::tellImpossible(ActKind kind, const QString& why)
{
    BannerMessage message;
    message.tone = Tone::Caution;
    message.title = tr("%1: not possible now").arg(label(kind));
    message.text = why;
    message.key = actKey;
    m_banners.post(message);
}

void CaseNews::follow(const CaseFile& file)
{
    if (m_waiting && file.summary.waitingActs == 0) {
        m_waiting = false;
        m_banners.withdraw(actKey);
    }
    QHash<QString, QString> refusals;
    for (const HistoryItem& item : file.history) {
        if (item.kind == HistoryItem::Kind::Refused) {
            const QString why = item.refusal ? CaseWords::refusal(*item.refusal) : QString();
            const QString standing = CaseWords::standing(file, m_office.staff(), m_office.now());
            refusals.insert(item.actId, QStringLiteral("%1\n%2").arg(why, standing).trimmed());
            if (m_refusals.value(item.actId) != refusals.value(item.actId)) {
                tellRefusal(item, refusals.value(item.actId));
            }
        }
    }
    for (auto told = m_refusals.cbegin(); told != m_refusals.cend(); ++told) {
        if (!refusals.contains(told.key())) {
            m_banners.withdraw(refusalKey(told.key()));
        }
    }
    m_refusals = refusals;
}

void CaseNews::tellRefusal(const HistoryItem& refused, const QString& text)
{
    BannerMessage message;
    message.tone = Tone::Bad;
    message.title = tr("%1: not accepted").arg(label(refused.act));
    message.text = text;
    message.code = refused.refusal ? errorName(refused.refusal->code) : QString();
    message.key = refusalKey(refused.actId);
    message.actionVerb = tr("What to do…");
    message.action = [this] { Q_EMIT explanationWanted(); };
    message.lasting = true;
    m_banners.withdraw(actKey);
    m_banners.post(message);
}

void CaseNews::forget()
{
    m_refusals.clear();
    m_waiting = false;
    m_banners.clear();
}

}  // namespace madoguchi
