// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace madoguchi {

namespace {

bool syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

}  // namespace

Done writeDurably(const QString& file, const QByteArray& bytes, FileAccess access)
{
    const QFileInfo info(file);
    QFile::Permissions rights = QFile::ReadOwner | QFile::WriteOwner;
    if (access == FileAccess::Public) {
        rights |= QFile::ReadGroup | QFile::ReadOther;
    }
    QSaveFile target(file);
    // The rights come before the content: a key is never readable for others, not for a moment.
    const bool written = target.open(QIODevice::WriteOnly) && target.setPermissions(rights) && target.write(bytes) == bytes.size() && target.commit();
    if (!written || !syncFolder(info.absolutePath())) {
        return fail(ErrorCode::FileUnwritable, info.fileName());
    }
    return {};
}

Result<QByteArray> readWhole(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, QFileInfo(file).fileName());
    }
    return source.readAll();
}

}  // namespace madoguchi
