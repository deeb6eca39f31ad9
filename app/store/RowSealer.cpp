// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/RowSealer.h"

namespace madoguchi {

Result<QByteArray> RowSealer::seal(const QByteArray& plain, const QString& row, qint64 version) const
{
    const QByteArray key = row.toUtf8();
    return m_sealer.seal(plain, {m_column, key, version});
}

Result<QByteArray> RowSealer::open(const QByteArray& sealed, const QString& row, qint64 version) const
{
    const QByteArray key = row.toUtf8();
    auto plain = m_sealer.open(sealed, {m_column, key, version});
    if (!plain && plain.error().code == ErrorCode::SealBroken) {
        return fail(ErrorCode::SealBroken, QString::fromLatin1(m_column) + QLatin1Char('/') + row);
    }
    return plain;
}

tl::unexpected<Error> RowSealer::damaged(const QString& row) const
{
    return fail(ErrorCode::DatabaseDamaged, QString::fromLatin1(m_column) + QLatin1Char('/') + row);
}

}  // namespace madoguchi
