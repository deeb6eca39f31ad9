// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/LogReplay.h"

#include "app/crypto/ActSigner.h"
#include "app/domain/ActCodec.h"
#include "app/domain/CaseRules.h"
#include "app/domain/LogCheckpoint.h"

namespace madoguchi {

namespace {

tl::unexpected<Error> senseless(const LogEntry& entry)
{
    return fail(ErrorCode::ChainBroken, QString::number(entry.seq));
}

/// The number of the case's version is in the chained header; the rules must come to the same.
Result<Case> agreed(const Result<Case>& after, const LogEntry& entry)
{
    const bool agrees = after && after->id == entry.caseId && after->version == entry.caseVersion;
    return agrees ? after : senseless(entry);
}

}  // namespace

Result<Case> LogReplay::afterSubmission(const std::optional<Case>& before, const LogEntry& entry, const QString& submissionId)
{
    return agreed(before ? CaseRules::corrected(*before, submissionId, entry.at) : CaseRules::opened(entry.caseId, submissionId, entry.at), entry);
}

Result<Case> LogReplay::afterAct(const std::optional<Case>& before, const LogEntry& entry, const Act& act, const StaffDirectory& staff)
{
    if (!before) {
        return senseless(entry);
    }
    const bool wasHeld = act.seenVersion == before->version && CaseRules::heldWhenDone(*before, act, entry.at);
    return wasHeld ? agreed(CaseRules::replay(*before, act, staff.value(act.staffId).role, entry.at), entry) : senseless(entry);
}

std::optional<AcceptedPairNote> LogReplay::acceptedPair(const LogEntry& entry, const Act& act)
{
    const auto pair = act.kind == ActKind::AcceptPair ? AcceptedPair::fromFields(act.fields) : std::nullopt;
    return pair ? std::optional(AcceptedPairNote{*pair, entry.seq, entry.caseId, act.staffId, {}, entry.at, act.reason}) : std::nullopt;
}

Result<AuditWitnessNote> LogReplay::auditWitness(const LogEntry& entry, const Act& act)
{
    const auto witness = AuditWitness::fromFields(act.fields);
    const bool makesSense = act.kind == ActKind::WitnessAudit && entry.caseVersion == 0 && witness;
    return makesSense ? Result<AuditWitnessNote>({*witness, act.terminal, entry.seq, act.staffId, entry.at}) : senseless(entry);
}

Done LogReplay::checkpoint(const LogEntry& entry, const Act& act, const StaffDirectory& staff)
{
    return LogCheckpoint::isSound(entry, act, staff.value(act.staffId).role) ? Done() : senseless(entry);
}

Result<Act> LogReplay::act(const LogEntry& entry, const EntryReader& reader)
{
    const auto act = reader.act(entry.body).and_then([](const SignedAct& signedAct) { return ActCodec::decode(signedAct.payload); });
    return act && act->caseId == entry.caseId ? act : senseless(entry);
}

Result<Act> LogReplay::provenAct(const LogEntry& entry, const EntryReader& reader, const StaffDirectory& staff)
{
    const auto read = act(entry, reader);
    if (!read) {
        return read;
    }
    const auto person = staff.constFind(read->staffId);
    if (person == staff.constEnd()) {
        return fail(ErrorCode::StaffUnknown, QString::number(entry.seq));
    }
    const auto signedAct = reader.act(entry.body);
    if (signedAct->staffId != read->staffId || !ActSigner::verify(*signedAct, person->publicKey)) {
        return fail(ErrorCode::ActSignatureInvalid, QString::number(entry.seq));
    }
    return read;
}

}  // namespace madoguchi
