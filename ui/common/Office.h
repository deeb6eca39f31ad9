// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/client/AuditDesk.h"
#include "sync/client/ProblemDesk.h"
#include "sync/client/RetentionDesk.h"
#include "sync/client/StaffDesk.h"
#include "sync/client/Workplace.h"

namespace madoguchi {

/// What the screens need of the workplace, and nothing more: behind it stands the real one, or an invented office in tests.
/// Every method means what the method of the same name of Workplace means.
class Office : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QString terminal() const = 0;
    virtual QString municipality() const = 0;
    virtual bool isRehearsal() const = 0;
    /// The present moment, UTC: for "until when" of claims, never for rules.
    virtual QDateTime now() const = 0;

    virtual QFuture<Result<Staff>> logIn(const QString& staffId, const Sensitive<QString>& passphrase) = 0;
    virtual QFuture<Result<Staff>> choosePassphrase(const QString& staffId, const Sensitive<QString>& temporary, const Sensitive<QString>& chosen) = 0;
    virtual void lock() = 0;
    virtual bool isUnlocked() const = 0;
    virtual Staff staff() const = 0;

    virtual QFuture<Result<QList<CaseSummary>>> summaries(const QStringList& caseIds = {}) = 0;
    virtual QFuture<Result<CaseIndex>> caseIndex() = 0;
    virtual QFuture<Result<CaseFile>> caseFile(const QString& caseId) = 0;
    virtual QFuture<Result<QList<Staff>>> colleagues() = 0;
    virtual QFuture<Result<QList<OutboxItem>>> outbox() = 0;
    virtual QFuture<Result<QByteArray>> savedViews() = 0;
    virtual QFuture<Result<bool>> saveViews(const QByteArray& views) = 0;
    /// These four as those of AuditDesk.
    virtual QFuture<Result<AuditRows>> auditPage(const AuditFilter& filter, qint64 before, int limit) = 0;
    virtual QFuture<Result<AuditState>> auditState() = 0;
    virtual QFuture<Result<qint64>> checkTrail(const AuditDesk::Progress& progress, const std::stop_token& stop) = 0;
    virtual QFuture<Result<qint64>> exportTrail(const QString& fileName, const AuditFilter& filter, const std::stop_token& stop) = 0;

    /// These five as those of StaffDesk.
    virtual QFuture<Result<bool>> changePassphrase(const Sensitive<QString>& current, const Sensitive<QString>& chosen) = 0;
    virtual QFuture<Result<QList<StaffMember>>> staffMembers() = 0;
    virtual QFuture<Result<Staff>> enrol(const QString& staffId, const QString& name, Role role, const Sensitive<QString>& temporary) = 0;
    virtual QFuture<Result<Staff>> resetPassphrase(const QString& staffId, const Sensitive<QString>& temporary) = 0;
    virtual QFuture<Result<Staff>> leave(const QString& staffId) = 0;

    /// These two as those of RetentionDesk.
    virtual QFuture<Result<QList<DueCase>>> dueCases() = 0;
    virtual QFuture<Result<qint64>> purge(const QStringList& caseIds, const RetentionDesk::Progress& progress, const std::stop_token& stop) = 0;

    /// These four as those of ProblemDesk.
    virtual QFuture<Result<Case>> doAgain(const QString& actId, int seenVersion) = 0;
    virtual QFuture<Result<bool>> setAside(const QString& actId, const QString& note = {}) = 0;
    virtual QFuture<Result<QList<PaperNotice>>> paperNotices() = 0;
    virtual QFuture<Result<int>> paperHandedOver(const QList<PaperNotice>& told) = 0;

    virtual QFuture<Result<CertificateStatus>> certificateStatus(const QString& caseId, bool outside) = 0;

    virtual QList<Workplace::OfferedAct> offeredActs(const CaseFile& file) const = 0;
    virtual QFuture<Result<Case>> act(const QString& caseId, ActKind kind, int seenVersion, const QString& reason = {},
                                      const QMap<QString, QString>& fields = {}) = 0;
    virtual QFuture<Result<bool>> recordOpened(const QString& caseId) = 0;
    virtual QFuture<Result<bool>> recordSearch(const QString& text) = 0;

    virtual QFuture<Result<std::optional<ProofFacts>>> proof(const QString& caseId) = 0;

    virtual void startSync() = 0;
    virtual SyncStatus syncStatus() const = 0;

    virtual std::optional<RepairReport> repairReport() const = 0;
    virtual void repairTold() = 0;

Q_SIGNALS:
    void warned(const madoguchi::Error& error);
    void backupMade();
    void casesChanged(const QStringList& caseIds);
    void actRefused(const QString& caseId, const QString& actId, const madoguchi::Error& error);
    void syncStatusChanged(const madoguchi::SyncStatus& status);
    void locked();
};

}  // namespace madoguchi
