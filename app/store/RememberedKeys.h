// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/StateTable.h"

#include <QList>

namespace madoguchi {

/// The signing key a person had when they last logged in online here, sealed: it may be newer than what the log has told this terminal.
/// Once the log has replaced it, it is forgotten.
class RememberedKeys {
public:
    RememberedKeys(Connection& connection, const ColumnSealer& sealer) : m_state(connection, sealer) {}

    /// One key or none.
    Result<QList<QByteArray>> find(const QString& staffId) const;
    Done put(const QString& staffId, const QByteArray& publicKey);
    Done forget(const QString& staffId) { return put(staffId, {}); }

private:
    StateTable m_state;
};

}  // namespace madoguchi
