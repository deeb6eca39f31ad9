// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/ColumnSealer.h"

#include <QByteArray>
#include <QString>

namespace madoguchi {

/// Seals and opens one column of one table, and names the row when it does not open.
class RowSealer {
public:
    /// `column` as "cases.summary": a value sealed for one column opens in no other.
    RowSealer(const ColumnSealer& sealer, const char* column) : m_sealer(sealer), m_column(column) {}

    Result<QByteArray> seal(const QByteArray& plain, const QString& row, qint64 version) const;
    /// SealBroken, detail "cases.summary/352021-00000123".
    Result<QByteArray> open(const QByteArray& sealed, const QString& row, qint64 version) const;
    /// For a value that opened but makes no sense, or contradicts its plain columns: DatabaseDamaged with the same detail.
    tl::unexpected<Error> damaged(const QString& row) const;

private:
    ColumnSealer m_sealer;
    QByteArray m_column;
};

}  // namespace madoguchi
