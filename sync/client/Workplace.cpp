// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/Workplace.h"

#include "app/base/Clock.h"
#include "app/store/AuditTrail.h"
#include "app/store/CaseStore.h"
#include "app/store/ClockWitness.h"
#include "app/store/EvidenceTable.h"
#include "app/store/LogCache.h"
#include "app/store/SavedViewTable.h"
#include "app/store/StoreCheck.h"
#include "app/store/search/SearchChunks.h"
#include "app/workflow/CaseWorkflow.h"
#include "app/workflow/PaperWatch.h"
#include "sync/client/ProfileFiles.h"
#include "sync/client/VerifyAgain.h"
#include "sync/client/WorkplacePrivate.h"

#include <QMutexLocker>
#include <QThreadPool>

namespace madoguchi {

Result<std::unique_ptr<Workplace>> Workplace::open(const Profile& profile, const Options& options)
{
    auto lock = ProfileFiles::lock(profile.file(QStringLiteral("lock")));
    if (!lock) {
        return failAs(lock);
    }
    const TerminalRepair repair(profile);
    if (auto gone = repair.resume(); !gone) {
        return failAs(gone);
    }
    const QString file = profile.file(QStringLiteral("madoguchi.sqlite"));
    auto database = Database::open(file, options.writeFault);
    if (!database && database.error().code == ErrorCode::DatabaseDamaged && options.repairAtOnce) {
        const auto backups = repair.backups();
        const auto repaired = repair.run(backups.isEmpty() ? QString() : backups.first().path, options.clock->now());
        database = repaired ? Database::open(file, options.writeFault) : failAs(repaired);
    }
    if (!database) {
        return failAs(database);
    }
    return std::unique_ptr<Workplace>(new Workplace(std::make_unique<Private>(profile, options, *std::move(lock), *std::move(database))));
}

Workplace::Workplace(std::unique_ptr<Private> given) : d(std::move(given))
{
    connect(&d->backups, &BackupService::made, this, &Workplace::backupMade);
    connect(&d->backups, &BackupService::failed, this, &Workplace::warned);
    connect(this, &Workplace::syncStatusChanged, this, [this](const SyncStatus& status) {
        if (status.state == SyncStatus::State::Waiting || status.state == SyncStatus::State::Idle) {
            d->backups.consider();
        }
    });
    connect(&d->retention, &RetentionDesk::purged, this, [this] { Q_EMIT casesChanged({}); });
    connect(&d->problems, &ProblemDesk::settled, this, &Workplace::announce, Qt::DirectConnection);
    d->backups.start();
}

Workplace::~Workplace() = default;

QString Workplace::terminal() const
{
    return d->profile.terminal();
}

QString Workplace::municipality() const
{
    return d->profile.municipality();
}

bool Workplace::isRehearsal() const
{
    return d->profile.rehearsal();
}

QFuture<Result<Staff>> Workplace::logIn(const QString& staffId, const Sensitive<QString>& passphrase)
{
    return d->letIn(*this, [staffId, passphrase](TerminalLogIn& door, const std::stop_token& stop) { return door.run(staffId, passphrase, stop); });
}

QFuture<Result<Staff>> Workplace::choosePassphrase(const QString& staffId, const Sensitive<QString>& temporary, const Sensitive<QString>& chosen)
{
    return d->letIn(*this, [staffId, temporary, chosen](TerminalLogIn& door, const std::stop_token& stop) { return door.choose(staffId, temporary, chosen, stop); });
}

/// The engine speaks from its own thread; what it says is heard on this one, and not any more once the screen is locked.
void Workplace::listenTo(SyncEngine& engine)
{
    const auto* from = &engine;
    connect(&engine, &SyncEngine::statusChanged, this, [this, from](const SyncStatus& status) {
        if (d->isCurrent(from)) {
            Q_EMIT syncStatusChanged(status);
        }
    });
    connect(&engine, &SyncEngine::casesChanged, this, [this, from](const QStringList& caseIds) {
        if (d->isCurrent(from)) {
            Q_EMIT casesChanged(caseIds);
        }
    });
    connect(&engine, &SyncEngine::actRefused, this, [this, from](const QString& caseId, const QString& actId, const Error& error) {
        if (d->isCurrent(from)) {
            Q_EMIT actRefused(caseId, actId, error);
        }
    });
}

void Workplace::lock()
{
    if (d->leave()) {
        Q_EMIT locked();
    }
}

bool Workplace::isUnlocked() const
{
    return d->current() != nullptr;
}

Staff Workplace::staff() const
{
    const auto session = d->current();
    return session ? session->person.staff : Staff();
}

QFuture<Result<QList<CaseSummary>>> Workplace::summaries(const QStringList& caseIds)
{
    return d->read([caseIds](Connection& connection, const StoreContext& store) { return CaseStore(connection, store).summaries(caseIds); });
}

QFuture<Result<CaseIndex>> Workplace::caseIndex()
{
    auto read = d->read([](Connection& connection, const StoreContext& store) { return SearchChunks(connection, store).load(); });
    return read.then(QtFuture::Launch::Sync, [this](const Result<SearchChunks::Loaded>& loaded) {
        return loaded.map([this](const SearchChunks::Loaded& now) {
            d->keep(now);
            return now.index;
        });
    });
}

QFuture<Result<CaseFile>> Workplace::caseFile(const QString& caseId)
{
    return d->read([caseId](Connection& connection, const StoreContext& store) { return CaseStore(connection, store).caseFile(caseId); });
}

QFuture<Result<QList<Staff>>> Workplace::colleagues()
{
    return d->read([](Connection& connection, const StoreContext& store) { return CaseStore(connection, store).colleagues(); });
}

QFuture<Result<QList<OutboxItem>>> Workplace::outbox()
{
    return d->read([](Connection& connection, const StoreContext& store) { return CaseStore(connection, store).outbox(); });
}

QFuture<Result<QByteArray>> Workplace::savedViews()
{
    return d->read([staffId = staff().id](Connection& connection, const StoreContext& store) { return SavedViewTable(connection, store.sealer).of(staffId); });
}

QFuture<Result<bool>> Workplace::saveViews(const QByteArray& views)
{
    return d->write([staffId = staff().id, views](Connection& connection, const StoreContext& store) {
        return SavedViewTable(connection, store.sealer).put(staffId, views).map([] { return true; });
    });
}

AuditDesk& Workplace::audit()
{
    return d->audit;
}

RetentionDesk& Workplace::retention()
{
    return d->retention;
}

StaffDesk& Workplace::staffDesk()
{
    return d->staffDesk;
}

ProblemDesk& Workplace::problems()
{
    return d->problems;
}

QFuture<Result<CertificateStatus>> Workplace::certificateStatus(const QString& caseId, bool outside)
{
    const auto session = d->current();
    if (!session) {
        return QtFuture::makeReadyFuture(Result<CertificateStatus>(fail(ErrorCode::Locked)));
    }
    auto message = d->read([caseId](Connection& connection, const StoreContext& store) { return LogCache(connection, store.sealer).submission(caseId); });
    const auto reach = outside ? RevocationService::Reach::Outside : RevocationService::Reach::Here;
    return message.then(QThreadPool::globalInstance(), [service = session->revocation, now = d->clock.now(), reach](const Result<LogEntry>& entry) {
        return entry.map([&](const LogEntry& received) { return service->statusNow(received.body, received.at, now, reach); });
    });
}

QList<Workplace::OfferedAct> Workplace::offeredActs(const CaseFile& file) const
{
    const auto session = d->current();
    return session ? OfferedActs::of(file, session->person.staff, d->clock.now()) : QList<OfferedAct>();
}

QFuture<Result<Case>> Workplace::act(const QString& caseId, ActKind kind, int seenVersion, const QString& reason, const QMap<QString, QString>& fields)
{
    const auto session = d->current();
    if (!session) {
        return QtFuture::makeReadyFuture(Result<Case>(fail(ErrorCode::Locked)));
    }
    const ActRequest request{caseId, kind, seenVersion, reason, fields};
    const Actor actor{session->person.staff, d->profile.terminal(), session->person.signer->current()};
    auto done = d->write([request, actor, now = d->clock.now()](Connection& connection, const StoreContext& store) {
        return ClockWitness(connection, store).allowActs(now).and_then([&] { return CaseWorkflow(connection, store).apply(request, actor, now); });
    });
    return done.then(QtFuture::Launch::Sync, [this, caseId, mailbox = session->engine->mailbox()](const Result<Case>& result) {
        if (result) {
            mailbox->actStored();
            announce(caseId);
        }
        return result;
    });
}

QFuture<Result<bool>> Workplace::recordOpened(const QString& caseId)
{
    AuditItem item;
    item.kind = AuditItem::Kind::Opened;
    item.at = d->clock.now();
    item.staffId = staff().id;
    item.caseId = caseId;
    return d->write([item](Connection& connection, const StoreContext& store) {
        return AuditTrail(connection, store.sealer)
            .append(item)
            .and_then([&] { return PaperWatch(connection, store).opened(item.caseId, item.staffId, item.at); })
            .map([] { return true; });
    });
}

QFuture<Result<bool>> Workplace::recordSearch(const QString& text)
{
    const AuditItem item{0, d->clock.now(), staff().id, AuditItem::Kind::Searched, {}, AuditFilter::folded(text)};
    if (item.detail.isEmpty()) {
        return QtFuture::makeReadyFuture(Result<bool>(false));
    }
    return d->write([item](Connection& connection, const StoreContext& store) {
        return AuditTrail(connection, store.sealer).append(item).map([] { return true; });
    });
}

QFuture<Result<std::optional<ProofFacts>>> Workplace::proof(const QString& caseId)
{
    AuditItem item;
    item.kind = AuditItem::Kind::Printed;
    item.at = d->clock.now();
    item.staffId = staff().id;
    item.caseId = caseId;
    auto evidence = d->write([item](Connection& connection, const StoreContext& store) {
        return AuditTrail(connection, store.sealer).append(item).and_then([&] { return CaseStore(connection, store).evidence(item.caseId); });
    });
    return evidence.then(QThreadPool::globalInstance(), [](const Result<std::optional<Evidence>>& kept) {
        return kept.map([](const std::optional<Evidence>& found) {
            return found ? std::optional(ProofFacts{found->rules, EvidenceFacts::of(*found)}) : std::nullopt;
        });
    });
}

QFuture<Result<SyncCounts>> Workplace::syncOnce()
{
    const auto session = d->current();
    return session ? session->engine->mailbox()->askOnce() : QtFuture::makeReadyFuture(Result<SyncCounts>(fail(ErrorCode::Locked)));
}

void Workplace::startSync()
{
    if (const auto session = d->current()) {
        session->engine->mailbox()->follow(true);
    }
}

void Workplace::stopSync()
{
    if (const auto session = d->current()) {
        session->engine->mailbox()->follow(false);
    }
}

SyncStatus Workplace::syncStatus() const
{
    const auto session = d->current();
    return session ? session->engine->status() : SyncStatus();
}

QFuture<Result<qint64>> Workplace::check()
{
    AuditItem item;
    item.kind = AuditItem::Kind::Checked;
    item.at = d->clock.now();
    item.staffId = staff().id;
    return d->write([item](Connection& connection, const StoreContext& store) {
        const auto checked = StoreCheck::run(connection, store);
        return checked.and_then([&](qint64 count) { return AuditTrail(connection, store.sealer).append(item).map([count] { return count; }); });
    });
}

QFuture<Result<VerifyAgainCounts>> Workplace::verifyAgain(const QString& caseId, std::function<void(const VerifiedAgain&)> take)
{
    const auto session = d->current();
    if (!session) {
        return QtFuture::makeReadyFuture(Result<VerifyAgainCounts>(fail(ErrorCode::Locked)));
    }
    AuditItem item;
    item.kind = AuditItem::Kind::VerifiedAgain;
    item.at = d->clock.now();
    item.staffId = session->person.staff.id;
    item.caseId = caseId;
    auto promise = std::make_shared<QPromise<Result<VerifyAgainCounts>>>();
    promise->start();
    d->pool.start([this, promise, caseId, take = std::move(take), store = session->person.store, item, stop = session->stop.get_token()] {
        const Done recorded = d->database->transact([store, item](Connection& connection) { return AuditTrail(connection, store.sealer).append(item); }).result();
        promise->addResult(recorded ? VerifyAgain(*d->database, store).run(caseId, take, stop) : failAs(recorded));
        promise->finish();
    });
    return promise->future();
}

/// Once a log-in, after the answer to it: the person is at work and is told.
void Workplace::watchClock()
{
    auto checked = d->read([now = d->clock.now()](Connection& connection, const StoreContext& store) { return ClockWitness(connection, store).secondsBehind(now); });
    checked.then(this, [this](const Result<qint64>& behind) {
        if (behind && *behind > ClockWitness::toleranceSeconds) {
            Q_EMIT warned({ErrorCode::ClockBehind, QStringLiteral("%1 minutes").arg(*behind / 60)});
        }
    });
}

QFuture<Result<BackupFile>> Workplace::backUp()
{
    return d->backups.make();
}

std::optional<RepairReport> Workplace::repairReport() const
{
    return TerminalRepair(d->profile).report();
}

void Workplace::repairTold()
{
    TerminalRepair(d->profile).told();
}

/// From the store thread: the signal belongs to the main one.
void Workplace::announce(const QString& caseId)
{
    QMetaObject::invokeMethod(this, [this, caseId] {
        if (isUnlocked()) {
            Q_EMIT casesChanged({caseId});
        }
    }, Qt::QueuedConnection);
}

}  // namespace madoguchi
