// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/FolderLock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>

namespace madoguchi {

namespace {

bool isLocked(int descriptor, int operation)
{
    int locked = 0;
    do {
        locked = ::flock(descriptor, operation);
    } while (locked != 0 && errno == EINTR);
    return locked == 0;
}

}  // namespace

Result<FolderLock> FolderLock::take(const QString& folder)
{
    return lock(folder, "/lock", LOCK_EX);
}

Result<FolderLock> FolderLock::use(const QString& folder)
{
    return lock(folder, "/in-use", LOCK_SH);
}

Result<FolderLock> FolderLock::lock(const QString& folder, const char* name, int operation)
{
    const int descriptor = ::open(QFile::encodeName(folder + QLatin1String(name)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return fail(ErrorCode::FileUnwritable, QLatin1String(name + 1));
    }
    FolderLock held(descriptor);
    if (!isLocked(descriptor, operation)) {
        return fail(ErrorCode::FileUnwritable, QLatin1String(name + 1));
    }
    return held;
}

Done FolderLock::makeAlone()
{
    return isLocked(m_descriptor, LOCK_EX | LOCK_NB) ? Done{} : fail(ErrorCode::ProfileInUse, QStringLiteral("in-use"));
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

}  // namespace madoguchi
