// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/ProblemCatalog.h"

#include <algorithm>

namespace madoguchi {

namespace {

constexpr ProblemEntry entries[] = {
    {ErrorCode::ActNotAllowed, 409, QLatin1String("act-not-allowed"), QLatin1String("The case is in a state that does not allow this act")},
    {ErrorCode::RoleNotAllowed, 403, QLatin1String("role-not-allowed"), QLatin1String("This role may not do this act")},
    {ErrorCode::GuardRefused, 409, QLatin1String("guard-refused"), QLatin1String("A condition of this act is not met")},
    {ErrorCode::ReasonMissing, 422, QLatin1String("reason-missing"), QLatin1String("This act needs a reason")},
    {ErrorCode::ClaimMissing, 409, QLatin1String("claim-missing"), QLatin1String("This act needs the claim of the case")},
    {ErrorCode::ClaimTaken, 409, QLatin1String("claim-taken"), QLatin1String("Somebody else holds the claim of the case")},
    {ErrorCode::ClaimFenceOld, 409, QLatin1String("claim-fence-old"), QLatin1String("The claim of the case was taken over")},
    {ErrorCode::VersionOld, 409, QLatin1String("version-old"), QLatin1String("The case has changed since it was seen")},
    {ErrorCode::CaseUnknown, 404, QLatin1String("case-unknown"), QLatin1String("There is no such case")},
    {ErrorCode::FieldInvalid, 422, QLatin1String("field-invalid"), QLatin1String("A field is missing or not of its form")},

    {ErrorCode::JsonMalformed, 422, QLatin1String("form-malformed"), QLatin1String("The signed form is not the JSON it should be")},
    {ErrorCode::SchemaViolated, 422, QLatin1String("schema"), QLatin1String("The signed form violates the schema")},
    {ErrorCode::CmsMalformed, 422, QLatin1String("cms"), QLatin1String("The signed message can not be read")},
    {ErrorCode::OtherMunicipality, 422, QLatin1String("other-municipality"), QLatin1String("The form is for another municipality")},

    {ErrorCode::SessionExpired, 401, QLatin1String("session-expired"), QLatin1String("The session has ended")},
    {ErrorCode::SessionRefused, 401, QLatin1String("session-refused"), QLatin1String("Identifier or passphrase wrong")},
    {ErrorCode::SessionLocked, 423, QLatin1String("session-locked"), QLatin1String("Too many failures: locked for a while")},
    {ErrorCode::TerminalRefused, 403, QLatin1String("terminal-refused"), QLatin1String("The terminal's certificate is missing, unknown or revoked")},
    {ErrorCode::SubmissionConflict, 409, QLatin1String("submission-conflict"), QLatin1String("This submission was received before with other bytes")},
    {ErrorCode::TooLarge, 413, QLatin1String("too-large"), QLatin1String("The request is too large")},
    {ErrorCode::RateLimited, 429, QLatin1String("rate-limited"), QLatin1String("Too many requests")},
    {ErrorCode::ActSignatureInvalid, 422, QLatin1String("act-signature"), QLatin1String("The signature of the act is not valid")},
    {ErrorCode::StaffUnknown, 403, QLatin1String("staff-unknown"), QLatin1String("There is no such person, or not any more")},
    {ErrorCode::DuplicateAct, 409, QLatin1String("duplicate-act"), QLatin1String("An act with this id was received before with other bytes")},
    {ErrorCode::CloudStorageFailed, 503, QLatin1String("storage"), QLatin1String("The log could not be written or read")},
    {ErrorCode::NotFound, 404, QLatin1String("not-found"), QLatin1String("There is nothing at this address")},
    {ErrorCode::RequestMalformed, 400, QLatin1String("request-malformed"), QLatin1String("The request is not of its form")},
    {ErrorCode::AuditWitnessRefused, 409, QLatin1String("audit-witness"), QLatin1String("The audit trail contradicts what was witnessed before")},
    {ErrorCode::ActKeyReplaced, 409, QLatin1String("act-key-replaced"), QLatin1String("The act was signed with a key that its author has replaced since")},

    {ErrorCode::PassphraseTemporary, 403, QLatin1String("passphrase-temporary"), QLatin1String("The person has to choose a passphrase of their own first")},
    {ErrorCode::PassphraseExpired, 401, QLatin1String("passphrase-expired"), QLatin1String("The time of the temporary passphrase is over")},
    {ErrorCode::NotPermitted, 403, QLatin1String("not-permitted"), QLatin1String("This person may not do this")},
    {ErrorCode::Internal, 500, QLatin1String("internal"), QLatin1String("The service failed")},
};

template<typename Predicate>
const ProblemEntry* findWhere(Predicate predicate)
{
    const auto found = std::ranges::find_if(entries, predicate);
    return found == std::ranges::end(entries) ? nullptr : &*found;
}

}  // namespace

std::span<const ProblemEntry> ProblemCatalog::all()
{
    return entries;
}

const ProblemEntry* ProblemCatalog::find(ErrorCode code)
{
    return findWhere([code](const ProblemEntry& entry) { return entry.code == code; });
}

const ProblemEntry* ProblemCatalog::find(QStringView type)
{
    return findWhere([type](const ProblemEntry& entry) { return type == entry.type; });
}

Problem problemFor(const Error& error)
{
    // A full disk and a damaged file are the storage's faults to whoever asks, and pass or are mended: send again.
    if (error.code == ErrorCode::DiskFull || error.code == ErrorCode::DatabaseDamaged) {
        return problemFor({ErrorCode::CloudStorageFailed, errorName(error.code)});
    }
    if (const ProblemEntry* entry = ProblemCatalog::find(error.code)) {
        return {entry->status, entry->type, entry->title, error.detail, entry->code, {}};
    }
    return problemFor({ErrorCode::Internal, errorName(error.code)});
}

Error errorFrom(const Problem& problem)
{
    if (problem.code == ErrorCode::CloudProblem) {
        return {ErrorCode::CloudProblem, problem.type};
    }
    return {problem.code, problem.detail};
}

}  // namespace madoguchi
