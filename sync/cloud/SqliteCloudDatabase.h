// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudDatabase.h"
#include "sync/cloud/SqliteConnection.h"

#include <QMutex>

namespace madoguchi {

/// The cloud's SQLite file: one connection writes, one reads beside it (WAL), each used by one thread at a time. Other processes may use the file too.
class SqliteCloudDatabase final : public CloudDatabase {
public:
    /// Creates and migrates the file; waits while another process does so. FileUnwritable, DatabaseUnopenable, DatabaseDamaged, DatabaseNewer, MigrationFailed.
    static Result<std::unique_ptr<CloudDatabase>> open(const QString& file, const SqlFaultHook& fault = {});

    Done check() override;
    /// Nobody is told: other processes look at the file.
    void announce(qint64) override {}
    std::unique_ptr<LogListener> listen(std::function<void(qint64 head)>) override { return nullptr; }

private:
    Done inWriting(const Transaction& work) override { return transaction(m_writing, *m_writer, "BEGIN IMMEDIATE", work); }
    Done inReading(const Transaction& work) override { return transaction(m_reading, *m_reader, "BEGIN DEFERRED", work); }
    static Done transaction(QMutex& mutex, SqliteConnection& connection, const char* begin, const Transaction& work);

    QMutex m_writing, m_reading;
    std::unique_ptr<SqliteConnection> m_writer, m_reader;
};

}  // namespace madoguchi
