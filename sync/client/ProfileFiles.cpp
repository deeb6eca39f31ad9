// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/ProfileFiles.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace madoguchi {

namespace {

constexpr qint64 longestFile = 64 * 1024 * 1024;
constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFile::ExeOwner;

}  // namespace

Result<QByteArray> ProfileFiles::read(const QString& path, const QString& what)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile) {
        return fail(ErrorCode::FileUnreadable, what);
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError) {
        return fail(ErrorCode::FileUnreadable, what);
    }
    return bytes;
}

Done ProfileFiles::write(const QString& path, const QByteArray& bytes, const QString& what)
{
    QSaveFile file(path);
    // The mode before the bytes: nobody else ever sees them.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerFile) && file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        return fail(ErrorCode::FileUnwritable, what);
    }
    return {};
}

Done ProfileFiles::makeFolder(const QString& path, const QString& what)
{
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerFolder)) {
        return fail(ErrorCode::FileUnwritable, what);
    }
    return {};
}

Done ProfileFiles::replaceFolder(const QString& source, const QString& target, const QString& leftOut, const QString& what)
{
    const QDir from(source);
    if (!from.exists()) {
        return fail(ErrorCode::FileUnreadable, what);
    }
    const QString fresh = target + QStringLiteral(".new");
    const QString old = target + QStringLiteral(".old");
    QDir(fresh).removeRecursively();
    if (auto made = makeFolder(fresh, what); !made) {
        return made;
    }
    for (const QString& name : from.entryList(QDir::Files)) {
        if (name == leftOut) {
            continue;
        }
        const auto bytes = read(from.filePath(name), what);
        if (!bytes) {
            return failAs(bytes);
        }
        if (auto written = write(QDir(fresh).filePath(name), *bytes, what); !written) {
            return written;
        }
    }
    QDir(old).removeRecursively();
    const bool moved = (!QDir(target).exists() || QDir().rename(target, old)) && QDir().rename(fresh, target);
    QDir(old).removeRecursively();
    if (!moved) {
        return fail(ErrorCode::FileUnwritable, what);
    }
    return {};
}

Result<std::unique_ptr<QLockFile>> ProfileFiles::lock(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);  // age says nothing: a desktop runs all day
    if (lock->tryLock()) {
        return lock;
    }
    return fail(lock->error() == QLockFile::LockFailedError ? ErrorCode::ProfileInUse : ErrorCode::FileUnwritable, QStringLiteral("lock"));
}

}  // namespace madoguchi
