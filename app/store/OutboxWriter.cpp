// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/OutboxWriter.h"

#include "app/store/ShownCase.h"

namespace madoguchi {

OutboxWriter::OutboxWriter(Connection& connection, const ColumnSealer& sealer)
    : m_cases(connection, sealer), m_outbox(connection, sealer), m_staff(connection, sealer), m_audit(connection, sealer), m_paper(connection, sealer)
{
}

Result<Case> OutboxWriter::add(const SignedAct& signedAct, const Act& act)
{
    const AuditItem item{0, act.at, act.staffId, AuditItem::Kind::Acted, act.caseId, QStringLiteral("%1 %2").arg(act.id, code(act.kind))};
    return m_outbox.add(signedAct, act)
        .and_then([&] { return m_audit.append(item); })
        .and_then([&] { return refresh(act.caseId); })
        .and_then([&](const Case& shown) -> Result<Case> {
            const bool counts = shown.version == act.seenVersion + 1;
            return counts ? Result<Case>(shown) : fail(ErrorCode::Internal, QStringLiteral("act without effect"));
        })
        .and_then([&](const Case& shown) { return notePaper(act, shown).map([&] { return shown; }); });
}

Done OutboxWriter::notePaper(const Act& act, const Case& shown)
{
    const bool isTheirs = act.fence > 0 && shown.claim && shown.claim->staffId == act.staffId;
    return isTheirs && hasPaper(shown.state) ? m_paper.add(act.staffId, act.caseId) : Done();
}

Result<AnswerOutcome> OutboxWriter::record(const QList<ActOutcome>& answers, const QDateTime& now)
{
    AnswerOutcome outcome;
    Done done;
    for (qsizetype i = 0; i < answers.size() && done; ++i) {
        done = recordOne(answers.at(i), now, outcome);
    }
    outcome.changedCases.removeDuplicates();
    done = done.and_then([&] { return refreshKnown(outcome.changedCases); });
    return done ? Result<AnswerOutcome>(outcome) : failAs(done);
}

Done OutboxWriter::adopt(const QList<OutboxItem>& items)
{
    QStringList caseIds;
    for (const OutboxItem& item : items) {
        if (auto adopted = m_outbox.adopt(item); !adopted) {
            return adopted;
        }
        caseIds.append(item.act.caseId);
    }
    caseIds.removeDuplicates();
    return refreshKnown(caseIds);
}

Done OutboxWriter::refreshKnown(const QStringList& caseIds)
{
    for (const QString& caseId : caseIds) {
        const auto row = m_cases.find(caseId);
        if (!row) {
            return failAs(row);
        }
        if (const auto shown = *row ? refresh(caseId) : Result<Case>(); !shown) {
            return failAs(shown);
        }
    }
    return {};
}

Done OutboxWriter::recordOne(const ActOutcome& answer, const QDateTime& now, AnswerOutcome& outcome)
{
    auto found = m_outbox.find(answer.actId);
    if (!found) {
        return failAs(found);
    }
    const bool isAnswered = !*found || (*found)->state != OutboxItem::State::Waiting;
    if (isAnswered) {
        return {};
    }
    OutboxItem& item = **found;
    if (concernsCase(item.act.kind)) {
        outcome.changedCases.append(item.act.caseId);
    }
    // The end of the trail, signed before the person changed their passphrase or left: nobody has to do it again, it is shown anew with the next.
    const bool isTooLate = answer.refusal && (answer.refusal->code == ErrorCode::ActKeyReplaced || answer.refusal->code == ErrorCode::StaffUnknown);
    if (isTooLate && !concernsCase(item.act.kind)) {
        const auto lost = AuditWitness::fromFields(item.act.fields);
        const Done noted = lost && lost->resumedAfter ? m_audit.resumeAfter(*lost->resumedAfter) : Done();
        return noted.and_then([&] { return m_outbox.remove(item.act.id); });
    }
    item.state = answer.refusal ? OutboxItem::State::Refused : OutboxItem::State::Applied;
    item.refusal = answer.refusal;
    Done done = m_outbox.update(item);
    if (!done || !answer.refusal) {
        return done;
    }
    outcome.refused.append({item.act.caseId, item.act.id, *answer.refusal});
    const QString detail = QStringLiteral("%1 %2 %3").arg(item.act.id, code(item.act.kind), errorName(answer.refusal->code));
    return m_audit.append({0, now, item.act.staffId, AuditItem::Kind::ActRefused, item.act.caseId, detail});
}

Result<bool> OutboxWriter::acknowledge(const QString& actId, const QString& staffId, const QDateTime& now, const QString& note)
{
    const auto found = m_outbox.find(actId);
    if (!found) {
        return failAs(found);
    }
    if (!*found || (*found)->state != OutboxItem::State::Refused) {
        return false;
    }
    const Act& act = (*found)->act;
    const QString detail = QStringLiteral("%1 %2 %3").arg(act.id, code(act.kind), note.simplified()).trimmed();
    const Done done = m_outbox.remove(actId)
                          .and_then([&] { return concernsCase(act.kind) ? refresh(act.caseId).map([](const Case&) {}) : Done(); })
                          .and_then([&] { return m_audit.append({0, now, staffId, AuditItem::Kind::RefusalSeen, act.caseId, detail}); });
    return done ? Result<bool>(true) : failAs(done);
}

Result<Case> OutboxWriter::refresh(const QString& caseId)
{
    auto row = m_cases.find(caseId);
    const auto items = m_outbox.ofCase(caseId);
    const auto staff = m_staff.all();
    if (!row) {
        return failAs(row);
    }
    if (!items || !staff) {
        return items ? failAs(staff) : failAs(items);
    }
    if (!*row) {
        return fail(ErrorCode::DatabaseDamaged, QLatin1String("cases/") + caseId);
    }
    ShownCase::refresh(**row, *items, *staff);
    return m_cases.put(**row).map([&] { return (*row)->summary.caseNow; });
}

}  // namespace madoguchi
