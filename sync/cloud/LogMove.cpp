// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/LogMove.h"

#include "sync/cloud/EntryRows.h"
#include "sync/cloud/PostgresDatabase.h"
#include "sync/cloud/SqliteCloudDatabase.h"
#include "sync/cloud/StoredCaseLog.h"
#include "sync/cloud/TableCopy.h"

#include <QFile>

namespace madoguchi {

namespace {

// The sessions' own limits are those of a service; the copy of a city's years takes minutes.
constexpr const char* patient = "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0";

/// What an open transaction has written and nobody else sees yet, for reading.
class Uncommitted final : public CloudDatabase {
public:
    Uncommitted(CloudDatabase& database, SqlConnection& open) : m_database(database), m_open(open) {}

    Done check() override { return m_database.check(); }
    void announce(qint64) override {}
    std::unique_ptr<LogListener> listen(std::function<void(qint64)>) override { return nullptr; }

private:
    Done inWriting(const Transaction&) override { return fail(ErrorCode::Internal); }
    Done inReading(const Transaction& work) override { return work(m_open); }

    CloudDatabase& m_database;
    SqlConnection& m_open;
};

}  // namespace

Result<LogMove::Moved> LogMove::run(const QString& to)
{
    if (to.isEmpty()) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("to"));
    }
    if (const Done alone = m_folder.makeAlone(); !alone) {
        return failAs(alone);
    }
    if (!m_folder.database().isEmpty() || !QFile::exists(m_folder.databaseFile())) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("database"));
    }
    Result<Moved> moved = fail(ErrorCode::Internal);
    {
        const Result<std::unique_ptr<CloudDatabase>> source = SqliteCloudDatabase::open(m_folder.databaseFile());
        const Result<std::unique_ptr<CloudDatabase>> target =
            source ? PostgresDatabase::open(to, m_folder.municipality(), m_fault) : Result<std::unique_ptr<CloudDatabase>>(failAs(source));
        if (!target) {
            return failAs(target);
        }
        moved = (*source)->read([&](SqlConnection& from) {
            return (*target)->write([&](SqlConnection& open) { return copy(from, open, **target); });
        });
    }
    if (!moved) {
        return moved;
    }
    if (const Done remembered = m_folder.rememberDatabase(to); !remembered) {
        return failAs(remembered);
    }
    moved->keptFile = putAside();
    return moved;
}

Result<LogMove::Moved> LogMove::copy(SqlConnection& from, SqlConnection& to, CloudDatabase& target) const
{
    to.execute(patient);
    for (const char* table : TableCopy::tables) {
        if (TableCopy(from, to, table).countThere() > 0) {
            return fail(ErrorCode::CloudDatabaseUnfit, QStringLiteral("not empty"));
        }
    }
    Moved moved;
    for (const char* table : TableCopy::tables) {
        TableCopy copying(from, to, table);
        copying.run();
        const qint64 there = copying.countThere();
        if (there != copying.countHere()) {
            return fail(ErrorCode::DatabaseDamaged, QLatin1String(table));
        }
        moved.rows += there;
    }
    const EntryRows::Head here = EntryRows(from).head(), there = EntryRows(to).head();
    if (here.seq != there.seq || here.digest != there.digest) {
        return fail(ErrorCode::DatabaseDamaged, QStringLiteral("entries"));
    }
    Uncommitted written(target, to);
    const StoredCaseLog log(written, m_folder.municipality(), m_clock);
    const Result<CloudCheck::Counts> counts = CloudCheck(log).run();
    if (!counts) {
        return failAs(counts);
    }
    moved.counts = *counts;
    moved.headDigest = there.digest;
    return moved;
}

/// Only so that nobody takes it for the log; where it is does not matter to the service any more.
QString LogMove::putAside() const
{
    const QString file = m_folder.databaseFile(), aside = file + QStringLiteral(".moved");
    return QFile::rename(file, aside) ? aside : file;
}

}  // namespace madoguchi
