// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditTrail.h"

#include "app/store/AuditWitnessTable.h"
#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

#include <limits>

namespace madoguchi {

namespace {

constexpr quint8 format = 1;
const QString resumption = QStringLiteral("resumption");
constexpr qint64 nowhere = -1;

QByteArray encode(const AuditItem& item)
{
    ValueWriter writer(format);
    writer << item.at << item.staffId << item.kind << item.caseId << item.detail;
    return writer.bytes();
}

std::optional<AuditItem> decode(const QByteArray& bytes, qint64 number)
{
    ValueReader reader(bytes);
    AuditItem item;
    item.number = number;
    reader >> item.at >> item.staffId;
    reader.enumeration(item.kind, allAuditKinds.back()) >> item.caseId >> item.detail;
    return reader.format() == format && reader.complete() ? std::optional(std::move(item)) : std::nullopt;
}

}  // namespace

AuditTrail::AuditTrail(Connection& connection, const ColumnSealer& sealer)
    : m_connection(connection), m_columnSealer(sealer), m_sealer(sealer, "audit.item"), m_state(connection, sealer)
{
}

Done AuditTrail::append(const AuditItem& item)
{
    const auto end = AuditChain::end(m_state);
    if (!end) {
        return failAs(end);
    }
    const auto sealed = m_sealer.seal(encode(item), QString::number(end->number + 1), 0);
    if (!sealed) {
        return failAs(sealed);
    }
    const AuditLink next = end->after(*sealed);
    return m_connection.write("INSERT INTO audit (number, digest, item) VALUES (?, ?, ?)", {next.number, next.digest, *sealed}).and_then([&] {
        return AuditChain::setEnd(m_state, next);
    });
}

Result<AuditTrail::Continued> AuditTrail::continueFrom(const AuditTrail& other)
{
    auto end = AuditChain::end(m_state);
    if (!end) {
        return failAs(end);
    }
    Continued outcome;
    for (;; ++outcome.taken) {
        const auto row = other.m_connection.first("SELECT digest, item FROM audit WHERE number = ?", {end->number + 1});
        if (!row || !*row) {
            break;
        }
        const QByteArray sealed = (*row)->bytes(1);
        const AuditLink next = end->after(sealed);
        if ((*row)->bytes(0) != next.digest || !open(m_sealer, next.number, sealed)) {
            break;
        }
        if (auto put = m_connection.write("INSERT INTO audit (number, digest, item) VALUES (?, ?, ?)", {next.number, next.digest, sealed}); !put) {
            return failAs(put);
        }
        *end = next;
    }
    if (const auto recorded = AuditChain::end(other.m_state); recorded && recorded->number > 0) {
        outcome.lost = qMax<qint64>(0, recorded->number - end->number);
    }
    return AuditChain::setEnd(m_state, *end).map([&] { return outcome; });
}

Result<QList<AuditItem>> AuditTrail::newest(int limit) const
{
    return page({}, 0, limit, limit).map([](const AuditRows& found) { return found.items; });
}

Result<AuditRows> AuditTrail::page(const AuditFilter& filter, qint64 before, int limit, int mostRows) const
{
    auto rows = m_connection.query("SELECT number, item FROM audit WHERE number < ? ORDER BY number DESC LIMIT ?",
                                   {before > 0 ? before : std::numeric_limits<qint64>::max(), mostRows});
    if (!rows) {
        return failAs(rows);
    }
    const auto last = end();
    if (!last) {
        return failAs(last);
    }
    AuditRows found;
    const qint64 newest = before > 0 ? std::min(before - 1, last->number) : last->number;
    qint64 expected = newest;
    while (found.items.size() < limit) {
        const auto row = rows->next();
        if (!row) {
            return failAs(row);
        }
        // A row that the file does not give any more must not pass for one that never was.
        const bool isEnd = !*row && (expected == 0 || newest - expected == mostRows);
        if (!isEnd && (!*row || rows->integer(0) != expected)) {
            return fail(ErrorCode::AuditChainBroken, QStringLiteral("audit/%1").arg(expected));
        }
        if (isEnd) {
            break;
        }
        --expected;
        auto item = open(m_sealer, rows->integer(0), rows->bytes(1));
        if (!item) {
            return failAs(item);
        }
        found.next = item->number > 1 ? item->number : 0;
        if (filter.matches(*item)) {
            found.items.append(*std::move(item));
        }
    }
    return found;
}

Result<AuditState> AuditTrail::state(const QString& terminal) const
{
    const auto last = end();
    const auto witnessed = AuditWitnessTable(m_connection, m_columnSealer).ofTerminal(terminal);
    if (!last || !witnessed) {
        return last ? failAs(witnessed) : failAs(last);
    }
    AuditState state{last->number, witnessed->isEmpty() ? std::nullopt : std::optional(witnessed->last()), {}};
    qint64 known = 0;
    for (const AuditWitnessNote& note : *witnessed) {
        if (const auto saved = note.witness.resumedAfter; saved && *saved < known) {
            state.losses.append({*saved + 1, known, note});
        }
        known = note.witness.number;
    }
    return state;
}

Done AuditTrail::resumeHere()
{
    return end().and_then([this](const AuditLink& last) { return resumeAfter(last.number); });
}

Done AuditTrail::resumeAfter(qint64 number)
{
    return resumedAfter().and_then([&](const std::optional<qint64>& earlier) { return putResumption(qMin(earlier.value_or(number), number)); });
}

Result<std::optional<qint64>> AuditTrail::resumedAfter() const
{
    return m_state.get(resumption).map([](const std::optional<QByteArray>& bytes) {
        qint64 number = nowhere;
        if (bytes) {
            ValueReader reader(*bytes);
            reader >> number;
        }
        return number == nowhere ? std::nullopt : std::optional(number);
    });
}

Done AuditTrail::resumptionShown()
{
    return putResumption(nowhere);
}

Done AuditTrail::putResumption(qint64 number)
{
    ValueWriter writer(format);
    writer << number;
    return m_state.put(resumption, writer.bytes());
}

Result<AuditItem> AuditTrail::open(const RowSealer& sealer, qint64 number, const QByteArray& sealed)
{
    const auto bytes = sealer.open(sealed, QString::number(number), 0);
    if (!bytes) {
        return failAs(bytes);
    }
    auto item = decode(*bytes, number);
    return item ? Result<AuditItem>(std::move(*item)) : sealer.damaged(QString::number(number));
}

}  // namespace madoguchi
