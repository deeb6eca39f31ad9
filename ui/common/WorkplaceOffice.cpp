// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/WorkplaceOffice.h"

namespace madoguchi {

WorkplaceOffice::WorkplaceOffice(Workplace& workplace, const Clock& clock) : m_workplace(workplace), m_clock(clock)
{
    connect(&workplace, &Workplace::casesChanged, this, &Office::casesChanged);
    connect(&workplace, &Workplace::actRefused, this, &Office::actRefused);
    connect(&workplace, &Workplace::syncStatusChanged, this, &Office::syncStatusChanged);
    connect(&workplace, &Workplace::warned, this, &Office::warned);
    connect(&workplace, &Workplace::backupMade, this, &Office::backupMade);
    connect(&workplace, &Workplace::locked, this, &Office::locked);
}

QString WorkplaceOffice::terminal() const
{
    return m_workplace.terminal();
}

QString WorkplaceOffice::municipality() const
{
    return m_workplace.municipality();
}

bool WorkplaceOffice::isRehearsal() const
{
    return m_workplace.isRehearsal();
}

QDateTime WorkplaceOffice::now() const
{
    return m_clock.now();
}

QFuture<Result<Staff>> WorkplaceOffice::logIn(const QString& staffId, const Sensitive<QString>& passphrase)
{
    return m_workplace.logIn(staffId, passphrase);
}

void WorkplaceOffice::lock()
{
    m_workplace.lock();
}

bool WorkplaceOffice::isUnlocked() const
{
    return m_workplace.isUnlocked();
}

Staff WorkplaceOffice::staff() const
{
    return m_workplace.staff();
}

QFuture<Result<QList<CaseSummary>>> WorkplaceOffice::summaries(const QStringList& caseIds)
{
    return m_workplace.summaries(caseIds);
}

QFuture<Result<CaseIndex>> WorkplaceOffice::caseIndex()
{
    return m_workplace.caseIndex();
}

QFuture<Result<CaseFile>> WorkplaceOffice::caseFile(const QString& caseId)
{
    return m_workplace.caseFile(caseId);
}

QFuture<Result<QList<Staff>>> WorkplaceOffice::colleagues()
{
    return m_workplace.colleagues();
}

QFuture<Result<QList<OutboxItem>>> WorkplaceOffice::outbox()
{
    return m_workplace.outbox();
}

QFuture<Result<QByteArray>> WorkplaceOffice::savedViews()
{
    return m_workplace.savedViews();
}

QFuture<Result<bool>> WorkplaceOffice::saveViews(const QByteArray& views)
{
    return m_workplace.saveViews(views);
}

QFuture<Result<AuditRows>> WorkplaceOffice::auditPage(const AuditFilter& filter, qint64 before, int limit)
{
    return m_workplace.audit().page(filter, before, limit);
}

QFuture<Result<AuditState>> WorkplaceOffice::auditState()
{
    return m_workplace.audit().state();
}

QFuture<Result<qint64>> WorkplaceOffice::checkTrail(const AuditDesk::Progress& progress, const std::stop_token& stop)
{
    return m_workplace.audit().check(progress, stop);
}

QFuture<Result<qint64>> WorkplaceOffice::exportTrail(const QString& fileName, const AuditFilter& filter, const std::stop_token& stop)
{
    return m_workplace.audit().exportTo(fileName, filter, stop);
}

QFuture<Result<Staff>> WorkplaceOffice::choosePassphrase(const QString& staffId, const Sensitive<QString>& temporary, const Sensitive<QString>& chosen)
{
    return m_workplace.choosePassphrase(staffId, temporary, chosen);
}

QFuture<Result<bool>> WorkplaceOffice::changePassphrase(const Sensitive<QString>& current, const Sensitive<QString>& chosen)
{
    return m_workplace.staffDesk().changePassphrase(current, chosen);
}

QFuture<Result<QList<StaffMember>>> WorkplaceOffice::staffMembers()
{
    return m_workplace.staffDesk().members();
}

QFuture<Result<Staff>> WorkplaceOffice::enrol(const QString& staffId, const QString& name, Role role, const Sensitive<QString>& temporary)
{
    return m_workplace.staffDesk().enrol(staffId, name, role, temporary);
}

QFuture<Result<Staff>> WorkplaceOffice::resetPassphrase(const QString& staffId, const Sensitive<QString>& temporary)
{
    return m_workplace.staffDesk().resetPassphrase(staffId, temporary);
}

QFuture<Result<Staff>> WorkplaceOffice::leave(const QString& staffId)
{
    return m_workplace.staffDesk().leave(staffId);
}

QFuture<Result<QList<DueCase>>> WorkplaceOffice::dueCases()
{
    return m_workplace.retention().due();
}

QFuture<Result<qint64>> WorkplaceOffice::purge(const QStringList& caseIds, const RetentionDesk::Progress& progress, const std::stop_token& stop)
{
    return m_workplace.retention().purge(caseIds, progress, stop);
}

QFuture<Result<Case>> WorkplaceOffice::doAgain(const QString& actId, int seenVersion)
{
    return m_workplace.problems().doAgain(actId, seenVersion);
}

QFuture<Result<bool>> WorkplaceOffice::setAside(const QString& actId, const QString& note)
{
    return m_workplace.problems().setAside(actId, note);
}

QFuture<Result<QList<PaperNotice>>> WorkplaceOffice::paperNotices()
{
    return m_workplace.problems().paperNotices();
}

QFuture<Result<int>> WorkplaceOffice::paperHandedOver(const QList<PaperNotice>& told)
{
    return m_workplace.problems().paperHandedOver(told);
}

QFuture<Result<CertificateStatus>> WorkplaceOffice::certificateStatus(const QString& caseId, bool outside)
{
    return m_workplace.certificateStatus(caseId, outside);
}

QList<Workplace::OfferedAct> WorkplaceOffice::offeredActs(const CaseFile& file) const
{
    return m_workplace.offeredActs(file);
}

QFuture<Result<Case>> WorkplaceOffice::act(const QString& caseId, ActKind kind, int seenVersion, const QString& reason,
                                           const QMap<QString, QString>& fields)
{
    return m_workplace.act(caseId, kind, seenVersion, reason, fields);
}

QFuture<Result<bool>> WorkplaceOffice::recordOpened(const QString& caseId)
{
    return m_workplace.recordOpened(caseId);
}

QFuture<Result<bool>> WorkplaceOffice::recordSearch(const QString& text)
{
    return m_workplace.recordSearch(text);
}

QFuture<Result<std::optional<ProofFacts>>> WorkplaceOffice::proof(const QString& caseId)
{
    return m_workplace.proof(caseId);
}

void WorkplaceOffice::startSync()
{
    m_workplace.startSync();
}

SyncStatus WorkplaceOffice::syncStatus() const
{
    return m_workplace.syncStatus();
}

std::optional<RepairReport> WorkplaceOffice::repairReport() const
{
    return m_workplace.repairReport();
}

void WorkplaceOffice::repairTold()
{
    m_workplace.repairTold();
}

}  // namespace madoguchi
