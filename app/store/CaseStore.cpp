// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/CaseStore.h"

#include "app/store/AcceptedPairTable.h"
#include "app/store/CaseReader.h"
#include "app/store/CaseTable.h"
#include "app/store/EvidenceTable.h"
#include "app/store/LogPosition.h"
#include "app/store/Outbox.h"
#include "app/store/OutboxWriter.h"
#include "app/store/PageWriter.h"
#include "app/store/StaffTable.h"
#include "app/store/TombstoneTable.h"
#include "app/store/VerdictTable.h"

#include <algorithm>

namespace madoguchi {

Result<Cursor> CaseStore::cursor() const
{
    return LogPosition::read(m_connection, m_context).map([](const LogPosition& position) { return position.cursor; });
}

Result<PageOutcome> CaseStore::applyPulled(const PulledPage& page)
{
    return PageWriter(m_connection, m_context).write(page);
}

Result<QList<CaseSummary>> CaseStore::summaries(const QStringList& caseIds) const
{
    auto summaries = CaseTable(m_connection, m_context.sealer).summaries(caseIds);
    if (!summaries || !caseIds.isEmpty()) {
        return summaries;
    }
    const auto position = LogPosition::read(m_connection, m_context);
    if (!position) {
        return failAs(position);
    }
    if (summaries->size() != position->cases) {
        return fail(ErrorCode::DatabaseDamaged, QStringLiteral("cases: %1 rows of %2").arg(summaries->size()).arg(position->cases));
    }
    return summaries;
}

Result<CaseFile> CaseStore::caseFile(const QString& caseId) const
{
    auto file = CaseReader::read(m_connection, m_context, caseId);
    auto pairs = AcceptedPairTable(m_connection, m_context.sealer).all();
    const auto staff = StaffTable(m_connection, m_context.sealer).all();
    if (!file || !pairs) {
        return file ? failAs(pairs) : file;
    }
    if (!staff) {
        return failAs(staff);
    }
    for (AcceptedPairNote& note : *pairs) {
        note.staffName = staff->value(note.staffId).name;
    }
    file->acceptedPairs = *std::move(pairs);
    return file;
}

Result<std::optional<Evidence>> CaseStore::evidence(const QString& caseId) const
{
    const EvidenceTable table(m_connection, m_context.sealer);
    const auto latest = VerdictTable(m_connection, m_context.sealer).latest(caseId);
    if (!latest || !*latest) {
        return latest ? tl::unexpected<Error>(TombstoneTable(m_connection, m_context.sealer).missing(caseId)) : failAs(latest);
    }
    const auto record = table.find((*latest)->seq);
    if (!record) {
        return failAs(record);
    }
    if (!*record) {
        return std::nullopt;
    }
    Evidence evidence{(*record)->rules, (*record)->messageDigest, (*record)->signerCertificate, (*record)->policies, {}};
    for (const auto& reference : (*record)->items) {
        auto item = table.item(reference.digest);
        if (!item) {
            return failAs(item);
        }
        evidence.items.append(*std::move(item));
    }
    return evidence;
}

Result<QList<Staff>> CaseStore::colleagues() const
{
    return StaffTable(m_connection, m_context.sealer).all().map([](const StaffDirectory& directory) {
        QList<Staff> colleagues;
        for (const Staff& staff : directory) {
            if (staff.active && staff.role != Role::Citizen && staff.role != Role::System) {
                colleagues.append(staff);
            }
        }
        std::ranges::sort(colleagues, {}, &Staff::id);
        return colleagues;
    });
}

Result<Case> CaseStore::addAct(const SignedAct& signedAct, const Act& act)
{
    return OutboxWriter(m_connection, m_context.sealer).add(signedAct, act);
}

Result<QList<OutboxItem>> CaseStore::outboxWaiting(int limit) const
{
    return Outbox(m_connection, m_context.sealer).waiting(limit);
}

Result<QList<OutboxItem>> CaseStore::outbox() const
{
    return Outbox(m_connection, m_context.sealer).all();
}

Done CaseStore::recordAttempt(const QStringList& actIds)
{
    Outbox outbox(m_connection, m_context.sealer);
    for (const QString& actId : actIds) {
        auto item = outbox.find(actId);
        if (!item) {
            return failAs(item);
        }
        if (!*item) {
            continue;
        }
        ++(*item)->attempts;
        if (auto updated = outbox.update(**item); !updated) {
            return updated;
        }
    }
    return {};
}

Result<AnswerOutcome> CaseStore::recordAnswers(const QList<ActOutcome>& answers, const QDateTime& now)
{
    return OutboxWriter(m_connection, m_context.sealer).record(answers, now);
}

Result<bool> CaseStore::acknowledgeRefusal(const QString& actId, const QString& staffId, const QDateTime& now, const QString& note)
{
    return OutboxWriter(m_connection, m_context.sealer).acknowledge(actId, staffId, now, note);
}

}  // namespace madoguchi
