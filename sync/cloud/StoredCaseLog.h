// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "sync/cloud/CaseLog.h"
#include "sync/cloud/CloudDatabase.h"
#include "sync/cloud/LogWaiters.h"

#include <mutex>

namespace madoguchi {

/// CaseLog in the cloud's database, of either engine.
class StoredCaseLog final : public CaseLog {
public:
    StoredCaseLog(CloudDatabase& database, QString municipality, const Clock& clock);

    QString municipality() const override { return m_municipality; }
    Result<Appended> appendStaff(const StaffRecord& record) override;
    Result<Appended> changeStaff(const QString& staffId, const QByteArray& keptToken, const DecideStaff& decide) override;
    Result<Appended> appendSubmission(const NewSubmission& submission) override;
    Result<Appended> appendAct(const NewAct& act, const Decide& decide) override;
    Result<Appended> appendWitness(const NewAct& act, const QString& terminal, const AuditWitness& witness) override;
    Result<Appended> appendCheckpoint(const SignCheckpoint& sign) override;
    Result<LogPage> page(qint64 after, int limit, qint64 maxBytes) const override;
    bool waitBeyond(qint64 after, int milliseconds) const override;
    void stopWaiting() override { m_waiters.stop(); }
    Result<StoredCase> storedCase(const QString& caseId) const override;
    Result<QList<Case>> cases(const QString& afterId, int limit) const override;
    Result<std::optional<Filed>> filedSubmission(const QString& submissionId) const override;
    Result<std::optional<Filed>> filedAct(const QString& actId) const override;
    Result<QList<Staff>> staff() const override;
    Result<QMap<QString, AuditWitness>> witnesses() const override;
    Done checkStorage() const override;

private:
    /// Tells those who wait, and passes the result on.
    Result<Appended> announced(Result<Appended> result) const;
    /// Chains and stores an entry whose case, version, kind and body are set; gives it its number and time.
    Appended store(SqlConnection& connection, LogEntry& entry, const QDateTime& at) const;
    Result<Appended> openCase(SqlConnection& connection, const NewSubmission& submission, const QDateTime& at) const;
    Result<Appended> correctCase(SqlConnection& connection, const NewSubmission& submission, const QString& caseId, const QDateTime& at) const;

    CloudDatabase& m_database;
    QString m_municipality;
    const Clock& m_clock;
    mutable LogWaiters m_waiters;
    mutable std::once_flag m_listening;  ///< only who is waited at listens to other processes
    mutable std::unique_ptr<LogListener> m_listener;
};

}  // namespace madoguchi
