// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Connection.h"
#include "app/store/RowSealer.h"

#include <QByteArray>

#include <optional>

namespace madoguchi {

/// Few values about the store as a whole (how far the log is read, where the audit chain ends, how many rows there are), sealed so that
/// they can't be altered one by one.
class StateTable {
public:
    StateTable(Connection& connection, const ColumnSealer& sealer);

    /// Nothing if it was never put.
    Result<std::optional<QByteArray>> get(const QString& name) const;
    Done put(const QString& name, const QByteArray& value);
    /// Opens every value; DatabaseDamaged for a name that nobody puts. How many there are.
    Result<qint64> check() const;

private:
    Connection& m_connection;
    RowSealer m_sealer;
};

}  // namespace madoguchi
