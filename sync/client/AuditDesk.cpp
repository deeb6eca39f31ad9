// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/AuditDesk.h"

#include "app/base/Clock.h"
#include "app/store/AuditCsv.h"
#include "app/store/AuditTrail.h"
#include "app/store/AuditWalk.h"
#include "app/store/StaffTable.h"
#include "sync/client/WorkplacePrivate.h"

#include <QSaveFile>

namespace madoguchi {

namespace {

// So many rows are opened in a few milliseconds: nobody waits for the store behind them.
constexpr int stretch = 5000;

bool seesEverybody(Role role)
{
    return role == Role::Auditor || role == Role::Chief || role == Role::Administrator;
}

bool isEnded(const std::stop_token& one, const std::stop_token& other)
{
    return one.stop_requested() || other.stop_requested();
}

/// Everything an export needs on its thread.
struct Export {
    Database& database;
    StoreContext store;
    AuditFilter filter;
    AuditItem note;
    std::stop_token stop, left;

    Result<AuditRows> page(qint64 before) const
    {
        return database.run([this, before](Connection& connection) { return AuditTrail(connection, store.sealer).page(filter, before, stretch, stretch); }).result();
    }

    Result<qint64> write(QSaveFile& file) const
    {
        const auto staff = database.run([this](Connection& connection) { return StaffTable(connection, store.sealer).all(); }).result();
        if (!staff) {
            return failAs(staff);
        }
        file.write(AuditCsv::head());
        qint64 rows = 0;
        for (qint64 before = 0;;) {
            const auto found = page(before);
            if (!found) {
                return failAs(found);
            }
            for (const AuditItem& item : found->items) {
                file.write(AuditCsv::line(item, staff->value(item.staffId).name));
            }
            rows += found->items.size();
            before = found->next;
            if (before == 0) {
                return rows;
            }
            if (isEnded(stop, left)) {
                return fail(ErrorCode::Cancelled);
            }
        }
    }

    /// Recorded before the file appears under its name: no copy without an entry.
    Result<qint64> run(const QString& fileName) const
    {
        QSaveFile file(fileName);
        if (!file.open(QIODevice::WriteOnly)) {
            return fail(ErrorCode::FileUnwritable);
        }
        const auto rows = write(file);
        if (!rows) {
            return rows;
        }
        AuditItem counted = note;
        counted.detail = QStringLiteral("rows=%1 %2").arg(*rows).arg(note.detail).trimmed();
        const Done recorded = database.transact([&](Connection& connection) { return AuditTrail(connection, store.sealer).append(counted); }).result();
        if (!recorded) {
            return failAs(recorded);
        }
        return file.commit() ? rows : fail(ErrorCode::FileUnwritable);
    }
};

Result<qint64> walk(Database& database, const StoreContext& store, const AuditDesk::Progress& progress, const std::stop_token& stop, const std::stop_token& left)
{
    auto walk = database.run([store](Connection& connection) { return AuditWalk::begin(connection, store); }).result();
    while (walk) {
        const auto ended = database.run([&](Connection& connection) { return walk->step(connection, store, stretch); }).result();
        if (!ended || *ended) {
            return ended ? Result<qint64>(walk->number()) : failAs(ended);
        }
        progress(walk->number(), qMax(walk->number(), walk->state().rows));
        if (isEnded(stop, left)) {
            return fail(ErrorCode::Cancelled);
        }
    }
    return failAs(walk);
}

}  // namespace

QFuture<Result<AuditRows>> AuditDesk::page(const AuditFilter& filter, qint64 before, int limit)
{
    const auto allowed = permitted(filter);
    if (!allowed) {
        return QtFuture::makeReadyFuture(Result<AuditRows>(failAs(allowed)));
    }
    const auto read = [allowed = *allowed, before, limit](Connection& connection, const StoreContext& store) {
        return AuditTrail(connection, store.sealer).page(allowed, before, limit, stretch);
    };
    if (before > 0) {
        return d.read(read);
    }
    return d.write([read, note = item(AuditItem::Kind::TrailRead, filter.description())](Connection& connection, const StoreContext& store) {
        return AuditTrail(connection, store.sealer).append(note).and_then([&] { return read(connection, store); });
    });
}

QFuture<Result<AuditState>> AuditDesk::state()
{
    return d.read([](Connection& connection, const StoreContext& store) { return AuditTrail(connection, store.sealer).state(store.terminal); });
}

QFuture<Result<qint64>> AuditDesk::check(const Progress& progress, const std::stop_token& stop)
{
    const auto session = d.current();
    if (!session) {
        return QtFuture::makeReadyFuture(Result<qint64>(fail(ErrorCode::Locked)));
    }
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    d.pool.start([promise, progress, stop, left = session->stop.get_token(), &database = *d.database, store = session->person.store,
                  note = item(AuditItem::Kind::Checked, QStringLiteral("trail"))] {
        const Done recorded = database.transact([&](Connection& connection) { return AuditTrail(connection, store.sealer).append(note); }).result();
        promise->addResult(recorded ? walk(database, store, progress, stop, left) : failAs(recorded));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<qint64>> AuditDesk::exportTo(const QString& fileName, const AuditFilter& filter, const std::stop_token& stop)
{
    const auto session = d.current();
    const auto allowed = permitted(filter);
    if (!session || !allowed) {
        return QtFuture::makeReadyFuture(Result<qint64>(session ? failAs(allowed) : fail(ErrorCode::Locked)));
    }
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    const Export work{*d.database, session->person.store, *allowed, item(AuditItem::Kind::TrailExported, filter.description()), stop, session->stop.get_token()};
    d.pool.start([promise, work, fileName] {
        promise->addResult(work.run(fileName));
        promise->finish();
    });
    return promise->future();
}

Result<AuditFilter> AuditDesk::permitted(AuditFilter filter) const
{
    const auto session = d.current();
    if (!session) {
        return fail(ErrorCode::Locked);
    }
    const Staff& person = session->person.staff;
    if (seesEverybody(person.role)) {
        return filter;
    }
    if (!filter.staffId.isEmpty() && filter.staffId != person.id) {
        return fail(ErrorCode::NotPermitted);
    }
    filter.staffId = person.id;
    return filter;
}

AuditItem AuditDesk::item(AuditItem::Kind kind, const QString& detail) const
{
    const auto session = d.current();
    return {0, d.clock.now(), session ? session->person.staff.id : QString(), kind, {}, detail};
}

}  // namespace madoguchi
