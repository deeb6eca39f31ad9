// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/TombstoneTable.h"

#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

static constexpr quint8 format = 1;

Done TombstoneTable::put(const Tombstone& stone)
{
    ValueWriter writer(format);
    writer << stone.receiptDigest << stone.state << stone.endedAt << stone.days << stone.purgedAt << stone.staffId;
    return m_sealer.seal(writer.bytes(), stone.caseId, 0).and_then([&](const QByteArray& sealed) {
        return m_connection.write("INSERT INTO tombstones (case_id, stone) VALUES (?, ?)", {stone.caseId, sealed});
    });
}

Result<std::optional<Tombstone>> TombstoneTable::find(const QString& caseId) const
{
    const auto row = m_connection.first("SELECT case_id, stone FROM tombstones WHERE case_id = ?", {caseId});
    if (!row) {
        return failAs(row);
    }
    if (!*row) {
        return std::nullopt;
    }
    return open(**row).map([](Tombstone&& stone) { return std::optional(std::move(stone)); });
}

Result<QList<Tombstone>> TombstoneTable::all() const
{
    QList<Tombstone> stones;
    const Done done = m_connection.forEach("SELECT case_id, stone FROM tombstones ORDER BY case_id", {}, [&](const Statement& row) {
        return open(row).map([&](Tombstone&& stone) { stones.append(std::move(stone)); });
    });
    return done ? Result<QList<Tombstone>>(stones) : failAs(done);
}

Error TombstoneTable::missing(const QString& caseId) const
{
    const auto stone = find(caseId);
    if (!stone) {
        return stone.error();
    }
    return {*stone ? ErrorCode::CasePurged : ErrorCode::CaseUnknown, caseId};
}

Result<Tombstone> TombstoneTable::open(const Statement& row) const
{
    const QString caseId = row.text(0);
    const auto bytes = m_sealer.open(row.bytes(1), caseId, 0);
    if (!bytes) {
        return failAs(bytes);
    }
    ValueReader reader(*bytes);
    Tombstone stone;
    stone.caseId = caseId;
    reader >> stone.receiptDigest;
    reader.enumeration(stone.state, allCaseStates.back()) >> stone.endedAt >> stone.days >> stone.purgedAt >> stone.staffId;
    return reader.format() == format && reader.complete() ? Result<Tombstone>(std::move(stone)) : m_sealer.damaged(caseId);
}

}  // namespace madoguchi
