// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/StaffRegister.h"

#include "sync/cloud/SqlQuery.h"

#include <QRegularExpression>

namespace madoguchi {

namespace {

constexpr const char* selectStaff =
    "SELECT staff_id, name, role, public_key, active, salt, cost_log2n, cost_r, cost_p, proof_digest, wrapped_key FROM staff ";

Result<StaffRecord> read(const SqlQuery& row)
{
    const std::optional<Role> role = roleFromCode(row.text(2));
    if (!role) {
        return fail(ErrorCode::DatabaseDamaged, QStringLiteral("staff"));
    }
    return StaffRecord{Staff{row.text(0), row.text(1), *role, row.bytes(3), row.number(4) != 0},
                       StaffCredentials{row.bytes(5), {row.integer(6), row.integer(7), row.integer(8)}, row.bytes(9), row.bytes(10)}};
}

}  // namespace

bool StaffRegister::isValidId(const QString& staffId)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9._-]{1,40}\\z"));
    return form.match(staffId).hasMatch();
}

Done StaffRegister::insert(SqlConnection& connection, const Staff& staff, const StaffCredentials& credentials)
{
    SqlQuery insert(connection,
                    "INSERT INTO staff (staff_id, name, role, public_key, active, salt, cost_log2n, cost_r, cost_p, proof_digest, wrapped_key)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    insert.bind(staff.id).bind(staff.name).bind(QString(code(staff.role))).bind(staff.publicKey).bind(staff.active).bind(credentials.salt);
    insert.bind(credentials.cost.log2N).bind(credentials.cost.r).bind(credentials.cost.p).bind(credentials.proofDigest).bind(credentials.wrappedKey);
    return insert.run() == 1 ? Done{} : fail(ErrorCode::FieldInvalid, QStringLiteral("id"));
}

Result<StaffRecord> StaffRegister::find(const QString& staffId) const
{
    return m_database.read([&](SqlConnection& connection) -> Result<StaffRecord> {
        SqlQuery query(connection, (QByteArray(selectStaff) + "WHERE staff_id = ?").constData());
        if (!query.bind(staffId).next()) {
            return fail(ErrorCode::StaffUnknown);
        }
        return read(query);
    });
}

Result<QList<Staff>> StaffRegister::all() const
{
    return m_database.read([&](SqlConnection& connection) -> Result<QList<Staff>> {
        SqlQuery query(connection, (QByteArray(selectStaff) + "ORDER BY staff_id").constData());
        QList<Staff> list;
        while (query.next()) {
            const Result<StaffRecord> record = read(query);
            if (!record) {
                return failAs(record);
            }
            list.append(record->staff);
        }
        return list;
    });
}

}  // namespace madoguchi
