// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QString>

namespace madoguchi {

/// Files of the store that SQLite doesn't write itself: for their owner only, and on the disk before anybody relies on them.
/// Errors: DiskFull, FileUnreadable, FileUnwritable; the detail is the file's name without its folder.
class DiskFile {
public:
    /// An empty file of mode 0600 if there is none.
    static Done createPrivately(const QString& file);
    /// Writes the file's bytes and its name through to the disk.
    static Done sync(const QString& file);
    /// A copy of that name, whole or not at all; an older one is replaced.
    static Done copy(const QString& from, const QString& to);
    /// Gives the file another name in the same folder, for good.
    static Done rename(const QString& from, const QString& to);
};

}  // namespace madoguchi
