// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/store/WriteFault.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>

namespace madoguchi {

class Statement;

/// The open SQLite file, only on the store thread. SQLiteCpp stays behind it.
class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const QString& file, WriteFault* fault);
    ~Connection();

    /// A prepared statement, kept for the next time; DatabaseFailed with SQLite's result code.
    Result<Statement> prepare(const char* sql);
    /// Statements without parameters and rows (pragmas, migrations).
    Done execute(const QString& sql);

    /// Runs work() between BEGIN IMMEDIATE and COMMIT; anything but a value rolls back.
    template<typename Work>
    auto transact(Work& work) -> std::invoke_result_t<Work&, Connection&>
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
    friend class Statement;
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    Done begin();
    Done commit();
    void rollback() noexcept;

    std::unique_ptr<Private> d;
};

}  // namespace madoguchi
