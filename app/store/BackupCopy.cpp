// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/BackupCopy.h"

#include "app/store/ConnectionPrivate.h"
#include "app/store/DiskFile.h"
#include "app/store/Migrations.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Statement.h>

namespace madoguchi {

/// The file that is written, and SQLite's hold on both.
struct BackupCopy::Private {
    Private(const QString& file, SQLite::Database& source, WriteFault* writeFault)
        : target(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), backup(target, source), fault(writeFault)
    {
        // An unfinished copy is thrown away, so nothing need protect it; seal() writes it through.
        target.exec("PRAGMA synchronous = OFF");
    }

    SQLite::Database target;
    SQLite::Backup backup;
    WriteFault* fault;
};

BackupCopy::BackupCopy(std::unique_ptr<Private> p) : d(std::move(p)) {}

BackupCopy::~BackupCopy() = default;

Result<std::unique_ptr<BackupCopy>> Connection::beginCopy(const QString& file)
{
    if (auto allowed = mayWrite(d->fault); !allowed) {
        return failAs(allowed);
    }
    if (auto made = DiskFile::createPrivately(file); !made) {
        return failAs(made);
    }
    try {
        return std::unique_ptr<BackupCopy>(new BackupCopy(std::make_unique<BackupCopy::Private>(file, d->database, d->fault)));
    } catch (const SQLite::Exception& exception) {
        return sqliteError(exception);
    }
}

Result<bool> BackupCopy::step(int pages)
{
    if (auto allowed = mayWrite(d->fault); !allowed) {
        return failAs(allowed);
    }
    try {
        return d->backup.executeStep(pages) == SQLITE_DONE;
    } catch (const SQLite::Exception& exception) {
        return sqliteError(exception);
    }
}

Done BackupCopy::seal(const QString& file)
{
    try {
        SQLite::Database copy(file.toStdString(), SQLite::OPEN_READWRITE);
        copy.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA journal_mode = DELETE");
        const std::string verdict = copy.execAndGet("PRAGMA integrity_check").getString();
        if (verdict != "ok") {
            return fail(ErrorCode::BackupUnusable, QStringLiteral("integrity_check"));
        }
    } catch (const SQLite::Exception& exception) {
        const Error error = sqliteError(exception).value();
        return error.code == ErrorCode::DiskFull ? Done(tl::unexpected(error)) : fail(ErrorCode::BackupUnusable, error.detail);
    }
    return DiskFile::sync(file);
}

Result<qint64> BackupCopy::entries(const QString& file)
{
    try {
        SQLite::Database copy(file.toStdString(), SQLite::OPEN_READONLY);
        copy.exec("PRAGMA trusted_schema = OFF");
        if (copy.execAndGet("PRAGMA user_version").getInt() > Migrations(QStringLiteral(":/sql")).newest()) {
            return fail(ErrorCode::DatabaseNewer, QStringLiteral("backup"));
        }
        return qint64(copy.execAndGet("SELECT coalesce(max(seq), 0) FROM log_entries").getInt64());
    } catch (const SQLite::Exception& exception) {
        return fail(ErrorCode::BackupUnusable, sqliteError(exception).value().detail);
    }
}

}  // namespace madoguchi
