// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Connection.h"
#include "app/store/StoreContext.h"

namespace madoguchi {

/// Proves the whole file: SQLite's own structure and schema, every sealed column, the log's chain and numbers, the signature of every act,
/// the cases against a replay of log and outbox, the audit trail, the wrapped keys.
class StoreCheck {
public:
    /// The number of rows checked; else the first fault, named (detail: table and row): DatabaseDamaged, SealBroken, ChainBroken,
    /// ActSignatureInvalid, AuditChainBroken. Read only; takes long with a large file.
    static Result<qint64> run(Connection& connection, const StoreContext& context);

    /// The first part alone, which needs no key: PRAGMA integrity_check and foreign keys (detail: the table), schema and version.
    static Done structure(Connection& connection);
};

}  // namespace madoguchi
