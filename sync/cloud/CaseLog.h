// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/crypto/PassphraseKeys.h"
#include "app/domain/Act.h"
#include "app/domain/AuditWitness.h"
#include "app/domain/Case.h"
#include "app/domain/LogCheckpoint.h"
#include "app/domain/Staff.h"
#include "sync/wire/Wire.h"

#include <QMap>

#include <functional>
#include <optional>

namespace madoguchi {

/// What lets a staff member log in. Empty for the service's own entry, which never does.
struct StaffCredentials {
    QByteArray salt;
    ScryptCost cost;
    QByteArray proofDigest;  ///< SHA-256 of PassphraseKeys::proof
    QByteArray wrappedKey;   ///< the signing key under PassphraseKeys::wrap; empty while the passphrase is temporary
    QDateTime temporaryUntil = {};  ///< invalid: a passphrase of the person's own

    bool isTemporary() const { return temporaryUntil.isValid(); }
    bool isExpired(const QDateTime& now) const { return isTemporary() && now >= temporaryUntil; }
};

/// What a new passphrase must bring: nothing that could be guessed more cheaply than usual.
inline constexpr int shortestSalt = 16;
inline bool isTakenFor(const ScryptCost& cost)
{
    constexpr ScryptCost least;
    return cost.log2N >= least.log2N && cost.r >= least.r && cost.p >= least.p;
}

/// A member of the office with what lets them log in.
struct StaffRecord {
    Staff staff;
    StaffCredentials credentials;
    QString by = {};  ///< the administrator who changes it; never stored beside it, the log keeps it
};

/// A submission that has passed the door.
struct NewSubmission {
    QByteArray message;        ///< CMS as received
    QString submissionId;
    QString supersedes;        ///< the submission it corrects; empty if none
    QByteArray withdrawalDigest;  ///< SHA-256 of the token the citizen's side gets; ignored for a correction
};

/// An act whose author and signature have been checked.
struct NewAct {
    SignedAct envelope;
    QString actId, caseId;
    QByteArray authorKey = {};  ///< that verified it; empty: the service's own, which never changes
};

/// The entry that something has become, now or before.
struct Appended {
    qint64 seq = 0;
    QString caseId;
    QDateTime at;
    bool duplicate = false;  ///< it was there already, with the same bytes
    bool opensCase = false;
};

/// What the storage remembers of something it has appended, to know it again.
struct Filed {
    qint64 seq = 0;
    QByteArray digest;  ///< SHA-256 of a submission's message or of an act's payload
    QString caseId;
    QDateTime at;

    friend bool operator==(const Filed&, const Filed&) = default;
};

/// A case as the log's storage has it at hand, and what a withdrawal must show.
struct StoredCase {
    Case now;
    QByteArray withdrawalDigest;
};

/// One municipality's ordered log: numbers without gaps, hash-chained, and the case that the entries so far make. An append and what
/// follows from it are one transaction: after an error the caller must assume either, and send the same again (idempotent by id).
/// All implementations pass the same contract suite; all functions may be called from any thread and any process.
class CaseLog {
public:
    /// Decides inside the append's transaction what becomes of the case; an error leaves everything as it was and is the append's error.
    using Decide = std::function<Result<Case>(const Case& before, const QDateTime& at)>;
    /// Decides inside the transaction what becomes of a person; `otherAdministrators`: active ones beside the person.
    using DecideStaff = std::function<Result<StaffRecord>(const StaffRecord& before, int otherAdministrators)>;

    /// Signs the end of the log inside the transaction that appends the signature.
    using SignCheckpoint = std::function<Result<NewAct>(const LogCheckpoint& end, const QDateTime& at)>;

    static constexpr int maxPageEntries = 500;

    virtual ~CaseLog() = default;

    virtual QString municipality() const = 0;

    /// Entry and credentials together. FieldInvalid ("id") if the person is there already.
    virtual Result<Appended> appendStaff(const StaffRecord& record) = 0;
    /// Entry and credentials together, and the end of the person's sessions but that of `keptToken`. StaffUnknown; FieldInvalid
    /// ("publicKey") for a key the person has had before; whatever `decide` says.
    virtual Result<Appended> changeStaff(const QString& staffId, const QByteArray& keptToken, const DecideStaff& decide) = 0;
    /// Corrects the case of the submission it supersedes; opens one if it supersedes nothing, or nothing that is here: what a citizen has
    /// signed is never turned away for that. SubmissionConflict: the same id with other bytes; ActNotAllowed: the case takes no correction any more.
    virtual Result<Appended> appendSubmission(const NewSubmission& submission) = 0;
    /// DuplicateAct: the same id with another payload; ActKeyReplaced, StaffUnknown if the author's key is another by now, or they have left:
    /// no terminal could verify it after the entry that says so; CaseUnknown; whatever `decide` says.
    virtual Result<Appended> appendAct(const NewAct& act, const Decide& decide) = 0;

    /// The end of a terminal's trail, as an entry about no case. DuplicateAct; AuditWitnessRefused (detail: the number witnessed before)
    /// if the trail has become shorter or another one since.
    virtual Result<Appended> appendWitness(const NewAct& act, const QString& terminal, const AuditWitness& witness) = 0;

    /// The service's word for all entries so far, as an entry about no case.
    virtual Result<Appended> appendCheckpoint(const SignCheckpoint& sign) = 0;

    /// Entries after a number, at most `limit` (1 to 500) and about `maxBytes` of bodies, at least one if there is one.
    virtual Result<LogPage> page(qint64 after, int limit, qint64 maxBytes) const = 0;
    /// Returns when there is an entry after this number (true), or after the time or by stopWaiting() (false). Sees other processes' entries within half a second.
    virtual bool waitBeyond(qint64 after, int milliseconds) const = 0;
    /// Ends all waiting, now and later: the service is closing.
    virtual void stopWaiting() = 0;

    /// CaseUnknown.
    virtual Result<StoredCase> storedCase(const QString& caseId) const = 0;
    /// All cases after this id, at most `limit`, ordered by id: for checking.
    virtual Result<QList<Case>> cases(const QString& afterId, int limit) const = 0;
    /// Where the storage says a submission or an act stands; nothing if it does not know it. For checking.
    virtual Result<std::optional<Filed>> filedSubmission(const QString& submissionId) const = 0;
    virtual Result<std::optional<Filed>> filedAct(const QString& actId) const = 0;
    /// The members of the office as the storage has them at hand. For checking.
    virtual Result<QList<Staff>> staff() const = 0;
    /// What was last witnessed of each terminal. For checking.
    virtual Result<QMap<QString, AuditWitness>> witnesses() const = 0;
    /// The storage's own check of its structure. DatabaseDamaged (detail: the first fault, without content).
    virtual Done checkStorage() const = 0;
};

}  // namespace madoguchi
