// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QString>

#include <memory>

namespace madoguchi {

class Connection;

/// A copy of the open database under way, by SQLite's own backup: what is written between two steps is in it too. Only on the store thread,
/// but for seal(), which needs none.
class BackupCopy {
public:
    ~BackupCopy();
    BackupCopy(const BackupCopy&) = delete;
    BackupCopy& operator=(const BackupCopy&) = delete;

    /// Copies so many pages more (4 KiB each). True: all is copied. DiskFull, DatabaseFailed; then the copy is of no use.
    Result<bool> step(int pages);

    /// Makes a finished copy a file that stands by itself (no WAL), proves its structure and writes it through to the disk.
    /// BackupUnusable, DiskFull, FileUnwritable. Needs no connection; takes long with a large file.
    static Done seal(const QString& file);
    /// How many entries of the log a closed copy holds, BackupUnusable (detail: why) if it is not such
    /// a database, DatabaseNewer.
    static Result<qint64> entries(const QString& file);

private:
    friend class Connection;
    struct Private;
    explicit BackupCopy(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

}  // namespace madoguchi
