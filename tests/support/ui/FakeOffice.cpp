// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/FakeOffice.h"

#include "app/domain/CaseId.h"
#include "app/domain/CaseRules.h"
#include "app/domain/GuardRules.h"
#include "app/domain/Municipality.h"

#include <algorithm>

namespace madoguchi::test {

namespace {

GuardFacts factsOf(const CaseFile& file)
{
    GuardFacts facts;
    facts.verdictKnown = true;
    facts.verdictBad = file.verdict.outcome() == Outcome::Bad;
    return facts;
}

}  // namespace

int FakeOffice::fenceOf(const Case& item, const QString& staffId) const
{
    const Claim* claim = runningClaim(item, present);
    return claim && claim->staffId == staffId ? claim->fence : 0;
}

FakeOffice::FakeOffice(int citizens, QObject* parent) : Office(parent)
{
    for (int number = 1; number <= citizens; ++number) {
        put(InventedCity::caseFile(number));
    }
    m_sync.state = SyncStatus::State::Waiting;
    m_sync.lastExchange = present.addSecs(-20);
}

void FakeOffice::release()
{
    holding = false;
    for (const auto& give : std::exchange(m_held, {})) {
        give();
    }
}

void FakeOffice::enter(const QString& staffId)
{
    for (const auto& person : std::as_const(persons)) {
        if (person.id == staffId) {
            m_staff = person;
        }
    }
}

QString FakeOffice::caseId(int number) const
{
    return CaseId::of(ubeMunicipality, number);
}

QString FakeOffice::find(Outcome outcome, CaseState state) const
{
    for (const auto& file : m_files) {
        if (file.summary.outcome == outcome && file.summary.caseNow.state == state) {
            return file.summary.caseNow.id;
        }
    }
    return {};
}

void FakeOffice::put(const CaseFile& file)
{
    m_files.insert(file.summary.caseNow.id, file);
}

void FakeOffice::arrive(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i) {
        const auto file = InventedCity::caseFile(int(m_files.size()) + 1);
        put(file);
        ids << file.summary.caseNow.id;
    }
    Q_EMIT casesChanged(ids);
}

QFuture<Result<Staff>> FakeOffice::logIn(const QString& staffId, const Sensitive<QString>&)
{
    logIns << staffId;
    if (logInError) {
        return answer<Staff>(tl::unexpected(*logInError));
    }
    enter(staffId);
    return m_staff ? answer<Staff>(*m_staff) : answer<Staff>(fail(ErrorCode::SessionRefused));
}

void FakeOffice::lock()
{
    m_staff.reset();
    ++locks;
    Q_EMIT locked();
}

QFuture<Result<QList<CaseSummary>>> FakeOffice::summaries(const QStringList& caseIds)
{
    if (summariesError) {
        return answer<QList<CaseSummary>>(tl::unexpected(*summariesError));
    }
    QList<CaseSummary> rows;
    if (caseIds.isEmpty()) {
        for (const auto& file : std::as_const(m_files)) {
            rows << file.summary;
        }
    }
    for (const auto& id : caseIds) {
        rows << m_files.value(id).summary;
    }
    return answer<QList<CaseSummary>>(rows);
}

QFuture<Result<CaseIndex>> FakeOffice::caseIndex()
{
    if (summariesError) {
        return answer<CaseIndex>(tl::unexpected(*summariesError));
    }
    QList<CaseSummary> rows;
    for (const auto& file : std::as_const(m_files)) {
        rows << file.summary;
    }
    return answer<CaseIndex>(CaseIndex::of(rows));
}

QFuture<Result<CaseFile>> FakeOffice::caseFile(const QString& caseId)
{
    if (caseFileError) {
        return answer<CaseFile>(tl::unexpected(*caseFileError));
    }
    return m_files.contains(caseId) ? answer<CaseFile>(m_files.value(caseId)) : answer<CaseFile>(fail(ErrorCode::CaseUnknown));
}

