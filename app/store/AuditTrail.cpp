// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditTrail.h"

#include "app/crypto/Digest.h"
#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

namespace {

constexpr quint8 format = 1;

/// Where the chain ends.
struct ChainEnd {
    qint64 number = 0;
    QByteArray digest = QByteArray(32, '\0');
};

QByteArray linkDigest(const QByteArray& previous, qint64 number, const QByteArray& sealedItem)
{
    return sha256("madoguchi.audit/1\n" + previous.toHex() + '\n' + QByteArray::number(number) + '\n' + sealedItem);
}

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
    reader.enumeration(item.kind, AuditItem::Kind::Repaired) >> item.caseId >> item.detail;
    return reader.format() == format && reader.complete() ? std::optional(std::move(item)) : std::nullopt;
}

Result<ChainEnd> chainEnd(const StateTable& state)
{
    const auto bytes = state.get(QStringLiteral("audit"));
    if (!bytes) {
        return failAs(bytes);
    }
    ChainEnd end;
    if (*bytes) {
        ValueReader reader(**bytes);
        reader >> end.number >> end.digest;
    }
    return end;
}

}  // namespace

AuditTrail::AuditTrail(Connection& connection, const ColumnSealer& sealer)
    : m_connection(connection), m_sealer(sealer, "audit.item"), m_state(connection, sealer)
{
}

Done AuditTrail::append(const AuditItem& item)
{
    auto end = chainEnd(m_state);
    if (!end) {
        return failAs(end);
    }
    ++end->number;
    const auto sealed = m_sealer.seal(encode(item), QString::number(end->number), 0);
    if (!sealed) {
        return failAs(sealed);
    }
    end->digest = linkDigest(end->digest, end->number, *sealed);
    ValueWriter writer(format);
    writer << end->number << end->digest;
    return m_connection.write("INSERT INTO audit (number, digest, item) VALUES (?, ?, ?)", {end->number, end->digest, *sealed}).and_then([&] {
        return m_state.put(QStringLiteral("audit"), writer.bytes());
    });
}

Result<AuditTrail::Continued> AuditTrail::continueFrom(const AuditTrail& other)
{
    auto end = chainEnd(m_state);
    if (!end) {
        return failAs(end);
    }
    Continued outcome;
    for (;; ++outcome.taken) {
        const qint64 number = end->number + 1;
        const auto row = other.m_connection.first("SELECT digest, item FROM audit WHERE number = ?", {number});
        if (!row || !*row) {
            break;
        }
        const QByteArray sealed = (*row)->bytes(1);
        const QByteArray digest = linkDigest(end->digest, number, sealed);
        if ((*row)->bytes(0) != digest || !open(number, sealed)) {
            break;
        }
        if (auto put = m_connection.write("INSERT INTO audit (number, digest, item) VALUES (?, ?, ?)", {number, digest, sealed}); !put) {
            return failAs(put);
        }
        *end = {number, digest};
    }
    if (const auto recorded = chainEnd(other.m_state); recorded && recorded->number > 0) {
        outcome.lost = qMax<qint64>(0, recorded->number - end->number);
    }
    ValueWriter writer(format);
    writer << end->number << end->digest;
    return m_state.put(QStringLiteral("audit"), writer.bytes()).map([&] { return outcome; });
}

Result<QList<AuditItem>> AuditTrail::newest(int limit) const
{
    QList<AuditItem> items;
    const Done done = m_connection.forEach("SELECT number, item FROM audit ORDER BY number DESC LIMIT ?", {limit}, [&](const Statement& row) {
        return open(row.integer(0), row.bytes(1)).map([&](AuditItem&& item) { items.append(std::move(item)); });
    });
    return done ? Result<QList<AuditItem>>(items) : failAs(done);
}

Result<qint64> AuditTrail::check() const
{
    const auto end = chainEnd(m_state);
    if (!end) {
        return failAs(end);
    }
    ChainEnd walked;
    const Done done = m_connection.forEach("SELECT number, digest, item FROM audit ORDER BY number", {}, [&](const Statement& row) -> Done {
        const qint64 number = row.integer(0);
        const QByteArray digest = linkDigest(walked.digest, number, row.bytes(2));
        if (number != walked.number + 1 || row.bytes(1) != digest) {
            return fail(ErrorCode::AuditChainBroken, QStringLiteral("audit/%1").arg(walked.number + 1));
        }
        walked = {number, digest};
        return open(number, row.bytes(2)).map([](AuditItem&&) {});
    });
    if (!done) {
        return failAs(done);
    }
    if (walked.number != end->number || walked.digest != end->digest) {
        return fail(ErrorCode::AuditChainBroken, QStringLiteral("audit/%1").arg(qMin(walked.number, end->number) + 1));
    }
    return walked.number;
}

Result<AuditItem> AuditTrail::open(qint64 number, const QByteArray& sealed) const
{
    const auto bytes = m_sealer.open(sealed, QString::number(number), 0);
    if (!bytes) {
        return failAs(bytes);
    }
    auto item = decode(*bytes, number);
    return item ? Result<AuditItem>(std::move(*item)) : m_sealer.damaged(QString::number(number));
}

}  // namespace madoguchi
