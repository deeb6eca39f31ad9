// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PostgresStatement.h"

#include "sync/cloud/PostgresHandle.h"

#include <vector>

namespace madoguchi {

namespace {

/// "a = ? AND b = ?" → "a = $1 AND b = $2".
std::string numbered(const QByteArray& sql)
{
    std::string result;
    int count = 0;
    for (const char each : sql) {
        if (each == '?') {
            result += '$' + std::to_string(++count);
        } else {
            result += each;
        }
    }
    return result;
}

/// The name this session knows the statement by; PostgreSQL tells names apart by 63 characters only, so the text itself is none.
const std::string& preparedName(PostgresConnection::Handle& handle, const QByteArray& sql)
{
    auto known = handle.prepared.find(sql);
    if (known == handle.prepared.end()) {
        const std::string name = 's' + std::to_string(handle.prepared.size());
        handle.session.connection.prepare(name, numbered(sql));
        known = handle.prepared.insert(sql, name);
    }
    return *known;
}

constexpr QChar escape(0xFFFE);  // no character by itself: nobody writes it

/// PostgreSQL's text has no U+0000, and a parameter would end there: another person's id before it.
QByteArray withoutZero(QString text)
{
    if (text.contains(escape) || text.contains(QChar::Null)) {
        text.replace(escape, QString(escape) + u'1').replace(QChar(QChar::Null), QString(escape) + u'0');
    }
    return text.toUtf8();
}

QString withZero(QString text)
{
    if (text.contains(escape)) {
        text.replace(QString(escape) + u'0', QString(QChar(QChar::Null))).replace(QString(escape) + u'1', QString(escape));
    }
    return text;
}

}  // namespace

struct PostgresStatement::Private {
    PostgresConnection::Handle& handle;
    QByteArray sql;
    QList<QByteArray> values = {};  ///< null: NULL
    pqxx::result result = {};
    pqxx::result::size_type row = 0;
    bool isAsked = false;
};

PostgresStatement::PostgresStatement(PostgresConnection::Handle& handle, const QByteArray& sql) : d(std::make_unique<Private>(Private{handle, sql})) {}

PostgresStatement::~PostgresStatement() = default;

void PostgresStatement::bindText(const QString& text)
{
    const QByteArray utf8 = withoutZero(text);
    d->values.append(utf8.isNull() ? QByteArray("") : utf8);
}

void PostgresStatement::bindBytes(const QByteArray& bytes)
{
    d->values.append("\\x" + bytes.toHex());
}

void PostgresStatement::bindNumber(qint64 number)
{
    d->values.append(QByteArray::number(number));
}

void PostgresStatement::bindNull()
{
    d->values.append(QByteArray());
}

void PostgresStatement::ask()
{
    postgresGuarded(d->handle, [&] {
        std::vector<const char*> pointers;
        for (const QByteArray& value : std::as_const(d->values)) {
            pointers.push_back(value.isNull() ? nullptr : value.constData());
        }
        d->result = d->handle.work.exec_prepared(preparedName(d->handle, d->sql), pqxx::prepare::make_dynamic_params(pointers));
        d->isAsked = true;
    });
}

int PostgresStatement::run()
{
    ask();
    return int(d->result.affected_rows());
}

bool PostgresStatement::next()
{
    if (d->isAsked) {
        ++d->row;
    } else {
        ask();
    }
    return d->row < d->result.size();
}

QByteArray PostgresStatement::raw(int column) const
{
    const pqxx::field field = d->result[d->row][column];
    return QByteArray::fromRawData(field.c_str(), qsizetype(field.size()));
}

QString PostgresStatement::text(int column) const
{
    return withZero(QString::fromUtf8(raw(column)));
}

QByteArray PostgresStatement::bytes(int column) const
{
    return QByteArray::fromHex(raw(column).mid(2));  // after \x
}

qint64 PostgresStatement::number(int column) const
{
    const QByteArray value = raw(column);
    return value == "t" ? 1 : value.toLongLong();
}

bool PostgresStatement::isNull(int column) const
{
    return d->result[d->row][column].is_null();
}

}  // namespace madoguchi
