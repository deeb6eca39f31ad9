// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/LogCheck.h"

#include "app/crypto/LogDigest.h"
#include "app/store/LogCache.h"
#include "app/store/LogReplay.h"

namespace madoguchi {

LogCheck::LogCheck(Connection& connection, const StoreContext& context)
    : m_connection(connection), m_context(context), m_verdicts(connection, context.sealer), m_end{0, LogDigest::genesis()}
{
}

Done LogCheck::walk()
{
    return LogCache(m_connection, m_context.sealer).forEach([this](const LogEntry& entry) { return add(entry); });
}

Done LogCheck::add(const LogEntry& entry)
{
    if (auto linked = LogDigest::check(entry, m_end.seq, m_end.digest, m_context.municipality); !linked) {
        return linked;
    }
    m_end = {entry.seq, entry.digest};
    if (entry.body.isEmpty()) {
        return {};
    }
    switch (entry.kind) {
    case EntryKind::Submission:
        return addSubmission(entry);
    case EntryKind::Act:
        return addAct(entry);
    case EntryKind::Staff:
        return m_context.reader->staff(entry.body).map([this](const Staff& staff) {
            m_staff.insert(staff.id, staff);
            m_keys[staff.id].append(staff.publicKey);
        });
    }
    return {};
}

Done LogCheck::addSubmission(const LogEntry& entry)
{
    const auto stored = m_verdicts.find(entry.seq);
    if (!stored) {
        return failAs(stored);
    }
    if (!*stored || (*stored)->caseId != entry.caseId || (*stored)->messageDigest != entry.bodyDigest) {
        return fail(ErrorCode::DatabaseDamaged, QStringLiteral("verdicts/%1").arg(entry.seq));
    }
    ++m_submissions;
    return LogReplay::afterSubmission(known(entry.caseId), entry, (*stored)->verdict.submissionId()).map([this](const Case& after) {
        m_cases.insert(after.id, after);
    });
}

Done LogCheck::addAct(const LogEntry& entry)
{
    const auto act = LogReplay::provenAct(entry, *m_context.reader, m_staff);
    if (!act) {
        return failAs(act);
    }
    if (concernsCase(act->kind)) {
        return addToCase(entry, *act);
    }
    if (act->kind == ActKind::SignLog) {
        return LogReplay::checkpoint(entry, *act, m_staff);
    }
    return LogReplay::auditWitness(entry, *act).map([this](const AuditWitnessNote& note) { m_auditWitnesses.append(note); });
}

Done LogCheck::addToCase(const LogEntry& entry, const Act& act)
{
    if (const auto pair = LogReplay::acceptedPair(entry, act)) {
        m_acceptedPairs.append(*pair);
    }
    return LogReplay::afterAct(known(entry.caseId), entry, act, m_staff).map([this](const Case& after) { m_cases.insert(after.id, after); });
}

std::optional<Case> LogCheck::known(const QString& caseId) const
{
    const auto found = m_cases.constFind(caseId);
    return found == m_cases.constEnd() ? std::nullopt : std::optional(*found);
}

}  // namespace madoguchi
