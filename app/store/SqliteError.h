// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

namespace madoguchi {

/// What a result code of SQLite (extended or not) means to this program.
tl::unexpected<Error> sqliteError(int resultCode);

}  // namespace madoguchi
