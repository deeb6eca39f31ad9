// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/DiskFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace madoguchi {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 pieceSize = 1024 * 1024;

tl::unexpected<Error> unwritable(const QString& file, int reason)
{
    const bool full = reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, QFileInfo(file).fileName());
}

Done syncPath(const QString& path, int flags, const QString& file)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return unwritable(file, errno);
    }
    const int reason = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return reason == 0 ? Done() : unwritable(file, reason);
}

Done syncName(const QString& file)
{
    return syncPath(QFileInfo(file).absolutePath(), O_RDONLY | O_DIRECTORY, file);
}

Done copyBytes(QFile& source, QFile& target)
{
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty()) {
            return fail(ErrorCode::FileUnreadable, QFileInfo(source).fileName());
        }
        errno = 0;
        if (target.write(piece) != piece.size() || !target.flush()) {
            return unwritable(target.fileName(), errno);
        }
    }
    return {};
}

}  // namespace

Done DiskFile::createPrivately(const QString& file)
{
    QFile created(file);
    if (created.exists()) {
        return {};
    }
    errno = 0;
    if (!created.open(QIODevice::NewOnly | QIODevice::WriteOnly) || !created.setPermissions(ownerOnly)) {
        return unwritable(file, errno);
    }
    return {};
}

Done DiskFile::sync(const QString& file)
{
    return syncPath(file, O_RDONLY, file).and_then([&] { return syncName(file); });
}

Done DiskFile::copy(const QString& from, const QString& to)
{
    const QString unfinished = to + QLatin1String(".part");
    QFile::remove(unfinished);
    const Done done = createPrivately(unfinished).and_then([&]() -> Done {
        QFile source(from);
        QFile target(unfinished);
        if (!source.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::FileUnreadable, QFileInfo(from).fileName());
        }
        if (!target.open(QIODevice::WriteOnly)) {
            return unwritable(to, errno);
        }
        return copyBytes(source, target);
    });
    if (!done) {
        QFile::remove(unfinished);
        return done;
    }
    return sync(unfinished).and_then([&] { return rename(unfinished, to); });
}

Done DiskFile::rename(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return unwritable(to, errno);
    }
    return syncName(to);
}

}  // namespace madoguchi