QFuture<Result<QList<DueCase>>> FakeOffice::dueCases()
{
    return answer<QList<DueCase>>(dueError ? Result<QList<DueCase>>(tl::unexpected(*dueError)) : due);
}

QFuture<Result<qint64>> FakeOffice::purge(const QStringList& caseIds, const RetentionDesk::Progress& progress, const std::stop_token& stop)
{
    purgeStop = stop;
    progress(caseIds.size() / 2, caseIds.size());
    if (purgeError) {
        return answer<qint64>(tl::unexpected(*purgeError));
    }
    purged += caseIds;
    due.removeIf([&](const DueCase& each) { return caseIds.contains(each.summary.caseNow.id); });
    return answer<qint64>(caseIds.size());
}

QFuture<Result<CertificateStatus>> FakeOffice::certificateStatus(const QString&, bool outside)
{
    statusQuestions += outside;
    return answer<CertificateStatus>(outside ? statusOutside : statusHere);
}

QFuture<Result<QList<Staff>>> FakeOffice::colleagues()
{
    return answer<QList<Staff>>(persons);
}

QFuture<Result<QList<OutboxItem>>> FakeOffice::outbox()
{
    return answer<QList<OutboxItem>>(unsettled);
}

QFuture<Result<QByteArray>> FakeOffice::savedViews()
{
    return answer<QByteArray>(viewsError ? Result<QByteArray>(tl::unexpected(*viewsError)) : views.value(staff().id));
}

QFuture<Result<bool>> FakeOffice::saveViews(const QByteArray& bytes)
{
    if (viewsError) {
        return answer<bool>(tl::unexpected(*viewsError));
    }
    views[staff().id] = bytes;
    return answer<bool>(true);
}

QFuture<Result<AuditRows>> FakeOffice::auditPage(const AuditFilter& filter, qint64 before, int limit)
{
    trailFilters << filter.description();
    if (trailError) {
        return answer<AuditRows>(tl::unexpected(*trailError));
    }
    AuditRows page;
    for (auto item = trail.crbegin(); item != trail.crend() && page.items.size() < limit; ++item) {
        if ((before == 0 || item->number < before) && filter.matches(*item)) {
            page.items << *item;
            page.next = item->number > 1 ? item->number : 0;
        }
    }
    return answer<AuditRows>(page);
}

QFuture<Result<AuditState>> FakeOffice::auditState()
{
    return answer<AuditState>(AuditState{trail.size(), witnessed, losses});
}

QFuture<Result<qint64>> FakeOffice::checkTrail(const AuditDesk::Progress& progress, const std::stop_token& stop)
{
    trailStop = stop;
    progress(trail.size() / 2, trail.size());
    return answer<qint64>(trailError ? Result<qint64>(tl::unexpected(*trailError)) : Result<qint64>(trail.size()));
}

QFuture<Result<qint64>> FakeOffice::exportTrail(const QString& fileName, const AuditFilter& filter, const std::stop_token&)
{
    exports << fileName + u' ' + filter.description();
    return answer<qint64>(trailError ? Result<qint64>(tl::unexpected(*trailError)) : Result<qint64>(trail.size()));
}

QList<Workplace::OfferedAct> FakeOffice::offeredActs(const CaseFile& file) const
{
    QList<Workplace::OfferedAct> offered;
    const CaseRules rules(CaseRules::Side::Terminal);
    for (const auto kind : allActKinds) {
        if (findTransition(file.summary.caseNow.state, kind)) {
            offered << Workplace::OfferedAct{kind, rules.refusal(file.summary.caseNow, kind, staff().id, staff().role, factsOf(file), present)};
        }
    }
    return offered;
}

