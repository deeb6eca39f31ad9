// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/StoreContext.h"

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
};

}  // namespace madoguchi
