// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/PaperWatch.h"

#include "app/domain/GuardRules.h"
#include "app/store/AuditTrail.h"
#include "app/store/CaseTable.h"
#include "app/store/Outbox.h"
#include "app/store/PaperInHand.h"
#include "app/store/StaffTable.h"

#include <algorithm>

namespace madoguchi {

namespace {

bool holds(const Case& item, const QString& staffId, const QDateTime& now)
{
    const Claim* claim = runningClaim(item, now);
    return claim && claim->staffId == staffId;
}

/// As far as nobody has refused it.
bool hasGivenAway(const QList<OutboxItem>& ofCase, const QString& staffId)
{
    return std::ranges::any_of(ofCase, [&](const OutboxItem& item) {
        return item.act.staffId == staffId && item.state != OutboxItem::State::Refused && givesPaperAway(item.act.kind);
    });
}

}  // namespace

Done PaperWatch::opened(const QString& caseId, const QString& staffId, const QDateTime& now)
{
    return CaseTable(m_connection, m_context.sealer).find(caseId).and_then([&](const std::optional<CaseRow>& row) {
        const bool isAtHand = row && hasPaper(row->summary.caseNow.state) && holds(row->confirmed, staffId, now);
        return isAtHand ? PaperInHand(m_connection, m_context.sealer).add(staffId, caseId) : Done();
    });
}

Result<QList<PaperNotice>> PaperWatch::notices(const QString& staffId, const QDateTime& now) const
{
    const auto caseIds = PaperInHand(m_connection, m_context.sealer).of(staffId);
    if (!caseIds) {
        return failAs(caseIds);
    }
    QList<PaperNotice> notices;
    for (const QString& caseId : *caseIds) {
        const auto found = notice(caseId, staffId, now);
        if (!found) {
            return failAs(found);
        }
        if (*found) {
            notices.append(**found);
        }
    }
    return notices;
}

Result<std::optional<PaperNotice>> PaperWatch::notice(const QString& caseId, const QString& staffId, const QDateTime& now) const
{
    const auto row = CaseTable(m_connection, m_context.sealer).find(caseId);
    const auto outbox = Outbox(m_connection, m_context.sealer).ofCase(caseId);
    if (!row || !outbox) {
        return row ? failAs(outbox) : failAs(row);
    }
    if (!*row) {
        return std::nullopt;
    }
    const CaseSummary& shown = (*row)->summary;
    const Case& confirmed = (*row)->confirmed;
    if (holds(confirmed, staffId, now) || holds(shown.caseNow, staffId, now) || hasGivenAway(*outbox, staffId)) {
        return std::nullopt;
    }
    PaperNotice notice{caseId, {}, {}, {}, shown.kinds};
    if (const Claim* claim = runningClaim(confirmed, now)) {
        notice.holder = claim->staffId;
    } else if (confirmed.claim && confirmed.claim->staffId == staffId) {
        notice.ended = confirmed.claim->until;
    }
    return StaffTable(m_connection, m_context.sealer).all().map([&](const StaffDirectory& staff) {
        notice.holderName = staff.value(notice.holder).name;
        return std::optional(notice);
    });
}

Result<int> PaperWatch::handedOver(const QList<PaperNotice>& told, const QString& staffId, const QDateTime& now)
{
    const auto present = notices(staffId, now);
    if (!present) {
        return failAs(present);
    }
    int settled = 0;
    for (const PaperNotice& each : told) {
        if (!present->contains(each)) {
            continue;
        }
        const Done done = PaperInHand(m_connection, m_context.sealer).remove(staffId, each.caseId).and_then([&] {
            return AuditTrail(m_connection, m_context.sealer).append({0, now, staffId, AuditItem::Kind::PaperHandedOver, each.caseId, each.holder});
        });
        if (!done) {
            return failAs(done);
        }
        ++settled;
    }
    return settled;
}

}  // namespace madoguchi
