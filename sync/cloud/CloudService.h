// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "sync/cloud/CloudFolder.h"
#include "sync/cloud/HttpsServer.h"
#include "sync/cloud/RequestLog.h"
#include "sync/cloud/SqlConnection.h"

#include <memory>

namespace madoguchi {

class CaseLog;
class CloudDatabase;
class StaffRegister;

/// The whole service on one folder: opened by every command, and served by one.
class CloudService {
public:
    /// What the operator and tests exchange.
    struct Options {
        const Clock* clock = nullptr;  ///< must outlive the service; the computer's without one
        QString database;              ///< connection string of PostgreSQL; empty: what the folder remembers, or SQLite in it
        SqlFaultHook fault;
        RequestLog::Sink logSink;      ///< standard error without one
        HttpsServer::Bounds bounds;
        Position position = Position::Open;
    };

    /// Creates the folder on first use, and writes the service's own key as the log's first entry. Errors of CloudFolder and both
    /// databases; FieldInvalid ("database") for a folder that has its data in it already, CloudDatabaseForeign.
    static Result<std::unique_ptr<CloudService>> open(const QString& folder, const QString& municipality, const Options& options);
    ~CloudService();

    const CloudFolder& folder() const;
    const Clock& clock() const;
    CloudDatabase& database();
    CaseLog& log();
    const StaffRegister& staff() const;
    RequestLog& requestLog();

    /// Serves until stop(). The port it listens at.
    Result<int> listen(const QString& host, int port);
    void onEnded(std::function<void()> ended);
    void stop();

private:
    struct Private;
    explicit CloudService(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace madoguchi
