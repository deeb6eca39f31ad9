// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/ProxyRegister.h"

#include "sync/cloud/SqlQuery.h"

namespace madoguchi {

namespace {

constexpr const char* selectProxy = "SELECT name, serial, issued_at, expires_at, revoked_at FROM proxies ";

Proxy read(const SqlQuery& row)
{
    return {row.text(0), row.text(1), row.moment(2), row.moment(3), row.isNull(4) ? QDateTime() : row.moment(4)};
}

}  // namespace

Done ProxyRegister::add(const Proxy& proxy)
{
    return m_database.write([&](SqlConnection& connection) -> Done {
        SqlQuery present(connection, "SELECT 1 FROM proxies WHERE name = ? AND revoked_at IS NULL AND expires_at > ?");
        if (present.bind(proxy.name).bind(proxy.issuedAt).next()) {
            return fail(ErrorCode::FieldInvalid, QStringLiteral("name"));
        }
        SqlQuery insert(connection, "INSERT INTO proxies (serial, name, issued_at, expires_at) VALUES (?, ?, ?, ?)");
        insert.bind(proxy.serial).bind(proxy.name).bind(proxy.issuedAt).bind(proxy.expiresAt).run();
        return {};
    });
}

Result<Proxy> ProxyRegister::valid(const QString& serial) const
{
    return m_database.read([&](SqlConnection& connection) -> Result<Proxy> {
        SqlQuery query(connection, QByteArray(selectProxy) + "WHERE serial = ? AND revoked_at IS NULL");
        if (!query.bind(serial).next()) {
            return fail(ErrorCode::TerminalRefused);
        }
        return read(query);
    });
}

Result<QList<Proxy>> ProxyRegister::all() const
{
    return m_database.read([&](SqlConnection& connection) -> Result<QList<Proxy>> {
        SqlQuery query(connection, QByteArray(selectProxy) + "ORDER BY name, issued_at");
        QList<Proxy> list;
        while (query.next()) {
            list.append(read(query));
        }
        return list;
    });
}

Done ProxyRegister::revoke(const QString& name, const QDateTime& at)
{
    return m_database.write([&](SqlConnection& connection) -> Done {
        SqlQuery update(connection, "UPDATE proxies SET revoked_at = ? WHERE name = ? AND revoked_at IS NULL");
        return update.bind(at).bind(name).run() > 0 ? Done{} : fail(ErrorCode::NotFound);
    });
}

}  // namespace madoguchi
