// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SqlQuery.h"

#include "app/domain/Rfc3339.h"
#include "sync/cloud/SqlHandle.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace madoguchi {

namespace {

/// Turns SQLiteCpp's exception into ours.
template<typename Work>
auto guarded(Work work)
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        throw SqlFault(exception.getExtendedErrorCode());
    }
}

}  // namespace

struct SqlQuery::Private {
    SqlConnection& connection;
    SQLite::Statement statement;
    int bound = 0;
};

SqlQuery::SqlQuery(SqlConnection& connection, const char* sql)
    : d(guarded([&] { return std::make_unique<Private>(Private{connection, SQLite::Statement(connection.handle().database, sql)}); }))
{
}

SqlQuery::~SqlQuery() = default;

SqlQuery& SqlQuery::bind(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    guarded([&] { d->statement.bind(++d->bound, std::string(utf8.constData(), size_t(utf8.size()))); });
    return *this;
}

SqlQuery& SqlQuery::bind(const QByteArray& bytes)
{
    // A null pointer would bind NULL: an empty value must stay an empty value.
    guarded([&] { d->statement.bind(++d->bound, static_cast<const void*>(bytes.isNull() ? "" : bytes.constData()), int(bytes.size())); });
    return *this;
}

SqlQuery& SqlQuery::bind(qint64 number)
{
    guarded([&] { d->statement.bind(++d->bound, int64_t(number)); });
    return *this;
}

SqlQuery& SqlQuery::bind(const QDateTime& moment)
{
    return bind(Rfc3339::text(moment));
}

SqlQuery& SqlQuery::bindNull()
{
    guarded([&] { d->statement.bind(++d->bound); });
    return *this;
}

int SqlQuery::run()
{
    d->connection.faultPoint("write");
    return guarded([&] { return d->statement.exec(); });
}

bool SqlQuery::next()
{
    return guarded([&] { return d->statement.executeStep(); });
}

QString SqlQuery::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray SqlQuery::bytes(int column) const
{
    return guarded([&] {
        const SQLite::Column value = d->statement.getColumn(column);
        const void* blob = value.getBlob();
        return QByteArray(static_cast<const char*>(blob), value.getBytes());
    });
}

qint64 SqlQuery::number(int column) const
{
    return guarded([&] { return qint64(d->statement.getColumn(column).getInt64()); });
}

QDateTime SqlQuery::moment(int column) const
{
    return Rfc3339::moment(text(column)).value_or(QDateTime());
}

bool SqlQuery::isNull(int column) const
{
    return guarded([&] { return d->statement.isColumnNull(column); });
}

}  // namespace madoguchi
