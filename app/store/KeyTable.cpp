// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/KeyTable.h"

#include "app/crypto/Digest.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

static constexpr quint8 format = 1;

static QByteArray digestOf(const StaffKeys& keys)
{
    ValueWriter writer(format);
    writer << keys.staffId << keys.salt << keys.cost.log2N << keys.cost.r << keys.cost.p << keys.wrappedDataKey << keys.wrappedSigningKey;
    return sha256(writer.bytes());
}

static Result<StaffKeys> read(const Statement& row)
{
    const StaffKeys keys{row.text(0), row.bytes(1), {int(row.integer(2)), int(row.integer(3)), int(row.integer(4))}, row.bytes(5), row.bytes(6)};
    if (row.bytes(7) != digestOf(keys)) {
        return fail(ErrorCode::DatabaseDamaged, QLatin1String("keys/") + keys.staffId);
    }
    return keys;
}

Result<std::optional<StaffKeys>> KeyTable::find(const QString& staffId) const
{
    const auto row = m_connection.first("SELECT staff_id, salt, log2n, r, p, data_key, signing_key, digest FROM keys WHERE staff_id = ?", {staffId});
    if (!row) {
        return failAs(row);
    }
    if (!*row) {
        return std::nullopt;
    }
    return read(**row).map([](StaffKeys&& keys) { return std::optional(std::move(keys)); });
}

Result<QList<StaffKeys>> KeyTable::all() const
{
    QList<StaffKeys> all;
    const Done done = m_connection.forEach("SELECT staff_id, salt, log2n, r, p, data_key, signing_key, digest FROM keys ORDER BY staff_id", {},
                                           [&](const Statement& row) { return read(row).map([&](StaffKeys&& keys) { all.append(std::move(keys)); }); });
    return done ? Result<QList<StaffKeys>>(all) : failAs(done);
}

Done KeyTable::put(const StaffKeys& keys)
{
    return m_connection.write("INSERT OR REPLACE INTO keys (staff_id, salt, log2n, r, p, data_key, signing_key, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                              {keys.staffId, keys.salt, keys.cost.log2N, keys.cost.r, keys.cost.p, keys.wrappedDataKey, keys.wrappedSigningKey,
                               digestOf(keys)});
}

Done KeyTable::remove(const QString& staffId)
{
    return m_connection.write("DELETE FROM keys WHERE staff_id = ?", {staffId});
}

Result<std::optional<QByteArray>> KeyTable::sharedDataKey() const
{
    const auto row = m_connection.first("SELECT data_key, digest FROM shared_key WHERE id = 1");
    if (!row) {
        return failAs(row);
    }
    if (!*row) {
        return std::nullopt;
    }
    const QByteArray wrapped = (*row)->bytes(0);
    if ((*row)->bytes(1) != sha256(wrapped)) {
        return fail(ErrorCode::DatabaseDamaged, QStringLiteral("shared_key/1"));
    }
    return std::optional(wrapped);
}

Done KeyTable::putSharedDataKey(const QByteArray& wrapped)
{
    return m_connection.write("INSERT OR REPLACE INTO shared_key (id, data_key, digest) VALUES (1, ?, ?)", {wrapped, sha256(wrapped)});
}

}  // namespace madoguchi
