// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/CaseHistory.h"

namespace madoguchi {

Done CaseHistory::add(const LogEntry& entry, const QString& submissionId)
{
    HistoryItem item;
    Result<Case> after;
    if (entry.kind == EntryKind::Submission) {
        item.kind = m_confirmed ? HistoryItem::Kind::Corrected : HistoryItem::Kind::Received;
        after = LogReplay::afterSubmission(m_confirmed, entry, submissionId);
    } else {
        const auto act = LogReplay::act(entry, m_reader);
        if (!act) {
            return failAs(act);
        }
        item = itemOf(*act);
        after = LogReplay::afterAct(m_confirmed, entry, *act, m_staff);
    }
    if (!after) {
        return failAs(after);
    }
    m_confirmed = std::move(*after);
    item.at = entry.at;
    item.seq = entry.seq;
    item.stateAfter = m_confirmed->state;
    m_items.append(item);
    return {};
}

void CaseHistory::add(const OutboxItem& waiting, const Case& shown)
{
    HistoryItem item = itemOf(waiting.act);
    item.kind = waiting.state == OutboxItem::State::Refused ? HistoryItem::Kind::Refused : HistoryItem::Kind::Waiting;
    item.refusal = waiting.refusal;
    item.stateAfter = shown.state;
    m_items.append(item);
}

HistoryItem CaseHistory::itemOf(const Act& act) const
{
    HistoryItem item;
    item.kind = HistoryItem::Kind::Acted;
    item.at = act.at;
    item.act = act.kind;
    item.staffId = act.staffId;
    item.staffName = m_staff.value(act.staffId).name;
    item.reason = act.reason;
    item.actId = act.id;
    if (const QString target = act.fields.value(QStringLiteral("to")); !target.isEmpty()) {
        item.target = m_staff.contains(target) ? m_staff.value(target).name : target;
    }
    return item;
}

}  // namespace madoguchi
