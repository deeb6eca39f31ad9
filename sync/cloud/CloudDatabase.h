// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "sync/cloud/SqlConnection.h"

#include <functional>
#include <memory>
#include <type_traits>

namespace madoguchi {

/// Lives as long as somebody wants to hear of other processes' entries.
class LogListener {
public:
    virtual ~LogListener() = default;
};

/// Where one municipality's log and registers lie, in either engine. Any thread may ask; several processes may share one database.
class CloudDatabase {
public:
    virtual ~CloudDatabase() = default;
    CloudDatabase(const CloudDatabase&) = delete;
    CloudDatabase& operator=(const CloudDatabase&) = delete;

    /// Runs `work`, a Result<T>(SqlConnection&), in one transaction that nobody else writes beside: committed if it gives a value, else rolled back.
    /// CloudStorageFailed, DiskFull, DatabaseDamaged if the storage says no; after a failed commit the caller must assume either.
    template<typename Work>
    std::invoke_result_t<Work, SqlConnection&> write(Work work)
    {
        return run(&CloudDatabase::inWriting, work);
    }

    /// Runs `work` in a transaction that sees one state of the data and changes nothing.
    template<typename Work>
    std::invoke_result_t<Work, SqlConnection&> read(Work work)
    {
        return run(&CloudDatabase::inReading, work);
    }

    /// Whether the storage itself is sound. DatabaseDamaged (detail: where).
    virtual Done check() = 0;

    /// Tells other processes that the log ends at `head` now. May be lost: whoever waits looks from time to time.
    virtual void announce(qint64 head) = 0;
    /// Calls `grown` in a thread of its own for what other processes announce, until the listener goes; nullptr if the engine cannot.
    virtual std::unique_ptr<LogListener> listen(std::function<void(qint64 head)> grown) = 0;

protected:
    using Transaction = std::function<Done(SqlConnection&)>;

    CloudDatabase() = default;
    virtual Done inWriting(const Transaction& work) = 0;
    virtual Done inReading(const Transaction& work) = 0;

private:
    template<typename Work>
    std::invoke_result_t<Work, SqlConnection&> run(Done (CloudDatabase::*transaction)(const Transaction&), Work& work)
    {
        std::invoke_result_t<Work, SqlConnection&> result = fail(ErrorCode::Internal);
        const Done done = (this->*transaction)([&](SqlConnection& open) -> Done {
            result = work(open);
            return result ? Done{} : Done(failAs(result));
        });
        if (!done) {
            return failAs(done);
        }
        return result;
    }
};

}  // namespace madoguchi
