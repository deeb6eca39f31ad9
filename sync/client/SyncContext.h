// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/store/StoreContext.h"

#include <functional>
#include <memory>

namespace madoguchi {

class Clock;
class CloudClient;
class CloudSession;
class CurrentVerifier;
class Database;
class StatusAsker;

/// What push and pull work with while a person is logged in. The three references outlive the engine.
struct SyncContext {
    Database& database;
    const CloudClient& cloud;
    const Clock& clock;
    std::shared_ptr<CloudSession> session;
    StoreContext store;
    std::shared_ptr<const CurrentVerifier> verifier;
    std::shared_ptr<const StatusAsker> asker;  ///< null if no status responder is to be asked
    /// Asked before each exchange whether the audit trail is to be shown to the cloud: true if an act for it was put into the outbox. Null: never.
    std::function<Result<bool>()> witness = {};
};

}  // namespace madoguchi
