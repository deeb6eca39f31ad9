// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/WorkplacePrivate.h"

#include "app/domain/JapaneseDate.h"
#include "app/store/AuditTrail.h"
#include "app/workflow/AuditWitnessing.h"
#include "sync/client/CurlTransport.h"

#include <QMutexLocker>

namespace madoguchi {

namespace {

std::shared_ptr<HttpTransport> transportOf(const Profile& profile, const Workplace::Options& options)
{
    if (options.transport) {
        return options.transport;
    }
    CurlSettings settings;
    settings.cloud = profile.cloud();
    settings.caFile = profile.file(QStringLiteral("ca.pem"));
    settings.certificateFile = profile.file(QStringLiteral("cert.pem"));
    settings.keyFile = profile.file(QStringLiteral("key.pem"));
    return std::make_shared<CurlTransport>(settings);
}

/// What the engine asks before an exchange.
std::function<Result<bool>()> witnessFor(Database& database, const LoggedIn& person, const QString& terminal, const Clock& clock)
{
    return [&database, store = person.store, staff = person.staff, key = person.signer, terminal, &clock, shownOn = QDate()]() mutable -> Result<bool> {
        const QDateTime now = clock.now();
        if (shownOn == JapaneseDate::dateOf(now)) {
            return false;
        }
        const Actor actor{staff, terminal, key->current()};
        const auto shown = database.transact([=](Connection& connection) { return AuditWitnessing(connection, store).daily(actor, now); }).result();
        if (shown && *shown) {
            shownOn = JapaneseDate::dateOf(now);
        }
        return shown;
    };
}

}  // namespace

Workplace::Private::Private(const Profile& givenProfile, const Options& options, std::unique_ptr<QLockFile> givenLock, std::unique_ptr<Database> givenDatabase)
    : profile(givenProfile)
    , clock(*options.clock)
    , lock(std::move(givenLock))
    , cloud(transportOf(givenProfile, options), givenProfile.municipality())
    , database(std::move(givenDatabase))
    , revocationTransport(options.revocationTransport)
    , backups(profile, *database, clock)
{
    pool.setMaxThreadCount(1);
}

Workplace::Private::~Private()
{
    leave();
    pool.waitForDone();
}

std::shared_ptr<WorkSession> Workplace::Private::current() const
{
    const QMutexLocker locker(&mutex);
    return session;
}

bool Workplace::Private::isCurrent(const SyncEngine* engine) const
{
    const QMutexLocker locker(&mutex);
    return session && session->engine.get() == engine;
}

QFuture<Result<Staff>> Workplace::Private::letIn(Workplace& workplace, const Way& way)
{
    workplace.lock();
    std::stop_source stop;
    {
        const QMutexLocker locker(&mutex);
        logInStop = stop;
    }
    auto promise = std::make_shared<QPromise<Result<Staff>>>();
    promise->start();
    pool.start([this, &workplace, promise, way, token = stop.get_token()] {
        const auto entered = enter(workplace, way, token);
        promise->addResult(entered);
        promise->finish();
        if (entered) {
            workplace.watchClock();
        }
    });
    return promise->future();
}

Result<Staff> Workplace::Private::enter(Workplace& workplace, const Way& way, const std::stop_token& stop)
{
    auto revocation = RevocationService::open(profile, revocationTransport);
    if (!revocation) {
        return failAs(revocation);
    }
    TerminalLogIn door(profile, *database, cloud, clock);
    auto person = way(door, stop);
    if (!person) {
        return failAs(person);
    }
    auto engine = std::make_unique<SyncEngine>(SyncContext{*database, cloud, clock, person->session, person->store, (*revocation)->verifier(), (*revocation)->asker(),
                                                           witnessFor(*database, *person, profile.terminal(), clock)});
    workplace.listenTo(*engine);
    const Staff staff = person->staff;
    auto opened = std::make_shared<WorkSession>(WorkSession{*std::move(person), *std::move(revocation), std::move(engine)});
    const QMutexLocker locker(&mutex);
    if (stop.stop_requested()) {
        return fail(ErrorCode::Cancelled);
    }
    session = std::move(opened);
    return staff;
}

void Workplace::Private::keep(const SearchChunks::Loaded& loaded)
{
    const auto opened = current();
    if (!opened) {
        return;
    }
    // Written for the next time only: after the lock nothing of it is kept waiting in memory.
    for (const SearchChunks::Piece& piece : loaded.toWrite) {
        write([piece, left = opened->stop.get_token()](Connection& connection, const StoreContext& store) {
            return left.stop_requested() ? Done() : SearchChunks(connection, store).put(piece);
        });
    }
    for (const qint64 number : loaded.toRemove) {
        write([number](Connection& connection, const StoreContext& store) { return SearchChunks(connection, store).remove(number); });
    }
}

bool Workplace::Private::leave()
{
    std::shared_ptr<WorkSession> left;
    {
        const QMutexLocker locker(&mutex);
        logInStop.request_stop();
        left.swap(session);
    }
    if (!left) {
        return false;
    }
    left->engine->requestStop();
    left->stop.request_stop();
    left->revocation->requestStop();
    AuditItem item;
    item.kind = AuditItem::Kind::Locked;
    item.at = clock.now();
    item.staffId = left->person.staff.id;
    const Actor actor{left->person.staff, profile.terminal(), left->person.signer->current()};
    database->transact([store = left->person.store, item, actor](Connection& connection) {
        return AuditTrail(connection, store.sealer).append(item).and_then([&] { return AuditWitnessing(connection, store).leaving(actor, item.at); });
    });
    pool.start([left = std::move(left)]() mutable { left.reset(); });
    return true;
}

}  // namespace madoguchi
