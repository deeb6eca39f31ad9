// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Connection.h"
#include "app/store/RowSealer.h"

namespace madoguchi {

/// How each person wants to see the inbox. Sealed, because a view may hold the name of a citizen, and for one row: it opens in nobody else's.
/// What the bytes say is a matter of the screens.
class SavedViewTable {
public:
    SavedViewTable(Connection& connection, const ColumnSealer& sealer) : m_connection(connection), m_sealer(sealer, "saved_views.views") {}

    /// Empty if the person has never saved one.
    Result<QByteArray> of(const QString& staffId) const;
    /// Inside a transaction.
    Done put(const QString& staffId, const QByteArray& views);
    /// Takes what opens in a damaged file; what doesn't is left behind. Inside a transaction; the errors are those of writing.
    Done takeFrom(const SavedViewTable& damaged);
    /// Opens every row. How many there are.
    Result<qint64> check() const;

private:
    Connection& m_connection;
    RowSealer m_sealer;
};

}  // namespace madoguchi
