// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/StateTable.h"

#include <QStringList>

namespace madoguchi {

StateTable::StateTable(Connection& connection, const ColumnSealer& sealer) : m_connection(connection), m_sealer(sealer, "state.value") {}

Result<std::optional<QByteArray>> StateTable::get(const QString& name) const
{
    const auto row = m_connection.first("SELECT version, value FROM state WHERE name = ?", {name});
    if (!row) {
        return failAs(row);
    }
    if (!*row) {
        return std::nullopt;
    }
    return m_sealer.open((*row)->bytes(1), name, (*row)->integer(0)).map([](QByteArray&& value) { return std::optional(std::move(value)); });
}

Done StateTable::put(const QString& name, const QByteArray& value)
{
    const auto version = m_connection.number("SELECT version FROM state WHERE name = ?", {name});
    if (!version) {
        return failAs(version);
    }
    const auto sealed = m_sealer.seal(value, name, *version + 1);
    if (!sealed) {
        return failAs(sealed);
    }
    return m_connection.write("INSERT INTO state (name, version, value) VALUES (?, ?, ?) "
                              "ON CONFLICT (name) DO UPDATE SET version = excluded.version, value = excluded.value",
                              {name, *version + 1, *sealed});
}

Result<qint64> StateTable::check() const
{
    const QStringList known{QStringLiteral("audit"), QStringLiteral("log"), QStringLiteral("outbox"), QStringLiteral("rescued"), QStringLiteral("resumption"),
                            QStringLiteral("witness")};
    qint64 values = 0;
    const Done done = m_connection.forEach("SELECT name FROM state", {}, [&](const Statement& row) -> Done {
        ++values;
        const QString name = row.text(0);
        if (!known.contains(name) && !name.startsWith(QStringLiteral("staff/"))) {  // staff/: who logged in here
            return m_sealer.damaged(name);
        }
        const auto value = get(name);
        return value ? Done() : failAs(value);
    });
    return done ? Result<qint64>(values) : failAs(done);
}

}  // namespace madoguchi
