// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/StaffTable.h"

#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

static constexpr quint8 format = 1;

static std::optional<Staff> decode(const QByteArray& bytes)
{
    ValueReader reader(bytes);
    Staff staff;
    reader >> staff.id >> staff.name;
    reader.enumeration(staff.role, allRoles.back()) >> staff.publicKey >> staff.active;
    return reader.format() == format && reader.complete() ? std::optional(std::move(staff)) : std::nullopt;
}

Result<StaffDirectory> StaffTable::all() const
{
    StaffDirectory directory;
    const Done done = m_connection.forEach("SELECT staff_id, seq, member FROM staff", {}, [&](const Statement& row) -> Done {
        const QString id = row.text(0);
        const auto bytes = m_sealer.open(row.bytes(2), id, row.integer(1));
        if (!bytes) {
            return failAs(bytes);
        }
        const auto staff = decode(*bytes);
        if (!staff || staff->id != id) {
            return m_sealer.damaged(id);
        }
        directory.insert(id, *staff);
        return {};
    });
    return done ? Result<StaffDirectory>(directory) : failAs(done);
}

Done StaffTable::put(const Staff& staff, qint64 seq)
{
    ValueWriter writer(format);
    writer << staff.id << staff.name << staff.role << staff.publicKey << staff.active;
    const auto sealed = m_sealer.seal(writer.bytes(), staff.id, seq);
    if (!sealed) {
        return failAs(sealed);
    }
    return m_connection.write("INSERT INTO staff (staff_id, seq, member) VALUES (?, ?, ?) "
                              "ON CONFLICT (staff_id) DO UPDATE SET seq = excluded.seq, member = excluded.member",
                              {staff.id, seq, *sealed});
}

}  // namespace madoguchi
