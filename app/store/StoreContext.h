// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/ColumnSealer.h"
#include "app/store/EntryReader.h"

#include <QString>

#include <memory>

namespace madoguchi {

/// What work on the store thread needs beside the connection while a person is logged in. A value: it travels with the work,
/// and the key is gone when the last work has ended and the session dropped its copy.
struct StoreContext {
    ColumnSealer sealer;
    QString municipality;
    std::shared_ptr<const EntryReader> reader;
    QString terminal = {};  ///< whose trail is kept here; empty: it is compared with nothing that was witnessed
};

}  // namespace madoguchi
