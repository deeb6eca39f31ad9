// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QString>

namespace madoguchi {

enum class FileAccess { OwnerOnly, Public };

/// Writes a whole file that is either there with these bytes or not there at all, also after a power cut: a temporary name, fsync, rename, fsync of the
/// folder. FileUnwritable (detail: the file's last name).
Done writeDurably(const QString& file, const QByteArray& bytes, FileAccess access);

/// FileUnreadable (detail: the file's last name).
Result<QByteArray> readWhole(const QString& file);

}  // namespace madoguchi
