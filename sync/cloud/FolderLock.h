// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QString>

namespace madoguchi {

/// Held while the service's folder is created or changed: two processes started at once must not make two CAs; and, as use(), by everybody
/// who works with what the folder holds. The system lets go of it when the process dies, however it dies.
class FolderLock {
public:
    /// Waits for the lock. FileUnwritable.
    static Result<FolderLock> take(const QString& folder);
    /// Many may use the folder at once, but nobody beside one that has made itself alone: that one is waited for. FileUnwritable.
    static Result<FolderLock> use(const QString& folder);
    /// From now on nobody else uses the folder. ProfileInUse if somebody does; then this one does not use it any more either.
    Done makeAlone();
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}

    static Result<FolderLock> lock(const QString& folder, const char* name, int operation);

    int m_descriptor;
};

}  // namespace madoguchi
