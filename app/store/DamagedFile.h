// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Connection.h"

#include <QString>

#include <memory>

namespace madoguchi {

/// A database that was set aside, opened to read from it what still can be read. The file itself is never written, not even by SQLite's own
/// recovery: a working copy beside it is, which stays until discard() because a second look may follow.
class DamagedFile {
public:
    explicit DamagedFile(QString file);

    /// Where the first page (header, list of tables) is gone, a first page as the migrations make it takes its place: the tables of version 1
    /// begin where they always begin. DiskFull, FileUnwritable, FileUnreadable; DatabaseDamaged if even so nothing can be read.
    Result<std::unique_ptr<Connection>> open() const;
    /// Deletes the working copy.
    void discard() const;

private:
    Done makeWorkingCopy() const;
    Done replaceFirstPage() const;

    QString m_file, m_copy;
};

}  // namespace madoguchi
