// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/LeaseNews.h"

#include "ui/common/BannerArea.h"
#include "ui/common/Office.h"
#include "ui/common/Words.h"

#include <utility>

namespace madoguchi {

static constexpr int lookEvery = 10'000;
static const QString leaseKey = QStringLiteral("case.lease");

LeaseNews::LeaseNews(Office& office, BannerArea& banners, QObject* parent) : QObject(parent), m_office(office), m_banners(banners)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &LeaseNews::look);
}

void LeaseNews::follow(const CaseFile& file)
{
    const auto& claim = file.summary.caseNow.claim;
    const auto own = claim && claim->staffId == m_office.staff().id ? claim : std::nullopt;
    if (own != m_claim) {
        forget();
        m_claim = own;
    }
    if (m_claim) {
        m_timer.start();
        // Said here, the page has just been told what may be done.
        if (phase() != m_told) {
            m_told = phase();
            tell();
        }
    }
}

void LeaseNews::forget()
{
    m_claim.reset();
    m_timer.stop();
    m_told = Phase::Quiet;
    m_banners.withdraw(leaseKey);
}

LeaseNews::Phase LeaseNews::phase() const
{
    const qint64 left = m_office.now().msecsTo(m_claim->until);
    return left <= 0 ? Phase::Ended : left <= soonSeconds * 1000 ? Phase::Soon : Phase::Quiet;
}

void LeaseNews::look()
{
    const Phase before = std::exchange(m_told, phase());
    if (m_told == before) {
        return;
    }
    tell();
    if (m_told == Phase::Ended) {
        Q_EMIT ended();
    }
}

void LeaseNews::tell()
{
    m_banners.withdraw(leaseKey);
    if (m_told == Phase::Quiet) {
        return;
    }
    const QString until = momentText(m_claim->until, m_office.now());
    BannerMessage message;
    message.key = leaseKey;
    if (m_told == Phase::Soon) {
        message.title = tr("You hold this case until %1.").arg(until);
        message.text = tr("After that anybody may take it.");
        message.actionVerb = tr("Keep longer (F2)");
    } else {
        message.tone = Tone::Caution;
        message.title = tr("Your time with this case ended at %1.").arg(until);
        message.text = tr("Anybody may take it now. Take it again to go on; while there is no connection the intake service has to confirm it before anything is printed, sealed or sent.");
        message.actionVerb = tr("Take the case (F2)");
    }
    message.action = [this] { Q_EMIT claimWanted(); };
    m_banners.post(message);
}

}  // namespace madoguchi
