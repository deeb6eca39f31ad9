// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/PaperInHand.h"

#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

namespace {

constexpr quint8 format = 1;

/// Beside "staff/{id}", so that what is saved of persons from a damaged file brings this too: no id has a slash.
QString stateName(const QString& staffId)
{
    return QStringLiteral("staff/%1/paper").arg(staffId);
}

}  // namespace

Result<QStringList> PaperInHand::of(const QString& staffId) const
{
    return m_state.get(stateName(staffId)).and_then([&](const std::optional<QByteArray>& bytes) -> Result<QStringList> {
        QStringList caseIds;
        if (bytes) {
            ValueReader reader(*bytes);
            reader >> caseIds;
            if (reader.format() != format || !reader.complete()) {
                return fail(ErrorCode::DatabaseDamaged, QLatin1String("state/") + stateName(staffId));
            }
        }
        return caseIds;
    });
}

Done PaperInHand::add(const QString& staffId, const QString& caseId)
{
    return of(staffId).and_then([&](QStringList caseIds) {
        if (caseIds.contains(caseId)) {
            return Done();
        }
        caseIds.append(caseId);
        return put(staffId, caseIds);
    });
}

Done PaperInHand::remove(const QString& staffId, const QString& caseId)
{
    return of(staffId).and_then([&](QStringList caseIds) { return caseIds.removeAll(caseId) > 0 ? put(staffId, caseIds) : Done(); });
}

Done PaperInHand::put(const QString& staffId, const QStringList& caseIds)
{
    ValueWriter writer(format);
    writer << caseIds;
    return m_state.put(stateName(staffId), writer.bytes());
}

}  // namespace madoguchi
