// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/RefusalWorkflow.h"

#include "app/store/CaseStore.h"
#include "app/store/Outbox.h"
#include "app/store/StaffTable.h"
#include "app/workflow/RefusedAct.h"

namespace madoguchi {

Done RefusalWorkflow::maySetAside(const Act& act, const Staff& person, const QString& note)
{
    if (!concernsCase(act.kind) || act.staffId == person.id) {
        return {};
    }
    if (person.role != Role::Chief) {
        return fail(ErrorCode::NotPermitted, act.staffId);
    }
    return note.trimmed().isEmpty() ? fail(ErrorCode::ReasonMissing) : Done();
}

Result<std::optional<Act>> RefusalWorkflow::setAside(const QString& actId, const QString& staffId, const QString& note, const QDateTime& now)
{
    const auto act = refusedAct(actId);
    if (!act || !*act) {
        return act;
    }
    // The end of the trail may be refused before the log has told this terminal who is who.
    const auto person = concernsCase((*act)->kind) ? member(staffId) : Result<Staff>(Staff());
    return person.and_then([&](const Staff& known) { return maySetAside(**act, known, note); })
        .and_then([&] { return CaseStore(m_connection, m_context).acknowledgeRefusal(actId, staffId, now, note); })
        .map([&](bool) { return *act; });
}

Result<Case> RefusalWorkflow::doAgain(const QString& actId, int seenVersion, const Actor& actor, const QDateTime& now)
{
    const auto item = Outbox(m_connection, m_context.sealer).find(actId);
    if (!item) {
        return failAs(item);
    }
    if (!*item || (*item)->state != OutboxItem::State::Refused || !concernsCase((*item)->act.kind)) {
        return fail(ErrorCode::NotFound, actId);
    }
    const Act& act = (*item)->act;
    const auto file = CaseStore(m_connection, m_context).caseFile(act.caseId);
    const auto person = member(actor.staff.id);
    if (!file || !person) {
        return file ? failAs(person) : failAs(file);
    }
    if (const RefusedAct refused = RefusedAct::of(**item, *file, *person, now); refused.again) {
        return tl::unexpected<Error>(*refused.again);
    }
    return CaseWorkflow(m_connection, m_context)
        .apply({act.caseId, act.kind, seenVersion, act.reason, act.fields}, actor, now)
        .and_then([&](const Case& done) {
            const auto settled = CaseStore(m_connection, m_context).acknowledgeRefusal(actId, person->id, now, QStringLiteral("done-again"));
            return settled ? Result<Case>(done) : failAs(settled);
        });
}

Result<std::optional<Act>> RefusalWorkflow::refusedAct(const QString& actId) const
{
    return Outbox(m_connection, m_context.sealer).find(actId).map([](const std::optional<OutboxItem>& item) {
        return item && item->state == OutboxItem::State::Refused ? std::optional(item->act) : std::nullopt;
    });
}

Result<Staff> RefusalWorkflow::member(const QString& staffId) const
{
    return StaffTable(m_connection, m_context.sealer).all().and_then([&](const StaffDirectory& staff) {
        const auto known = staff.constFind(staffId);
        if (known == staff.constEnd()) {
            return Result<Staff>(fail(ErrorCode::StaffUnknown, staffId));
        }
        return known->active ? Result<Staff>(*known) : fail(ErrorCode::NotPermitted, staffId);
    });
}

}  // namespace madoguchi
