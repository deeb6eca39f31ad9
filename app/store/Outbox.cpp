// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Outbox.h"

#include "app/domain/ActCodec.h"
#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

namespace {

constexpr quint8 format = 1;

/// What the sealed state says about the whole outbox.
struct Count {
    qint64 rows = 0;
    qint64 lastNumber = 0;
};

QString word(OutboxItem::State state)
{
    switch (state) {
    case OutboxItem::State::Waiting:
        return QStringLiteral("waiting");
    case OutboxItem::State::Applied:
        return QStringLiteral("applied");
    case OutboxItem::State::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

QByteArray encode(const OutboxItem& item)
{
    ValueWriter writer(format);
    writer << item.number << item.signedAct.payload << item.signedAct.signature << item.signedAct.staffId << item.state << item.attempts
           << item.refusal.has_value();
    if (item.refusal) {
        writer << int(item.refusal->code) << item.refusal->detail;
    }
    return writer.bytes();
}

std::optional<OutboxItem> decode(const QByteArray& bytes)
{
    ValueReader reader(bytes);
    OutboxItem item;
    bool refused = false;
    reader >> item.number >> item.signedAct.payload >> item.signedAct.signature >> item.signedAct.staffId;
    reader.enumeration(item.state, OutboxItem::State::Refused) >> item.attempts >> refused;
    if (refused) {
        int number = 0;
        Error& error = item.refusal.emplace();
        reader >> number >> error.detail;
        error.code = ErrorCode(number);
    }
    auto act = ActCodec::decode(item.signedAct.payload);
    if (reader.format() != format || !reader.complete() || !act) {
        return std::nullopt;
    }
    item.act = std::move(*act);
    return item;
}

Result<Count> countOf(const StateTable& state)
{
    const auto bytes = state.get(QStringLiteral("outbox"));
    if (!bytes) {
        return failAs(bytes);
    }
    Count count;
    if (*bytes) {
        ValueReader reader(**bytes);
        reader >> count.rows >> count.lastNumber;
    }
    return count;
}

}  // namespace

Outbox::Outbox(Connection& connection, const ColumnSealer& sealer)
    : m_connection(connection), m_sealer(sealer, "outbox.item"), m_state(connection, sealer)
{
}

Done Outbox::add(const SignedAct& signedAct, const Act& act)
{
    OutboxItem item;
    item.signedAct = signedAct;
    item.act = act;
    return insert(std::move(item));
}

Done Outbox::adopt(OutboxItem item)
{
    const auto here = find(item.act.id);
    if (!here) {
        return failAs(here);
    }
    if (*here) {
        item.number = (*here)->number;
        return update(item);
    }
    return insert(std::move(item));
}

Done Outbox::insert(OutboxItem item)
{
    const auto count = countOf(m_state);
    if (!count) {
        return failAs(count);
    }
    item.number = count->lastNumber + 1;
    const auto sealed = m_sealer.seal(encode(item), item.act.id, 1);
    if (!sealed) {
        return failAs(sealed);
    }
    return m_connection.write("INSERT INTO outbox (number, act_id, case_id, state, version, item) VALUES (?, ?, ?, ?, 1, ?)",
                              {item.number, item.act.id, item.act.caseId, word(item.state), *sealed})
        .and_then([&] { return addToCount(1, 1); });
}

Result<qint64> Outbox::recordedRows() const
{
    return countOf(m_state).map([](const Count& count) { return count.rows; });
}

Result<std::optional<OutboxItem>> Outbox::at(qint64 number) const
{
    return read("SELECT number, act_id, case_id, state, version, item FROM outbox WHERE number = ?", {number}).map([](const QList<OutboxItem>& found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<std::optional<OutboxItem>> Outbox::find(const QString& actId) const
{
    return read("SELECT number, act_id, case_id, state, version, item FROM outbox WHERE act_id = ?", {actId}).map([](const QList<OutboxItem>& found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<OutboxItem>> Outbox::all() const
{
    const auto count = countOf(m_state);
    if (!count) {
        return failAs(count);
    }
    auto items = read("SELECT number, act_id, case_id, state, version, item FROM outbox ORDER BY number", {});
    if (items && items->size() != count->rows) {
        return fail(ErrorCode::DatabaseDamaged, QStringLiteral("outbox: %1 rows of %2").arg(items->size()).arg(count->rows));
    }
    return items;
}

Result<QList<OutboxItem>> Outbox::ofCase(const QString& caseId) const
{
    return read("SELECT number, act_id, case_id, state, version, item FROM outbox WHERE case_id = ? ORDER BY number", {caseId});
}

Result<QList<OutboxItem>> Outbox::waiting(int limit) const
{
    return read("SELECT number, act_id, case_id, state, version, item FROM outbox WHERE state = 'waiting' ORDER BY number LIMIT ?", {limit});
}

Done Outbox::update(const OutboxItem& item)
{
    const auto version = m_connection.number("SELECT version FROM outbox WHERE act_id = ?", {item.act.id});
    if (!version) {
        return failAs(version);
    }
    const auto sealed = m_sealer.seal(encode(item), item.act.id, *version + 1);
    if (!sealed) {
        return failAs(sealed);
    }
    return m_connection.write("UPDATE outbox SET state = ?, version = ?, item = ? WHERE act_id = ?",
                              {word(item.state), *version + 1, *sealed, item.act.id});
}

Done Outbox::remove(const QString& actId)
{
    return m_connection.write("DELETE FROM outbox WHERE act_id = ?", {actId}).and_then([&] { return addToCount(-1, 0); });
}

Done Outbox::addToCount(qint64 rows, qint64 numbers)
{
    return countOf(m_state).and_then([&](const Count& count) {
        ValueWriter writer(format);
        writer << count.rows + rows << count.lastNumber + numbers;
        return m_state.put(QStringLiteral("outbox"), writer.bytes());
    });
}

Result<QList<OutboxItem>> Outbox::read(const char* sql, std::initializer_list<QVariant> values) const
{
    QList<OutboxItem> items;
    const Done done = m_connection.forEach(sql, values, [&](const Statement& row) {
        return open(row).map([&](OutboxItem&& item) { items.append(std::move(item)); });
    });
    return done ? Result<QList<OutboxItem>>(items) : failAs(done);
}

Result<OutboxItem> Outbox::open(const Statement& row) const
{
    const QString actId = row.text(1);
    const auto bytes = m_sealer.open(row.bytes(5), actId, row.integer(4));
    if (!bytes) {
        return failAs(bytes);
    }
    auto item = decode(*bytes);
    const bool agrees = item && item->number == row.integer(0) && item->act.id == actId && item->act.caseId == row.text(2) && word(item->state) == row.text(3);
    return agrees ? Result<OutboxItem>(std::move(*item)) : m_sealer.damaged(actId);
}

}  // namespace madoguchi
