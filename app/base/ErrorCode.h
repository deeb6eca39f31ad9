// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace madoguchi {

/// Every way in which something can fail, once; the number is what people read out to support (MDG-4003).
/// 1xxx office rules, 2xxx signed documents, 3xxx wire and cloud, 4xxx this terminal's files, 5xxx persons and keys, 9xxx the program.
/// A new code needs its row in ErrorCatalog.cpp; a test walks the enum.
enum class ErrorCode : int {
    ActNotAllowed = 1001,       ///< the transition table has no row for this act in this state
    RoleNotAllowed = 1002,      ///< the row exists, but not for this role
    GuardRefused = 1003,        ///< a guard of the row says no; detail is the guard's code
    ReasonMissing = 1004,
    ClaimMissing = 1005,        ///< the act needs the claim, and the person does not hold it
    ClaimTaken = 1006,          ///< somebody else holds the case
    ClaimFenceOld = 1007,       ///< the claim was taken over meanwhile
    VersionOld = 1008,          ///< the case has changed since the person saw it
    CaseUnknown = 1009,
    FieldInvalid = 1010,        ///< a field of an act is missing or not of its form; detail is the field's name
    ClaimUnconfirmed = 1011,    ///< paper waits until the log says that the person holds the case
    CasePurged = 1020,          ///< kept as long as the rules say, and gone; detail is the case id
    CaseKept = 1021,            ///< may not be purged: not ended, not yet due, or something of it waits; detail is the case id

    JsonMalformed = 2001,       ///< detail is the place (JSON pointer or byte offset), never the content
    SchemaViolated = 2002,
    CmsMalformed = 2003,
    TrustFolderUnusable = 2004,
    CrlUnusable = 2005,
    DateInvalid = 2006,
    OtherMunicipality = 2007,

    CloudUnreachable = 3001,
    CloudTimeout = 3002,
    CloudTlsRefused = 3003,
    CloudAnswerMalformed = 3004,
    CloudProblem = 3005,        ///< a problem (RFC 9457) without a code of its own; detail is its type
    ChainBroken = 3006,         ///< the log's numbers, links or digests do not fit; detail is the sequence number
    SessionExpired = 3007,
    SessionRefused = 3008,      ///< identifier or passphrase wrong
    SessionLocked = 3009,       ///< too many failures; locked for a while
    TerminalRefused = 3010,     ///< certificate missing, unknown or revoked
    SubmissionConflict = 3011,  ///< the same submissionId with other bytes
    TooLarge = 3012,
    RateLimited = 3013,
    ActSignatureInvalid = 3014,
    StaffUnknown = 3015,
    DuplicateAct = 3016,
    CloudStorageFailed = 3017,
    NotFound = 3018,
    RequestMalformed = 3019,
    AuditWitnessRefused = 3030, ///< the head of a trail contradicts one that was witnessed before; detail is the witnessed number
    ActKeyReplaced = 3031,      ///< signed with a key that the author has replaced since
    CloudDatabaseUnreachable = 3041, ///< the service's own, in PostgreSQL; detail is what a connection was refused with
    CloudDatabaseUnfit = 3042,  ///< reachable, but not set up as the service needs it; detail says why
    CloudDatabaseForeign = 3043, ///< it knows another service key than this folder's

    DatabaseUnopenable = 4001,
    DatabaseDamaged = 4002,     ///< detail names table and row
    SealBroken = 4003,          ///< a sealed column does not open; detail names table and row
    DatabaseFailed = 4004,      ///< SQLite said no; detail is its result code
    DatabaseNewer = 4005,       ///< written by a newer version of the program
    MigrationFailed = 4006,
    DiskFull = 4007,
    ProfileInUse = 4008,
    ProfileIncomplete = 4009,
    FileUnreadable = 4010,
    FileUnwritable = 4011,
    AuditChainBroken = 4012,
    NotEnrolled = 4013,
    BackupFailed = 4021,        ///< detail is the name of the code that says why
    BackupUnusable = 4022,      ///< does not open or is not whole
    ClockBehind = 4023,         ///< this terminal's clock is before what it has already written or heard

    PassphraseWrong = 5001,
    OfflineLogInUnknown = 5002, ///< this person has not yet logged in online at this terminal
    Locked = 5003,              ///< the screen is locked: keys are gone
    KeyUnusable = 5004,
    CryptoFailed = 5005,
    NotPermitted = 5006,
    PassphraseTemporary = 5007, ///< the person has to choose a passphrase of their own first
    PassphraseExpired = 5008,   ///< a temporary one whose time is over
    PassphraseWeak = 5009,      ///< against PassphraseRules; detail is the rule's word
    PassphraseUnsure = 5010,    ///< the answer to a change got lost: the old one counts, or the new one
    ActsWaiting = 5011,         ///< acts signed with the present key have not been sent yet

    Cancelled = 9001,
    Internal = 9002,
    UsageWrong = 9003,
};

}  // namespace madoguchi
