// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/SqlConnection.h"

#include <SQLiteCpp/Database.h>

namespace madoguchi {

/// Keeps SQLiteCpp out of every header but this one, which only the two wrappers' sources include.
struct SqlConnection::Handle {
    SQLite::Database database;
};

}  // namespace madoguchi
