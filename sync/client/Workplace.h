// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/base/Sensitive.h"
#include "app/domain/CertificateStatus.h"
#include "app/domain/Staff.h"
#include "app/store/CaseFile.h"
#include "app/store/search/CaseIndex.h"
#include "app/workflow/OfferedActs.h"
#include "sync/client/ProofFacts.h"
#include "sync/client/SyncCounts.h"
#include "sync/client/SyncStatus.h"
#include "sync/client/TerminalRepair.h"
#include "sync/client/VerifiedAgain.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace madoguchi {

class AuditDesk;
class HttpTransport;
class ProblemDesk;
class Profile;
class RetentionDesk;
class StaffDesk;
class SyncEngine;
class WriteFault;

/// What a person at this terminal works with: log-in, the cases, acts, and the exchange with the cloud. The desktop and madoguchictl
/// are two faces of it. Lives on the main thread and never blocks it: every answer is a future (use .then(context, …)).
class Workplace : public QObject {
    Q_OBJECT
public:
    struct Private;  ///< for the desks, which share it

    struct Options {
        const Clock* clock = nullptr;      ///< must outlive the workplace
        WriteFault* writeFault = nullptr;  ///< tests only
        std::shared_ptr<HttpTransport> transport = {};  ///< tests only; else libcurl with the profile's certificate
        bool repairAtOnce = true;  ///< a damaged database is repaired without a question; else open() gives DatabaseDamaged and has changed nothing
        std::shared_ptr<HttpTransport> revocationTransport = {};  ///< tests only; else libcurl, to the hosts of revocation.json
    };

    /// Takes the profile for this process (ProfileInUse) and opens its database; nobody is logged in yet.
    /// A damaged database is set aside and the newest backup, or a new file, takes its place (TerminalRepair). Else the errors of Database::open.
    static Result<std::unique_ptr<Workplace>> open(const Profile& profile, const Options& options);
    ~Workplace() override;

    QString terminal() const;
    QString municipality() const;
    bool isRehearsal() const;

    /// Locks first if somebody is logged in. Online if the cloud answers, else offline with what this terminal keeps of the person. PassphraseWrong, SessionRefused, SessionLocked,
    /// OfflineLogInUnknown, TerminalRefused, PassphraseTemporary, PassphraseExpired … Starts no exchange by itself.
    QFuture<Result<Staff>> logIn(const QString& staffId, const Sensitive<QString>& passphrase);
    /// Where logIn() has said PassphraseTemporary: the person logs in with the passphrase they have chosen. PassphraseWeak, PassphraseUnsure.
    QFuture<Result<Staff>> choosePassphrase(const QString& staffId, const Sensitive<QString>& temporary, const Sensitive<QString>& chosen);
    /// Drops every key; views must forget what they show. The exchange stops.
    void lock();
    bool isUnlocked() const;
    /// The person logged in; meaningless while locked.
    Staff staff() const;

    /// All cases, or those of the given ids, as rows of the inbox. A row that does not open (SealBroken) is the error of the whole call, named.
    QFuture<Result<QList<CaseSummary>>> summaries(const QStringList& caseIds = {});
    /// All cases as the inbox shows and searches them, from sealed chunks that are written anew in the background where cases have changed.
    /// The errors of summaries(), but only for the cases that had to be read.
    QFuture<Result<CaseIndex>> caseIndex();
    QFuture<Result<CaseFile>> caseFile(const QString& caseId);
    /// Colleagues known from the log, active ones, without "cloud".
    QFuture<Result<QList<Staff>>> colleagues();
    QFuture<Result<QList<OutboxItem>>> outbox();
    /// The views of the inbox that the person logged in has saved, nobody else's: as saveViews() was given them; empty if there are none.
    QFuture<Result<QByteArray>> savedViews();
    QFuture<Result<bool>> saveViews(const QByteArray& views);
    /// The trail of this terminal; valid as long as the workplace.
    AuditDesk& audit();
    /// Likewise, what was kept long enough.
    RetentionDesk& retention();
    /// Likewise, passphrases and who works here.
    StaffDesk& staffDesk();
    /// Likewise, what was refused and what has to be handed over.
    ProblemDesk& problems();

    /// Whether the signer's certificate of a case is revoked now, from what is known here or, with `outside`, from everybody who can be
    /// reached, which takes seconds. Only says it; the verdict stays as it is.
    QFuture<Result<CertificateStatus>> certificateStatus(const QString& caseId, bool outside);

    using OfferedAct = madoguchi::OfferedAct;
    /// The acts that the table knows in the case's state, each with the reason why it would be refused now for the person logged in, if any.
    QList<OfferedAct> offeredActs(const CaseFile& file) const;

    /// Does an act: checked, stored with audit entry and outbox row in one transaction, then pushed. Returns the case as it is here now.
    QFuture<Result<Case>> act(const QString& caseId, ActKind kind, int seenVersion, const QString& reason = {}, const QMap<QString, QString>& fields = {});

    /// Records that the person looked at a case (audit trail), and that its paper is at their desk if they hold it (PaperWatch).
    QFuture<Result<bool>> recordOpened(const QString& caseId);
    /// Records what the person searched for, folded (AuditFilter::folded) and sealed in the trail; nothing for blanks: then false.
    QFuture<Result<bool>> recordSearch(const QString& text);

    /// What the verdict that counts now stood on, for the proof sheet; nothing if none was kept. Records that the person made the sheet.
    QFuture<Result<std::optional<ProofFacts>>> proof(const QString& caseId);

    /// One full exchange: push what waits, pull to the head. For the command line and tests.
    QFuture<Result<SyncCounts>> syncOnce();
    /// Keeps exchanging (long poll, back-off) until lock() or stopSync().
    void startSync();
    void stopSync();
    SyncStatus syncStatus() const;

    /// The log's chain and act signatures, every sealed row, the audit trail's chain. The number of things checked, or the first fault, named.
    QFuture<Result<qint64>> check();
    /// Reaches the verdicts of a case (all cases if the id is empty) again from the stored evidence alone; see VerifyAgain. `take` is called
    /// on another thread. A log-in waits until it has ended; lock() ends it.
    QFuture<Result<VerifyAgainCounts>> verifyAgain(const QString& caseId, std::function<void(const VerifiedAgain&)> take);

    /// A backup now, beside those that are made when it is time (BackupService).
    QFuture<Result<BackupFile>> backUp();
    /// What a repair has come to, until the person who is logged in was told.
    std::optional<RepairReport> repairReport() const;
    void repairTold();

Q_SIGNALS:
    /// Nothing that was asked for has failed, but a person must know: BackupFailed, ClockBehind.
    void warned(const madoguchi::Error& error);
    void backupMade();
    /// Rows that differ from what was last read; empty means: read all again.
    void casesChanged(const QStringList& caseIds);
    void actRefused(const QString& caseId, const QString& actId, const madoguchi::Error& error);
    void syncStatusChanged(const madoguchi::SyncStatus& status);
    void locked();

private:
    explicit Workplace(std::unique_ptr<Private> d);
    void listenTo(SyncEngine& engine);
    void announce(const QString& caseId);
    void watchClock();

    std::unique_ptr<Private> d;
};

}  // namespace madoguchi
