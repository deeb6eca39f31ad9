// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/LeaseNews.h"

#include "ui/casefile/CaseWords.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Office.h"
#include "ui/common/Words.h"

#include <algorithm>
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
    const auto own = [this](const std::optional<Claim>& claim) { return claim && claim->staffId == m_office.staff().id ? claim : std::nullopt; };
    const auto shown = own(file.summary.caseNow.claim);
    const auto confirmed = own(file.confirmedClaim);
    if (shown != m_claim || confirmed != m_confirmed) {
        // Whoever logs in after the holder has lost nothing.
        const bool isLost = m_claim && m_claim->staffId == m_office.staff().id && !shown && wasTakenAway(file);
        forget();
        m_claim = shown;
        m_confirmed = confirmed;
        if (isLost) {
            tellLoss(file);
        }
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

/// By somebody else's act. What was refused the page tells by itself.
bool LeaseNews::wasTakenAway(const CaseFile& file) const
{
    const auto last = std::find_if(file.history.crbegin(), file.history.crend(), [](const HistoryItem& item) { return item.kind != HistoryItem::Kind::Corrected; });
    return last != file.history.crend() && last->kind == HistoryItem::Kind::Acted && last->staffId != m_office.staff().id;
}

void LeaseNews::forget()
{
    m_claim.reset();
    m_confirmed.reset();
    m_timer.stop();
    m_told = Phase::Quiet;
    m_banners.withdraw(leaseKey);
}

LeaseNews::Phase LeaseNews::phase() const
{
    const QDateTime now = m_office.now();
    const qint64 left = now.msecsTo(m_claim->until);
    if (left <= 0) {
        return Phase::Ended;
    }
    const bool isRenewal = m_confirmed && m_confirmed->fence != m_claim->fence;
    if (isRenewal && now >= m_confirmed->until) {
        return Phase::Unconfirmed;
    }
    return left <= soonSeconds * 1000 ? Phase::Soon : Phase::Quiet;
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
    const QString until = momentText(m_claim->until, m_office.now());
    BannerMessage message;
    message.key = leaseKey;
    switch (m_told) {
    case Phase::Quiet:
        return;
    case Phase::Soon:
        message.title = tr("You hold this case until %1.").arg(until);
        message.text = tr("After that anybody may take it.");
        message.actionVerb = tr("Keep longer (F2)");
        break;
    case Phase::Unconfirmed:
        message.tone = Tone::Hold;
        message.title = tr("That you keep this case is not confirmed: your time with it ended at %1.").arg(momentText(m_confirmed->until, m_office.now()));
        message.text = tr("Somebody else may have taken it since. Print, seal and send nothing until the intake service has confirmed it, and keep its paper at your desk.");
        break;
    case Phase::Ended:
        message.tone = Tone::Caution;
        message.title = tr("Your time with this case ended at %1.").arg(until);
        message.text = tr("Anybody may take it now. Take it again to go on; while there is no connection the intake service has to confirm it before anything is printed, sealed or sent.");
        message.actionVerb = tr("Take the case (F2)");
        break;
    }
    message.action = [this] { Q_EMIT claimWanted(); };
    m_banners.post(message);
}

void LeaseNews::tellLoss(const CaseFile& file)
{
    BannerMessage message;
    message.key = leaseKey;
    message.tone = Tone::Caution;
    message.title = tr("You don't hold this case any more.");
    message.text = CaseWords::standing(file, m_office.staff(), m_office.now());
    m_banners.post(message);
}

}  // namespace madoguchi
