// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

namespace madoguchi {

/// The office of the running program: passes everything on to the workplace.
class WorkplaceOffice final : public Office {
    Q_OBJECT
public:
    /// Both must outlive it.
    WorkplaceOffice(Workplace& workplace, const Clock& clock);

    QString terminal() const override;
    QString municipality() const override;
    bool isRehearsal() const override;
    QDateTime now() const override;

    QFuture<Result<Staff>> logIn(const QString& staffId, const Sensitive<QString>& passphrase) override;
    QFuture<Result<Staff>> choosePassphrase(const QString& staffId, const Sensitive<QString>& temporary, const Sensitive<QString>& chosen) override;
    void lock() override;
    bool isUnlocked() const override;
    Staff staff() const override;

    QFuture<Result<QList<CaseSummary>>> summaries(const QStringList& caseIds = {}) override;
    QFuture<Result<CaseIndex>> caseIndex() override;
    QFuture<Result<CaseFile>> caseFile(const QString& caseId) override;
    QFuture<Result<QList<Staff>>> colleagues() override;
    QFuture<Result<QList<OutboxItem>>> outbox() override;
    QFuture<Result<QByteArray>> savedViews() override;
    QFuture<Result<bool>> saveViews(const QByteArray& views) override;
    QFuture<Result<AuditRows>> auditPage(const AuditFilter& filter, qint64 before, int limit) override;
    QFuture<Result<AuditState>> auditState() override;
    QFuture<Result<qint64>> checkTrail(const AuditDesk::Progress& progress, const std::stop_token& stop) override;
    QFuture<Result<qint64>> exportTrail(const QString& fileName, const AuditFilter& filter, const std::stop_token& stop) override;

    QFuture<Result<bool>> changePassphrase(const Sensitive<QString>& current, const Sensitive<QString>& chosen) override;
    QFuture<Result<QList<StaffMember>>> staffMembers() override;
    QFuture<Result<Staff>> enrol(const QString& staffId, const QString& name, Role role, const Sensitive<QString>& temporary) override;
    QFuture<Result<Staff>> resetPassphrase(const QString& staffId, const Sensitive<QString>& temporary) override;
    QFuture<Result<Staff>> leave(const QString& staffId) override;

    QFuture<Result<QList<DueCase>>> dueCases() override;
    QFuture<Result<qint64>> purge(const QStringList& caseIds, const RetentionDesk::Progress& progress, const std::stop_token& stop) override;
    QFuture<Result<Case>> doAgain(const QString& actId, int seenVersion) override;
    QFuture<Result<bool>> setAside(const QString& actId, const QString& note = {}) override;
    QFuture<Result<QList<PaperNotice>>> paperNotices() override;
    QFuture<Result<int>> paperHandedOver(const QList<PaperNotice>& told) override;
    QFuture<Result<CertificateStatus>> certificateStatus(const QString& caseId, bool outside) override;

    QList<Workplace::OfferedAct> offeredActs(const CaseFile& file) const override;
    QFuture<Result<Case>> act(const QString& caseId, ActKind kind, int seenVersion, const QString& reason = {},
                              const QMap<QString, QString>& fields = {}) override;
    QFuture<Result<bool>> recordOpened(const QString& caseId) override;
    QFuture<Result<bool>> recordSearch(const QString& text) override;

    QFuture<Result<std::optional<ProofFacts>>> proof(const QString& caseId) override;

    void startSync() override;
    SyncStatus syncStatus() const override;

    std::optional<RepairReport> repairReport() const override;
    void repairTold() override;

private:
    Workplace& m_workplace;
    const Clock& m_clock;
};

}  // namespace madoguchi
