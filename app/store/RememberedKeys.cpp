// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/RememberedKeys.h"

namespace madoguchi {

namespace {

/// Beside "staff/{id}", what else is remembered of the person: no id has a slash.
QString stateName(const QString& staffId)
{
    return QStringLiteral("staff/%1/key").arg(staffId);
}

}  // namespace

Result<QList<QByteArray>> RememberedKeys::find(const QString& staffId) const
{
    return m_state.get(stateName(staffId)).map([](const std::optional<QByteArray>& key) { return key && !key->isEmpty() ? QList{*key} : QList<QByteArray>(); });
}

Done RememberedKeys::put(const QString& staffId, const QByteArray& publicKey)
{
    return m_state.put(stateName(staffId), publicKey);
}

}  // namespace madoguchi
