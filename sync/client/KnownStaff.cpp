// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/KnownStaff.h"

#include "sync/wire/WireCodec.h"

namespace madoguchi {

namespace {

QString stateName(const QString& staffId)
{
    return QStringLiteral("staff/") + staffId;
}

}  // namespace

Result<std::optional<Staff>> KnownStaff::find(const QString& staffId) const
{
    const auto bytes = m_state.get(stateName(staffId));
    if (!bytes) {
        return failAs(bytes);
    }
    if (!*bytes) {
        return std::optional<Staff>();
    }
    return wire::decodeStaffBody(**bytes).map([](const Staff& staff) { return std::optional<Staff>(staff); });
}

Done KnownStaff::put(const Staff& staff)
{
    return m_state.put(stateName(staff.id), wire::encodeStaffBody(staff)).and_then([&] { return m_keys.put(staff.id, staff.publicKey); });
}

}  // namespace madoguchi
