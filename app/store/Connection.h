// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/store/Statement.h"
#include "app/store/WriteFault.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <type_traits>

namespace madoguchi {

class BackupCopy;

/// The open SQLite file, only on the store thread. SQLiteCpp stays behind it. What SQLite says becomes an Error whose detail is its
/// result code, never its message (that could quote a value): DiskFull, DatabaseDamaged, DatabaseUnopenable, ProfileInUse, DatabaseFailed.
class Connection {
public:
    /// Opens or creates the file and sets what SQLite is to guarantee (design: WAL, synchronous=FULL, secure_delete …), nothing else.
    static Result<std::unique_ptr<Connection>> open(const QString& file, WriteFault* fault);
    /// The working copy of a damaged file, to read from what can be read: no schema, no structure is asked for first.
    static Result<std::unique_ptr<Connection>> openDamaged(const QString& workingCopy);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// A query with its values (qint64, int, QString, QByteArray) for the question marks.
    Result<Statement> query(const char* sql, std::initializer_list<QVariant> values = {});
    /// The first row of a query, if there is one.
    Result<std::optional<Statement>> first(const char* sql, std::initializer_list<QVariant> values = {});
    /// The first column of the first row as a number; 0 if there is no row.
    Result<qint64> number(const char* sql, std::initializer_list<QVariant> values = {});
    /// Calls `take` for each row; ends at the first error.
    Done forEach(const char* sql, std::initializer_list<QVariant> values, const std::function<Done(const Statement&)>& take);
    /// One INSERT, UPDATE or DELETE; Internal outside of a transaction.
    Done write(const char* sql, std::initializer_list<QVariant> values);
    /// Statements without values and rows (pragmas, migrations).
    Done execute(const QString& sql);
    /// A copy of the whole database as it is committed, by SQLite's own backup; an older copy of that name is replaced.
    Done copyTo(const QString& file);
    /// The same a few pages at a time, so that other work goes on between; must end before the connection does.
    Result<std::unique_ptr<BackupCopy>> beginCopy(const QString& file);

    /// Runs work() between BEGIN IMMEDIATE and COMMIT; anything but a value rolls back.
    template<typename Work>
    auto transact(Work&& work) -> std::invoke_result_t<Work&, Connection&>
    {
        if (auto begun = begin(); !begun) {
            return tl::unexpected<Error>(begun.error());
        }
        auto result = work(*this);
        if (!result) {
            rollback();
            return result;
        }
        if (auto committed = commit(); !committed) {
            rollback();
            return tl::unexpected<Error>(committed.error());
        }
        return result;
    }

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    static Result<std::unique_ptr<Connection>> openWith(const QString& file, WriteFault* fault, const char* pragmas);
    Result<Statement> prepare(const char* sql, std::initializer_list<QVariant> values);
    Done begin();
    Done commit();
    void rollback() noexcept;

    std::unique_ptr<Private> d;
};

}  // namespace madoguchi
