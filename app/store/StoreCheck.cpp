// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/StoreCheck.h"

#include "app/crypto/ActSigner.h"
#include "app/store/AcceptedPairTable.h"
#include "app/store/AuditWalk.h"
#include "app/store/AuditWitnessTable.h"
#include "app/store/CaseReader.h"
#include "app/store/CaseTable.h"
#include "app/store/EvidenceTable.h"
#include "app/store/KeyTable.h"
#include "app/store/LogCheck.h"
#include "app/store/LogPosition.h"
#include "app/store/Migrations.h"
#include "app/store/Outbox.h"
#include "app/store/RememberedKeys.h"
#include "app/store/Rescue.h"
#include "app/store/SavedViewTable.h"
#include "app/store/TombstoneTable.h"
#include "app/store/search/SearchChunks.h"

#include <algorithm>

namespace madoguchi {

namespace {

tl::unexpected<Error> damaged(const QString& where)
{
    return fail(ErrorCode::DatabaseDamaged, where);
}

/// SQLite names pages; the table is found by asking for each alone.
Done tableIntegrity(Connection& connection)
{
    QStringList tables;
    const Done listed = connection.forEach("SELECT name FROM sqlite_schema WHERE type = 'table'", {}, [&](const Statement& row) {
        tables.append(row.text(0));
        return Done();
    });
    for (qsizetype i = 0; i < tables.size() && listed; ++i) {
        const QByteArray sql = "PRAGMA integrity_check('" + tables.at(i).toUtf8() + "')";
        const auto answer = connection.first(sql.constData());
        if (!answer || !*answer || (*answer)->text(0) != QLatin1String("ok")) {
            return damaged(tables.at(i));
        }
    }
    return listed;
}

Done checkIntegrity(Connection& connection)
{
    const auto whole = connection.first("PRAGMA integrity_check");
    if (!whole || !*whole || (*whole)->text(0) != QLatin1String("ok")) {
        return tableIntegrity(connection).and_then([]() -> Done { return damaged(QStringLiteral("file")); });
    }
    const auto orphan = connection.first("PRAGMA foreign_key_check");
    if (!orphan || *orphan) {
        return orphan ? Done(damaged((*orphan)->text(0))) : failAs(orphan);
    }
    return {};
}

Done checkPosition(Connection& connection, const StoreContext& context, const LogCheck& log)
{
    const auto position = LogPosition::read(connection, context);
    if (!position) {
        return failAs(position);
    }
    if (position->cursor != log.end() || position->cases != log.cases().size()) {
        return damaged(QStringLiteral("state/log"));
    }
    return {};
}

Result<qint64> checkStaff(Connection& connection, const StoreContext& context, const LogCheck& log)
{
    const auto stored = StaffTable(connection, context.sealer).all();
    if (!stored) {
        return failAs(stored);
    }
    if (*stored != log.staff()) {
        return damaged(QStringLiteral("staff"));
    }
    return stored->size();
}

/// Every case must be what the log makes of it, and its page must come together.
Result<qint64> checkCases(Connection& connection, const StoreContext& context, const LogCheck& log)
{
    const CaseTable table(connection, context.sealer);
    const auto ids = table.ids();
    if (!ids) {
        return failAs(ids);
    }
    for (const QString& id : *ids) {
        const auto row = table.find(id);
        if (!row) {
            return failAs(row);
        }
        if (!*row || (*row)->confirmed != log.cases().value(id)) {
            return damaged(QLatin1String("cases/") + id);
        }
        if (const auto file = CaseReader::read(connection, context, id); !file) {
            return failAs(file);
        }
    }
    if (ids->size() != log.cases().size()) {
        return damaged(QStringLiteral("cases"));
    }
    const auto verdicts = VerdictTable(connection, context.sealer).count();
    if (!verdicts || *verdicts != log.submissions()) {
        return verdicts ? damaged(QStringLiteral("verdicts")) : failAs(verdicts);
    }
    return ids->size() + *verdicts;
}

/// A missing record would look like a verdict of before there was evidence: the count in the sealed position tells.
Result<qint64> checkEvidence(Connection& connection, const StoreContext& context)
{
    const EvidenceTable table(connection, context.sealer);
    const auto position = LogPosition::read(connection, context);
    const auto records = table.count();
    if (!position || !records) {
        return position ? failAs(records) : failAs(position);
    }
    return *records == position->evidence ? table.check() : damaged(QStringLiteral("evidence"));
}

/// A purged case has nothing left but headers; and none is purged without its stone.
Result<qint64> checkTombstones(Connection& connection, const StoreContext& context, const LogCheck& log)
{
    const auto stones = TombstoneTable(connection, context.sealer).all();
    const auto position = LogPosition::read(connection, context);
    if (!stones || !position) {
        return stones ? failAs(position) : failAs(stones);
    }
    for (const Tombstone& stone : *stones) {
        if (log.cases().contains(stone.caseId)) {
            return damaged(QLatin1String("tombstones/") + stone.caseId);
        }
    }
    return stones->size() == position->purged ? Result<qint64>(stones->size()) : damaged(QStringLiteral("tombstones"));
}

Result<qint64> checkAcceptedPairs(Connection& connection, const StoreContext& context, const LogCheck& log)
{
    const auto stored = AcceptedPairTable(connection, context.sealer).all();
    if (!stored) {
        return failAs(stored);
    }
    return *stored == log.acceptedPairs() ? Result<qint64>(stored->size()) : damaged(QStringLiteral("accepted_pairs"));
}

/// What the log says of all trails must stand beside it, else this terminal's own could be cut off unseen.
Result<qint64> checkWitnesses(Connection& connection, const StoreContext& context, const LogCheck& log)
{
    const auto stored = AuditWitnessTable(connection, context.sealer).all();
    if (!stored) {
        return failAs(stored);
    }
    return *stored == log.auditWitnesses() ? Result<qint64>(stored->size()) : damaged(QStringLiteral("audit_witnesses"));
}

Result<qint64> checkAudit(Connection& connection, const StoreContext& context)
{
    constexpr int stretch = 100000;
    auto walk = AuditWalk::begin(connection, context);
    while (walk) {
        const auto ended = walk->step(connection, context, stretch);
        if (!ended || *ended) {
            return ended ? Result<qint64>(walk->number()) : failAs(ended);
        }
    }
    return failAs(walk);
}

Result<qint64> checkOutbox(Connection& connection, const StoreContext& context, const LogCheck& log)
{
    const auto items = Outbox(connection, context.sealer).all();
    if (!items) {
        return failAs(items);
    }
    const auto rescued = Rescue::isDone(connection, context);
    if (!rescued) {
        return failAs(rescued);
    }
    for (const OutboxItem& item : *items) {
        const bool isForCase = concernsCase(item.act.kind);
        const bool isKnown = (!isForCase || log.cases().contains(item.act.caseId)) && log.staff().contains(item.act.staffId);
        // What was saved from a damaged file may be here before its case and its person are, as is the end of the trail at a new terminal
        // before the log has told who is who.
        if (!isKnown && (*rescued || !isForCase)) {
            continue;
        }
        if (!isKnown) {
            return damaged(QLatin1String("outbox/") + item.act.id);
        }
        const auto own = RememberedKeys(connection, context.sealer).find(item.act.staffId);
        if (!own) {
            return failAs(own);
        }
        const QList<QByteArray> keys = log.keysOf(item.act.staffId) + *own;
        if (std::ranges::none_of(keys, [&](const QByteArray& key) { return ActSigner::verify(item.signedAct, key).has_value(); })) {
            return fail(ErrorCode::ActSignatureInvalid, QLatin1String("outbox/") + item.act.id);
        }
    }
    return items->size();
}

Result<qint64> checkKeys(Connection& connection)
{
    const KeyTable keys(connection);
    const auto persons = keys.all();
    const auto shared = keys.sharedDataKey();
    if (!persons || !shared) {
        return persons ? failAs(shared) : failAs(persons);
    }
    return persons->size() + (*shared ? 1 : 0);
}

}  // namespace

Done StoreCheck::structure(Connection& connection)
{
    return checkIntegrity(connection).and_then([&] { return Migrations(QStringLiteral(":/sql")).checkSchema(connection); });
}

Result<qint64> StoreCheck::run(Connection& connection, const StoreContext& context)
{
    LogCheck log(connection, context);
    qint64 rows = 0;
    const auto count = [&](qint64 checked) { rows += checked; };
    const Done done = structure(connection)
                          .and_then([&] { return log.walk(); })
                          .and_then([&] { return checkPosition(connection, context, log); })
                          .and_then([&] { return StateTable(connection, context.sealer).check().map(count); })
                          .and_then([&] { return checkStaff(connection, context, log).map(count); })
                          .and_then([&] { return checkOutbox(connection, context, log).map(count); })
                          .and_then([&] { return checkCases(connection, context, log).map(count); })
                          .and_then([&] { return SearchChunks(connection, context).check().map(count); })
                          .and_then([&] { return SavedViewTable(connection, context.sealer).check().map(count); })
                          .and_then([&] { return checkEvidence(connection, context).map(count); })
                          .and_then([&] { return checkTombstones(connection, context, log).map(count); })
                          .and_then([&] { return checkAcceptedPairs(connection, context, log).map(count); })
                          .and_then([&] { return checkWitnesses(connection, context, log).map(count); })
                          .and_then([&] { return checkAudit(connection, context).map(count); })
                          .and_then([&] { return checkKeys(connection).map(count); });
    return done ? Result<qint64>(rows + log.end().seq) : failAs(done);
}

}  // namespace madoguchi
