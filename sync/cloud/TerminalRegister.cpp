// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/TerminalRegister.h"

#include "sync/cloud/SqlQuery.h"

namespace madoguchi {

namespace {

constexpr const char* selectTerminal = "SELECT name, serial, share, issued_at, expires_at, revoked_at FROM terminals ";

Terminal read(const SqlQuery& row)
{
    return {row.text(0), row.text(1), row.bytes(2), row.moment(3), row.moment(4), row.isNull(5) ? QDateTime() : row.moment(5)};
}

}  // namespace

Done TerminalRegister::add(const Terminal& terminal)
{
    return m_database.write([&](SqlConnection& connection) -> Done {
        SqlQuery present(connection, "SELECT 1 FROM terminals WHERE name = ? AND revoked_at IS NULL AND expires_at > ?");
        if (present.bind(terminal.name).bind(terminal.issuedAt).next()) {
            return fail(ErrorCode::FieldInvalid, QStringLiteral("name"));
        }
        SqlQuery insert(connection, "INSERT INTO terminals (serial, name, share, issued_at, expires_at) VALUES (?, ?, ?, ?, ?)");
        insert.bind(terminal.serial).bind(terminal.name).bind(terminal.share).bind(terminal.issuedAt).bind(terminal.expiresAt).run();
        return {};
    });
}

Result<Terminal> TerminalRegister::valid(const QString& serial) const
{
    return m_database.read([&](SqlConnection& connection) -> Result<Terminal> {
        SqlQuery query(connection, QByteArray(selectTerminal) + "WHERE serial = ? AND revoked_at IS NULL");
        if (!query.bind(serial).next()) {
            return fail(ErrorCode::TerminalRefused);
        }
        return read(query);
    });
}

Result<QList<Terminal>> TerminalRegister::all() const
{
    return m_database.read([&](SqlConnection& connection) -> Result<QList<Terminal>> {
        SqlQuery query(connection, QByteArray(selectTerminal) + "ORDER BY name, issued_at");
        QList<Terminal> list;
        while (query.next()) {
            list.append(read(query));
        }
        return list;
    });
}

Done TerminalRegister::revoke(const QString& name, const QDateTime& at)
{
    return m_database.write([&](SqlConnection& connection) -> Done {
        SqlQuery sessions(connection, "DELETE FROM sessions WHERE serial IN (SELECT serial FROM terminals WHERE name = ?)");
        sessions.bind(name).run();
        SqlQuery update(connection, "UPDATE terminals SET revoked_at = ? WHERE name = ? AND revoked_at IS NULL");
        return update.bind(at).bind(name).run() > 0 ? Done{} : fail(ErrorCode::NotFound);
    });
}

}  // namespace madoguchi
