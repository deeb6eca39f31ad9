// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudDatabase.h"
#include "sync/cloud/PostgresPool.h"

namespace madoguchi {

/// One municipality's part of a PostgreSQL database that several processes, hosts and municipalities share. Whoever writes locks the
/// municipality's row first; reads run side by side.
class PostgresDatabase final : public CloudDatabase {
public:
    static constexpr int usualReaders = 4;

    /// Creates what is missing; waits while another process does so. FieldInvalid ("database…"), CloudDatabaseUnreachable,
    /// CloudDatabaseUnfit (detail: why), DatabaseNewer, MigrationFailed.
    static Result<std::unique_ptr<CloudDatabase>> open(const QString& connectionString, const QString& municipality, const SqlFaultHook& fault = {},
                                                       int readers = usualReaders);

    /// Whether all rules stand: references, and the walls between municipalities. The pages themselves: pg_amcheck, checksums.
    Done check() override;
    void announce(qint64 head) override;
    std::unique_ptr<LogListener> listen(std::function<void(qint64 head)> grown) override;

private:
    PostgresDatabase(const PostgresAddress& address, const QString& municipality, const SqlFaultHook& fault, int readers);

    Done inWriting(const Transaction& work) override;
    Done inReading(const Transaction& work) override;
    static Done transaction(PostgresPool& pool, const char* begin, const Transaction& work);

    PostgresAddress m_address;
    std::string m_channel;
    PostgresPool m_writer, m_readers;
};

}  // namespace madoguchi