QFuture<Result<Case>> FakeOffice::act(const QString& caseId, ActKind kind, int seenVersion, const QString& reason, const QMap<QString, QString>& fields)
{
    Act act;
    act.id = QStringLiteral("act-%1").arg(acts.size() + 1);
    act.caseId = caseId;
    act.kind = kind;
    act.staffId = staff().id;
    act.terminal = terminal();
    act.at = present;
    act.seenVersion = seenVersion;
    act.fence = fenceOf(m_files.value(caseId).summary.caseNow, act.staffId);
    act.reason = reason;
    act.fields = fields;
    acts << act;
    if (actError) {
        return answer<Case>(tl::unexpected(*actError));
    }
    const auto after = apply(act, staff().role, m_sync.state == SyncStatus::State::Offline ? HistoryItem::Kind::Waiting : HistoryItem::Kind::Acted);
    if (after) {
        Q_EMIT casesChanged({caseId});
    }
    return answer<Case>(after);
}

Result<Case> FakeOffice::apply(const Act& act, Role role, HistoryItem::Kind kind)
{
    auto& file = m_files[act.caseId];
    const auto after = CaseRules(CaseRules::Side::Terminal).apply(file.summary.caseNow, act, role, factsOf(file), present);
    if (!after) {
        return after;
    }
    file.summary.caseNow = *after;
    if (kind == HistoryItem::Kind::Acted) {
        file.confirmedClaim = after->claim;
    }
    file.summary.waitingActs += kind == HistoryItem::Kind::Waiting ? 1 : 0;
    HistoryItem line;
    line.kind = kind;
    line.at = act.at;
    line.act = act.kind;
    line.staffId = act.staffId;
    for (const auto& person : std::as_const(persons)) {
        if (person.id == act.staffId) {
            line.staffName = person.name;
        }
        if (person.id == act.fields.value(QStringLiteral("to"))) {
            line.target = person.name;
        }
    }
    line.reason = act.reason;
    line.stateAfter = after->state;
    line.seq = kind == HistoryItem::Kind::Acted ? 5000 + after->version : 0;
    line.actId = act.id;
    file.history << line;
    return after;
}

void FakeOffice::colleagueActs(const QString& caseId, ActKind kind, const QString& staffId, const QString& reason)
{
    const auto& item = m_files[caseId].summary.caseNow;
    Act act;
    act.id = QStringLiteral("colleague-%1").arg(item.version);
    act.caseId = caseId;
    act.kind = kind;
    act.staffId = staffId;
    act.terminal = QStringLiteral("mado-02");
    act.at = present;
    act.seenVersion = item.version;
    act.fence = fenceOf(item, staffId);
    act.reason = reason;
    const auto person = std::ranges::find(persons, staffId, &Staff::id);
    const auto done = apply(act, person == persons.end() ? Role::Clerk : person->role, HistoryItem::Kind::Acted);
    Q_ASSERT(done);
    Q_EMIT casesChanged({caseId});
}

void FakeOffice::setUnpulledSince(const QDateTime& since)
{
    m_sync.unpulledSince = since;
    Q_EMIT syncStatusChanged(m_sync);
}

void FakeOffice::setSync(SyncStatus::State state, std::optional<Error> error, int waitingActs)
{
    m_sync.state = state;
    m_sync.error = std::move(error);
    m_sync.waitingActs = waitingActs;
    m_sync.nextTry = state == SyncStatus::State::Offline ? present.addSecs(45) : QDateTime();
    Q_EMIT syncStatusChanged(m_sync);
}

QFuture<Result<std::optional<ProofFacts>>> FakeOffice::proof(const QString& caseId)
{
    proofs << caseId;
    return answer<std::optional<ProofFacts>>(proofFacts);
}

QFuture<Result<bool>> FakeOffice::recordSearch(const QString& text)
{
    searches << text;
    return answer<bool>(true);
}

QFuture<Result<bool>> FakeOffice::recordOpened(const QString& caseId)
{
    opened << caseId;
    return answer<bool>(true);
}

}  // namespace madoguchi::test
