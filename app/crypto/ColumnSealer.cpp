// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/ColumnSealer.h"

#include "app/crypto/AesGcm.h"
#include "app/crypto/KeyWrap.h"

namespace madoguchi {

namespace {

constexpr char format = 1;

/// Lengths before the texts, so that no two places have the same form.
QByteArray associatedData(const SealedPlace& place)
{
    QByteArray data;
    data.reserve(place.table.size() + place.row.size() + 48);
    data.append(format).append(QByteArray::number(place.table.size())).append(':').append(place.table);
    data.append(QByteArray::number(place.row.size())).append(':').append(place.row);
    return data.append(QByteArray::number(place.version));
}

}  // namespace

Result<QByteArray> ColumnSealer::seal(const QByteArray& plain, const SealedPlace& place) const
{
    return AesGcm::seal(m_key, plain, associatedData(place)).map([](QByteArray&& sealed) { return sealed.prepend(format); });
}

Result<QByteArray> ColumnSealer::open(const QByteArray& sealed, const SealedPlace& place) const
{
    if (m_key.isEmpty()) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("empty"));
    }
    if (sealed.startsWith(format)) {
        if (auto plain = AesGcm::open(m_key, QByteArrayView(sealed).sliced(1), associatedData(place))) {
            return plain;
        }
    }
    return fail(ErrorCode::SealBroken, QString::fromUtf8(place.table) + u'/' + QString::fromUtf8(place.row));
}

Result<QByteArray> ColumnSealer::wrapKey(const SecretKey& under, const QByteArray& purpose) const
{
    return wrapSecret(under, Sensitive<QByteArray>(m_key.toBytes()), purpose);
}

}  // namespace madoguchi
