// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/PageWriter.h"

#include "app/crypto/LogDigest.h"
#include "app/store/KeyTable.h"
#include "app/store/LogReplay.h"
#include "app/store/RememberedKeys.h"
#include "app/store/ShownCase.h"

namespace madoguchi {

static std::optional<Case> known(const CaseRow& row)
{
    return row.confirmed.version > 0 ? std::optional(row.confirmed) : std::nullopt;
}

PageWriter::PageWriter(Connection& connection, const StoreContext& context)
    : m_connection(connection), m_context(context), m_log(connection, context.sealer), m_verdicts(connection, context.sealer),
      m_evidence(connection, context.sealer), m_pairs(connection, context.sealer), m_witnesses(connection, context.sealer), m_cases(connection, context.sealer), m_outbox(connection, context.sealer),
      m_staffTable(connection, context.sealer), m_paper(connection, context.sealer)
{
}

Result<PageOutcome> PageWriter::write(const PulledPage& page)
{
    Done done = start();
    for (qsizetype i = 0; i < page.entries.size() && done; ++i) {
        done = add(page.entries.at(i));
    }
    done = done.and_then([&] { return finish(); });
    return done ? Result<PageOutcome>(m_outcome) : failAs(done);
}

Done PageWriter::start()
{
    return LogPosition::read(m_connection, m_context)
        .and_then([&](const LogPosition& position) {
            m_position = position;
            return m_staffTable.all();
        })
        .map([&](const StaffDirectory& staff) { m_staff = staff; });
}

Done PageWriter::add(const PulledEntry& pulled)
{
    LogEntry entry = pulled.entry;
    if (auto linked = LogDigest::check(entry, m_position.cursor.seq, m_position.cursor.digest, m_context.municipality); !linked) {
        return linked;
    }
    const auto purged = isPurged(entry.caseId);
    if (!purged) {
        return failAs(purged);
    }
    // What comes later for a case whose data is gone here can't bring it back: only its link in the chain is kept.
    if (*purged) {
        entry.body.clear();
    }
    if (auto kept = m_log.append(entry); !kept) {
        return kept;
    }
    m_position.cursor = {entry.seq, entry.digest};
    // A body that retention has purged leaves only its link in the chain.
    if (entry.body.isEmpty()) {
        return {};
    }
    switch (entry.kind) {
    case EntryKind::Submission:
        return pulled.submission ? addSubmission(entry, *pulled.submission) : fail(ErrorCode::Internal, QStringLiteral("submission not verified"));
    case EntryKind::Act:
        return addAct(entry);
    case EntryKind::Staff:
        return addStaff(entry);
    }
    return {};
}

Result<bool> PageWriter::isPurged(const QString& caseId) const
{
    if (m_position.purged == 0 || caseId.isEmpty()) {
        return false;
    }
    return m_connection.number("SELECT count(*) FROM tombstones WHERE case_id = ?", {caseId}).map([](qint64 stones) { return stones > 0; });
}

Done PageWriter::addSubmission(const LogEntry& entry, const Judgement& submission)
{
    if (submission.evidence.messageDigest != entry.bodyDigest) {
        return fail(ErrorCode::Internal, QStringLiteral("evidence of another message"));
    }
    const auto found = row(entry.caseId);
    if (!found) {
        return failAs(found);
    }
    CaseRow& row = **found;
    auto after = LogReplay::afterSubmission(known(row), entry, submission.verdict.submissionId());
    if (!after) {
        return failAs(after);
    }
    m_position.cases += row.confirmed.version == 0 ? 1 : 0;
    row.confirmed = std::move(*after);
    ShownCase::describe(row.summary, submission.form, submission.verdict);

    ++m_outcome.submissions;
    ++(submission.verdict.outcome() == Outcome::Good      ? m_outcome.good
       : submission.verdict.outcome() == Outcome::Caution ? m_outcome.caution
                                                          : m_outcome.bad);
    ++m_position.evidence;
    return m_verdicts.put({entry.seq, entry.caseId, entry.bodyDigest, submission.verdict, submission.content}).and_then([&] {
        return m_evidence.put(entry.seq, submission.evidence);
    });
}

Done PageWriter::addAct(const LogEntry& entry)
{
    const auto act = LogReplay::provenAct(entry, *m_context.reader, m_staff);
    if (!act) {
        return failAs(act);
    }
    if (const Done done = take(entry, *act); !done) {
        return done;
    }
    const auto own = m_outbox.find(act->id);
    if (!own || !*own) {
        return own ? Done() : failAs(own);
    }
    m_outcome.confirmedActs.append(act->id);
    return m_outbox.remove(act->id).and_then([&] { return notePaper(*act); });
}

Done PageWriter::notePaper(const Act& act)
{
    const Case confirmed = m_rows.value(act.caseId).confirmed;
    const bool isTheirs = confirmed.claim && confirmed.claim->staffId == act.staffId;
    return isTheirs && hasPaper(confirmed.state) ? m_paper.add(act.staffId, act.caseId) : Done();
}

Done PageWriter::take(const LogEntry& entry, const Act& act)
{
    if (concernsCase(act.kind)) {
        return addToCase(entry, act);
    }
    if (act.kind == ActKind::SignLog) {
        return LogReplay::checkpoint(entry, act, m_staff);
    }
    return LogReplay::auditWitness(entry, act).and_then([this](const AuditWitnessNote& note) { return m_witnesses.put(note); });
}

Done PageWriter::addToCase(const LogEntry& entry, const Act& act)
{
    const auto found = row(entry.caseId);
    if (!found) {
        return failAs(found);
    }
    CaseRow& row = **found;
    auto after = LogReplay::afterAct(known(row), entry, act, m_staff);
    if (!after) {
        return failAs(after);
    }
    row.confirmed = std::move(*after);
    ++m_outcome.acts;
    const Done away = givesPaperAway(act.kind) ? m_paper.remove(act.staffId, act.caseId) : Done();
    const auto pair = LogReplay::acceptedPair(entry, act);
    return away && pair ? m_pairs.put(*pair) : away;
}

Done PageWriter::addStaff(const LogEntry& entry)
{
    const auto staff = m_context.reader->staff(entry.body);
    if (!staff) {
        return fail(ErrorCode::ChainBroken, QString::number(entry.seq));
    }
    const QByteArray keyBefore = m_staff.value(staff->id).publicKey;
    m_staff.insert(staff->id, *staff);
    m_outcome.staffChanged = true;
    ++m_outcome.staff;
    // Who has left can't open this terminal from the moment it hears of it; what they did stays.
    const Done gone = staff->active ? dropReplaced(*staff, keyBefore) : KeyTable(m_connection).remove(staff->id);
    return gone.and_then([&] { return m_staffTable.put(*staff, entry.seq); });
}

/// The key that was used here is another one now, and so is the passphrase: the old one opens nothing here any more. A key that is
/// remembered and was not named yet is the newer one.
Done PageWriter::dropReplaced(const Staff& now, const QByteArray& keyBefore)
{
    RememberedKeys remembered(m_connection, m_context.sealer);
    const auto own = remembered.find(now.id);
    if (!own) {
        return failAs(own);
    }
    if (now.publicKey == keyBefore || !own->contains(keyBefore)) {
        return {};
    }
    return remembered.forget(now.id).and_then([&] { return KeyTable(m_connection).remove(now.id); });
}

Done PageWriter::finish()
{
    for (CaseRow& row : m_rows) {
        const auto waiting = m_outbox.ofCase(row.confirmed.id);
        if (!waiting) {
            return failAs(waiting);
        }
        ShownCase::refresh(row, *waiting, m_staff);
        if (auto put = m_cases.put(row); !put) {
            return put;
        }
    }
    return m_position.write(m_connection, m_context);
}

Result<CaseRow*> PageWriter::row(const QString& caseId)
{
    if (!m_rows.contains(caseId)) {
        auto stored = m_cases.find(caseId);
        if (!stored) {
            return failAs(stored);
        }
        m_rows.insert(caseId, stored->value_or(CaseRow()));
        m_outcome.changedCases.append(caseId);
    }
    return &m_rows[caseId];
}

}  // namespace madoguchi
