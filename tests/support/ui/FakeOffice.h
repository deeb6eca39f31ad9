// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/ui/InventedCity.h"
#include "ui/common/Office.h"

#include <QMap>
#include <QPromise>

#include <functional>

namespace madoguchi::test {

/// An office without network and files for the tests of screens: invented cases, the real transition table, and every trouble on request.
class FakeOffice final : public Office {
    Q_OBJECT
public:
    explicit FakeOffice(int citizens = 200, QObject* parent = nullptr);

    /// What a test sets up. A staff id that is not in `persons` does not log in.
    QList<Staff> persons = InventedCity::staff();
    bool rehearsal = false;
    std::optional<ProofFacts> proofFacts;
    std::optional<RepairReport> repair;
    QDateTime present = InventedCity::morning();
    CertificateStatus statusHere, statusOutside;
    std::optional<Error> logInError, summariesError, caseFileError, actError, trailError, passphraseError, staffError;
    QMap<QString, QByteArray> views;  ///< by staff id
    std::optional<Error> viewsError;
    QList<AuditItem> trail;  ///< oldest first
    std::optional<AuditWitnessNote> witnessed;
    QList<AuditLoss> losses;
    QList<DueCase> due;
    QList<OutboxItem> unsettled;  ///< grows with refuse()
    int refusedFence = 0;         ///< that acts which are refused from now on have named
    QMap<QString, QList<PaperNotice>> papers;  ///< by staff id
    std::optional<Error> dueError, purgeError, paperError;
    /// Answers are kept back until release().
    bool holding = false;

    /// What a test looks at afterwards.
    QStringList opened, acknowledged, logIns, proofs, searches, trailFilters, exports;
    QStringList passphrases;  ///< "whose present chosen", as they were asked to be changed
    QStringList staffDeeds;   ///< "enrol taro passphrase" …
    std::stop_token trailStop;  ///< of the last check
    std::stop_token purgeStop;  ///< of the last purge
    QStringList purged;
    QStringList handedOver;   ///< cases whose paper was said to be handed over
    QList<Act> acts;
    int statusQuestions = 0;  ///< asked outside
    int locks = 0, syncStarts = 0;

    /// Logs in without a question.
    void enter(const QString& staffId = QStringLiteral("sato.h"));
    CaseFile& file(const QString& caseId) { return m_files[caseId]; }
    QString caseId(int number) const;
    /// The first case with this outcome in this state.
    QString find(Outcome outcome, CaseState state) const;
    void put(const CaseFile& file);
    /// New applications come in, and the screens are told.
    void arrive(int count);
    /// A colleague does something at another terminal.
    void colleagueActs(const QString& caseId, ActKind kind, const QString& staffId, const QString& reason = {});
    /// The cloud refuses an act of this terminal.
    void refuse(const QString& caseId, ActKind kind, const Error& error);
    void setUnpulledSince(const QDateTime& since);
    void setSync(SyncStatus::State state, std::optional<Error> error = {}, int waitingActs = 0);
    void release();

    QString terminal() const override { return QStringLiteral("mado-01"); }
    QString municipality() const override { return QStringLiteral("352021"); }
    bool isRehearsal() const override { return rehearsal; }
    QDateTime now() const override { return present; }
    QFuture<Result<Staff>> logIn(const QString& staffId, const Sensitive<QString>& passphrase) override;
    QFuture<Result<Staff>> choosePassphrase(const QString& staffId, const Sensitive<QString>& temporary, const Sensitive<QString>& chosen) override;
    void lock() override;
    bool isUnlocked() const override { return m_staff.has_value(); }
    Staff staff() const override { return m_staff.value_or(Staff()); }
    QFuture<Result<QList<CaseSummary>>> summaries(const QStringList& caseIds = {}) override;
    QFuture<Result<CaseIndex>> caseIndex() override;
    QFuture<Result<CaseFile>> caseFile(const QString& caseId) override;
    QFuture<Result<QList<Staff>>> colleagues() override;
    QFuture<Result<QList<OutboxItem>>> outbox() override;
    QFuture<Result<QByteArray>> savedViews() override;
    QFuture<Result<bool>> saveViews(const QByteArray& bytes) override;
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
    void startSync() override { ++syncStarts; }
    SyncStatus syncStatus() const override { return m_sync; }
    std::optional<RepairReport> repairReport() const override { return repair; }
    void repairTold() override { repair.reset(); }

private:
    void settle(const QString& actId, const QString& note);
    QFuture<Result<Staff>> changeStaff(const QString& deed, const Staff& after, const Sensitive<QString>& temporary);
    template<typename T>
    QFuture<Result<T>> answer(Result<T> result)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        const auto give = [promise, result = std::move(result)] {
            promise->addResult(result);
            promise->finish();
        };
        if (holding) {
            m_held << give;
        } else {
            give();
        }
        return future;
    }
    int fenceOf(const Case& item, const QString& staffId) const;
    Result<Case> apply(const Act& act, Role role, HistoryItem::Kind kind);

    QMap<QString, CaseFile> m_files;
    std::optional<Staff> m_staff;
    SyncStatus m_sync;
    QList<std::function<void()>> m_held;
};

}  // namespace madoguchi::test
