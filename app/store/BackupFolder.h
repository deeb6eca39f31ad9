// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace madoguchi {

/// One backup as a person chooses among them.
struct BackupFile {
    QString path;
    QDateTime at;        ///< UTC, when it was begun; from the name
    qint64 bytes = 0;
    qint64 entries = 0;  ///< of the log, once it was looked into

    friend bool operator==(const BackupFile&, const BackupFile&) = default;
};

/// The folder in which backups of this terminal's database lie: "madoguchi-20261123T000000Z.sqlite". Files of other names are let be.
class BackupFolder {
public:
    explicit BackupFolder(QString folder) : m_folder(std::move(folder)) {}

    /// Where the backup of this moment goes while it is being written, and when it is whole.
    QString unfinishedFile(const QDateTime& now) const;
    /// Gives a proven file its final name. The errors of BackupCopy::seal().
    Result<BackupFile> keep(const QString& unfinishedFile) const;
    /// By name only, the newest first; entries are not counted.
    QList<BackupFile> list() const;
    /// Those that open, the newest first, with their entries. Reads each file: takes a moment.
    QList<BackupFile> usable() const;
    /// Deletes the oldest beyond so many, and what a broken-off run has left. FileUnwritable.
    Done thinOut(int keep) const;

    /// When a backup was begun, by its name; invalid if it has no such name.
    static QDateTime momentOf(const QString& file);
    /// Whether it is time: none of this day in Japan yet, or none for so many hours. A newest one from the future (the clock was moved
    /// back) counts as none.
    static bool isDue(const QDateTime& newest, const QDateTime& now, int everyHours);

private:
    QString m_folder;
};

}  // namespace madoguchi
