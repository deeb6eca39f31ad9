// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

namespace madoguchi {

/// Reads and writes what lies in a profile: for its owner only, whole or not at all.
class ProfileFiles {
public:
    /// FileUnreadable with `what` as detail (never the path) if it can't be read or is longer than 64 MiB.
    static Result<QByteArray> read(const QString& path, const QString& what);
    /// Mode 0600, replaced in one step. FileUnwritable with `what`.
    static Done write(const QString& path, const QByteArray& bytes, const QString& what);
    /// Creates the folder with mode 0700, or takes away what others may do in it.
    static Done makeFolder(const QString& path, const QString& what);
    /// Makes `target` hold exactly the plain files of `source`, except the one called `leftOut`. The old folder stays until the new one is whole.
    static Done replaceFolder(const QString& source, const QString& target, const QString& leftOut, const QString& what);
    /// One process at a time: ProfileInUse. The lock of a killed process counts as none.
    static Result<std::unique_ptr<QLockFile>> lock(const QString& path);
};

}  // namespace madoguchi
