// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QString>

namespace madoguchi {

/// Held while the service's folder is created or changed: two processes started at once must not make two CAs. The system lets go of it
/// when the process dies, however it dies.
class FolderLock {
public:
    /// Waits for the lock. FileUnwritable.
    static Result<FolderLock> take(const QString& folder);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

}  // namespace madoguchi
