// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Rescue.h"

#include "app/store/AuditTrail.h"
#include "app/store/KeyTable.h"
#include "app/store/OutboxWriter.h"
#include "app/store/SavedViewTable.h"
#include "app/store/StateTable.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace madoguchi {

namespace {

const QString marker = QStringLiteral("rescued");

/// The numbers of the rows, by every way into the table: where one breaks off at a damaged page, another may come from the other side.
std::set<qint64> outboxNumbers(Connection& damaged)
{
    std::set<qint64> numbers;
    for (const char* sql : {"SELECT number FROM outbox NOT INDEXED ORDER BY number", "SELECT number FROM outbox NOT INDEXED ORDER BY number DESC",
                            "SELECT number FROM outbox INDEXED BY outbox_by_case ORDER BY case_id, number",
                            "SELECT number FROM outbox INDEXED BY outbox_by_case ORDER BY case_id DESC, number DESC"}) {
        // That it ends with an error is what this is about.
        static_cast<void>(damaged.forEach(sql, {}, [&](const Statement& row) {
            numbers.insert(row.integer(0));
            return Done();
        }));
    }
    return numbers;
}

struct SavedActs {
    QList<OutboxItem> items;
    std::optional<int> lost;
};

SavedActs readActs(Connection& damaged, const StoreContext& context)
{
    const Outbox outbox(damaged, context.sealer);
    const std::set<qint64> numbers = outboxNumbers(damaged);
    SavedActs saved;
    for (const qint64 number : numbers) {
        if (const auto item = outbox.at(number); item && *item) {
            saved.items.append(**item);
        }
    }
    // The sealed count says how many there were. Without it: what was seen and did not open, if anything was seen.
    if (const auto recorded = outbox.recordedRows(); recorded && *recorded >= saved.items.size()) {
        saved.lost = int(*recorded - saved.items.size());
    } else if (!numbers.empty()) {
        saved.lost = int(qint64(numbers.size()) - saved.items.size());
    }
    return saved;
}

}  // namespace

Result<int> Rescue::keys()
{
    return keysOfPersons()
        .and_then([this] { return sharedKey(); })
        .and_then([this] { return knownPersons(); })
        .and_then([this] { return persons(m_present); });
}

Result<int> Rescue::persons(Connection& connection)
{
    return connection.number("SELECT count(*) FROM keys").map([](qint64 rows) { return int(rows); });
}

Done Rescue::keysOfPersons()
{
    QStringList ids;
    const Done listed = m_damaged.forEach("SELECT staff_id FROM keys NOT INDEXED", {}, [&](const Statement& row) {
        ids.append(row.text(0));
        return Done();
    });
    const KeyTable theirs(m_damaged);
    KeyTable ours(m_present);
    for (const QString& id : std::as_const(ids)) {
        const auto keys = theirs.find(id);
        if (!keys || !*keys) {
            continue;
        }
        if (auto put = ours.put(**keys); !put) {
            return put;
        }
    }
    if (!listed || ids.isEmpty()) {
        return {};
    }
    const auto present = ours.all();
    if (!present) {
        return failAs(present);
    }
    for (const StaffKeys& person : *present) {
        if (!ids.contains(person.staffId)) {
            if (auto removed = ours.remove(person.staffId); !removed) {
                return removed;
            }
        }
    }
    return {};
}

Done Rescue::sharedKey()
{
    const auto shared = KeyTable(m_damaged).sharedDataKey();
    return shared && *shared ? KeyTable(m_present).putSharedDataKey(**shared) : Done();
}

/// As they are: sealed for table, name and version, which stay the same.
Done Rescue::knownPersons()
{
    Done put;
    static_cast<void>(m_damaged.forEach("SELECT name, version, value FROM state WHERE name LIKE 'staff/%'", {}, [&](const Statement& row) {
        put = m_present.write("INSERT OR REPLACE INTO state (name, version, value) VALUES (?, ?, ?)", {row.text(0), row.integer(1), row.bytes(2)});
        return put;
    }));
    return put;
}

Result<bool> Rescue::isDone(Connection& connection, const StoreContext& context)
{
    return StateTable(connection, context.sealer).get(marker).map([](const std::optional<QByteArray>& value) { return value.has_value(); });
}

/// What knownPersons() could not prove without a key.
Done Rescue::dropUnreadablePersons(const StoreContext& context)
{
    QStringList names;
    const Done listed = m_present.forEach("SELECT name FROM state WHERE name LIKE 'staff/%'", {}, [&](const Statement& row) {
        names.append(row.text(0));
        return Done();
    });
    Done dropped = listed;
    for (qsizetype i = 0; i < names.size() && dropped; ++i) {
        if (!StateTable(m_present, context.sealer).get(names.at(i))) {
            dropped = m_present.write("DELETE FROM state WHERE name = ?", {names.at(i)});
        }
    }
    return dropped;
}

Result<std::optional<RescueCounts>> Rescue::rows(const StoreContext& context, const QString& name)
{
    StateTable state(m_present, context.sealer);
    const auto done = state.get(marker);
    if (!done) {
        return failAs(done);
    }
    if (*done == name.toUtf8()) {
        return std::nullopt;
    }
    const SavedActs acts = readActs(m_damaged, context);
    AuditTrail trail(m_present, context.sealer);
    RescueCounts counts;
    // What a person did; the end of the trail, which may wait too, is nobody's work.
    counts.actsSaved = int(std::ranges::count_if(acts.items, [](const OutboxItem& item) { return concernsCase(item.act.kind); }));
    counts.actsLost = acts.lost;
    const Done written = dropUnreadablePersons(context)
                             .and_then([&] { return OutboxWriter(m_present, context.sealer).adopt(acts.items); })
                             .and_then([&] { return SavedViewTable(m_present, context.sealer).takeFrom(SavedViewTable(m_damaged, context.sealer)); })
                             .and_then([&] { return trail.continueFrom(AuditTrail(m_damaged, context.sealer)); })
                             .map([&](const AuditTrail::Continued& continued) {
                                 counts.auditSaved = continued.taken;
                                 counts.auditLost = continued.lost;
                             })
                             .and_then([&] { return counts.auditLost == 0 ? Done() : trail.resumeHere(); })
                             .and_then([&] { return state.put(marker, name.toUtf8()); });
    return written ? Result<std::optional<RescueCounts>>(counts) : failAs(written);
}

}  // namespace madoguchi
