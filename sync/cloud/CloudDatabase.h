// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "sync/cloud/SqlConnection.h"

#include <QMutex>

#include <memory>
#include <type_traits>

namespace madoguchi {

/// The cloud's SQLite file: one connection writes, one reads beside it (WAL), each used by one thread at a time. Other processes may use the file too.
class CloudDatabase {
public:
    /// Creates and migrates the file; waits while another process does so. FileUnwritable, DatabaseUnopenable, DatabaseDamaged, DatabaseNewer, MigrationFailed.
    static Result<std::unique_ptr<CloudDatabase>> open(const QString& file, const SqlFaultHook& fault = {});

    /// Runs `work`, a Result<T>(SqlConnection&), in one transaction that nobody else writes beside: committed if it gives a value, else rolled back.
    /// CloudStorageFailed, DiskFull, DatabaseDamaged if SQLite says no; after a failed commit the caller must assume either.
    template<typename Work>
    std::invoke_result_t<Work, SqlConnection&> write(Work work)
    {
        return run(m_writing, *m_writer, "BEGIN IMMEDIATE", work);
    }

    /// Runs `work` in a transaction that sees one state of the file and changes nothing.
    template<typename Work>
    std::invoke_result_t<Work, SqlConnection&> read(Work work)
    {
        return run(m_reading, *m_reader, "BEGIN DEFERRED", work);
    }

private:
    CloudDatabase() = default;

    template<typename Work>
    std::invoke_result_t<Work, SqlConnection&> run(QMutex& mutex, SqlConnection& connection, const char* begin, Work& work)
    {
        std::invoke_result_t<Work, SqlConnection&> result = fail(ErrorCode::Internal);
        const Done done = transaction(mutex, connection, begin, [&](SqlConnection& open) -> Done {
            result = work(open);
            return result ? Done{} : Done(failAs(result));
        });
        if (!done) {
            return failAs(done);
        }
        return result;
    }

    static Done transaction(QMutex& mutex, SqlConnection& connection, const char* begin, const std::function<Done(SqlConnection&)>& work);

    QMutex m_writing, m_reading;
    std::unique_ptr<SqlConnection> m_writer, m_reader;
};

}  // namespace madoguchi
