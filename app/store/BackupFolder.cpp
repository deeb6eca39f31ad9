// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/BackupFolder.h"

#include "app/domain/JapaneseDate.h"
#include "app/store/BackupCopy.h"
#include "app/store/DiskFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace madoguchi {

namespace {

const QString moment = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
const QString prefix = QStringLiteral("madoguchi-");
const QString suffix = QStringLiteral(".sqlite");
const QString unfinished = QStringLiteral(".part");

}  // namespace

QDateTime BackupFolder::momentOf(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    QDateTime at = QDateTime::fromString(name.mid(prefix.size(), name.size() - prefix.size() - suffix.size()), moment);
    at.setTimeSpec(Qt::UTC);
    return at;
}

QString BackupFolder::unfinishedFile(const QDateTime& now) const
{
    return QDir(m_folder).filePath(prefix + now.toUTC().toString(moment) + suffix + unfinished);
}

Result<BackupFile> BackupFolder::keep(const QString& unfinishedFile) const
{
    const QString file = unfinishedFile.chopped(unfinished.size());
    return BackupCopy::seal(unfinishedFile)
        .and_then([&] { return BackupCopy::entries(unfinishedFile); })
        .and_then([&](qint64 entries) {
            return DiskFile::rename(unfinishedFile, file).map([&] {
                return BackupFile{file, momentOf(file), QFileInfo(file).size(), entries};
            });
        });
}

QList<BackupFile> BackupFolder::list() const
{
    QList<BackupFile> files;
    // The moment in the name sorts as text.
    for (const QFileInfo& info : QDir(m_folder).entryInfoList({prefix + u'*' + suffix}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (const QDateTime at = momentOf(info.fileName()); at.isValid()) {
            files.append({info.absoluteFilePath(), at, info.size(), 0});
        }
    }
    return files;
}

QList<BackupFile> BackupFolder::usable() const
{
    QList<BackupFile> files;
    for (BackupFile file : list()) {
        if (const auto entries = BackupCopy::entries(file.path)) {
            file.entries = *entries;
            files.append(file);
        }
    }
    return files;
}

Done BackupFolder::thinOut(int keep) const
{
    bool gone = true;
    const QList<BackupFile> files = list();
    for (qsizetype i = keep; i < files.size(); ++i) {
        gone = QFile::remove(files.at(i).path) && gone;
    }
    for (const QFileInfo& rest : QDir(m_folder).entryInfoList({prefix + u'*' + suffix + unfinished + u'*'}, QDir::Files)) {
        gone = QFile::remove(rest.absoluteFilePath()) && gone;
    }
    return gone ? Done() : fail(ErrorCode::FileUnwritable, QStringLiteral("backup"));
}

bool BackupFolder::isDue(const QDateTime& newest, const QDateTime& now, int everyHours)
{
    if (!newest.isValid() || newest > now) {
        return true;
    }
    return JapaneseDate::dateOf(newest) != JapaneseDate::dateOf(now) || newest.secsTo(now) >= qint64(everyHours) * 60 * 60;
}

}  // namespace madoguchi
