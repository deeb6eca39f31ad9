// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Migrations.h"

#include <QDir>
#include <QFile>
#include <QMap>

namespace madoguchi {

namespace {

using Schema = QMap<QString, QString>;

Result<Schema> schemaOf(Connection& connection)
{
    Schema schema;
    const Done read = connection.forEach("SELECT name, type || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema", {}, [&](const Statement& row) {
        schema.insert(row.text(0), row.text(1));
        return Done();
    });
    const auto application = connection.number("PRAGMA application_id");
    const auto version = connection.number("PRAGMA user_version");
    if (!read || !application || !version) {
        return !read ? failAs(read) : application ? failAs(version) : failAs(application);
    }
    schema.insert(QStringLiteral("application_id"), QString::number(*application));
    schema.insert(QStringLiteral("user_version"), QString::number(*version));
    return schema;
}

}  // namespace

int Migrations::newest() const
{
    return int(QDir(m_folder).entryList({QStringLiteral("*.sql")}, QDir::Files).size());
}

Done Migrations::run(Connection& connection, const QString& file) const
{
    const auto version = connection.number("PRAGMA user_version");
    if (!version) {
        return failAs(version);
    }
    if (*version == newest()) {
        return {};
    }
    if (*version > newest()) {
        return fail(ErrorCode::DatabaseNewer, QStringLiteral("version %1, known %2").arg(*version).arg(newest()));
    }
    if (*version > 0 && !file.isEmpty()) {
        if (auto copied = connection.copyTo(QStringLiteral("%1.version-%2").arg(file).arg(*version)); !copied) {
            return copied;
        }
    }
    return connection.transact([&](Connection&) { return apply(connection, int(*version)); });
}

Done Migrations::apply(Connection& connection, int from) const
{
    for (int number = from + 1; number <= newest(); ++number) {
        const QString name = QStringLiteral("%1.sql").arg(number, 4, 10, QLatin1Char('0'));
        QFile script(QDir(m_folder).filePath(name));
        if (!script.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::MigrationFailed, name + QLatin1String(" is missing"));
        }
        const Done done = connection.execute(QString::fromUtf8(script.readAll()))
                              .and_then([&] { return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(number)); });
        if (!done && done.error().code == ErrorCode::DatabaseFailed) {
            return fail(ErrorCode::MigrationFailed, name + QLatin1String(": ") + done.error().detail);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Done Migrations::checkSchema(Connection& connection) const
{
    const auto memory = Connection::open(QStringLiteral(":memory:"), nullptr);
    if (!memory) {
        return failAs(memory);
    }
    if (const auto made = run(**memory, {}); !made) {
        return made;
    }
    const auto expected = schemaOf(**memory);
    const auto found = schemaOf(connection);
    if (!expected || !found) {
        return expected ? failAs(found) : failAs(expected);
    }
    for (auto object = expected->cbegin(); object != expected->cend(); ++object) {
        if (found->value(object.key()) != object.value()) {
            return fail(ErrorCode::DatabaseDamaged, QLatin1String("sqlite_schema/") + object.key());
        }
    }
    return found->size() == expected->size() ? Done() : fail(ErrorCode::DatabaseDamaged, QStringLiteral("sqlite_schema"));
}

}  // namespace madoguchi
