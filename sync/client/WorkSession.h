// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/client/RevocationService.h"
#include "sync/client/SyncEngine.h"
#include "sync/client/TerminalLogIn.h"

#include <memory>
#include <stop_token>

namespace madoguchi {

/// From log-in to lock: the person with their keys, and the exchange that works with them. Its end waits for the engine's thread, so it
/// never ends on the main thread nor on the store's.
struct WorkSession {
    LoggedIn person;
    std::shared_ptr<RevocationService> revocation;
    std::unique_ptr<SyncEngine> engine;
    std::stop_source stop = {};  ///< ends long work that is done for the person
};

}  // namespace madoguchi
