// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/StaffRegister.h"

#include "sync/cloud/SqlQuery.h"

namespace madoguchi {

namespace {

constexpr const char* selectStaff =
    "SELECT staff_id, name, role, public_key, active, salt, cost_log2n, cost_r, cost_p, proof_digest, wrapped_key, temporary_until FROM staff ";

Result<StaffRecord> read(const SqlQuery& row)
{
    const std::optional<Role> role = roleFromCode(row.text(2));
    if (!role) {
        return fail(ErrorCode::DatabaseDamaged, QStringLiteral("staff"));
    }
    return StaffRecord{Staff{row.text(0), row.text(1), *role, row.bytes(3), row.number(4) != 0},
                       StaffCredentials{row.bytes(5), {row.integer(6), row.integer(7), row.integer(8)}, row.bytes(9), row.bytes(10),
                                        row.isNull(11) ? QDateTime() : row.moment(11)}};
}

void bindMoment(SqlQuery& query, const QDateTime& moment)
{
    if (moment.isValid()) {
        query.bind(moment);
    } else {
        query.bindNull();
    }
}

QList<QByteArray> keysBefore(SqlConnection& connection, const QString& staffId)
{
    SqlQuery query(connection, "SELECT public_key FROM former_keys WHERE staff_id = ?");
    query.bind(staffId);
    QList<QByteArray> keys;
    while (query.next()) {
        keys.append(query.bytes(0));
    }
    return keys;
}

}  // namespace

Done StaffRegister::insert(SqlConnection& connection, const Staff& staff, const StaffCredentials& credentials)
{
    SqlQuery insert(connection,
                    "INSERT INTO staff (staff_id, name, role, public_key, active, salt, cost_log2n, cost_r, cost_p, proof_digest, wrapped_key,"
                    " temporary_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    insert.bind(staff.id).bind(staff.name).bind(QString(code(staff.role))).bind(staff.publicKey).bind(staff.active).bind(credentials.salt);
    insert.bind(credentials.cost.log2N).bind(credentials.cost.r).bind(credentials.cost.p).bind(credentials.proofDigest).bind(credentials.wrappedKey);
    bindMoment(insert, credentials.temporaryUntil);
    return insert.run() == 1 ? Done{} : fail(ErrorCode::FieldInvalid, QStringLiteral("id"));
}

Done StaffRegister::update(SqlConnection& connection, const Staff& before, const StaffRecord& after)
{
    const Staff& staff = after.staff;
    const StaffCredentials& credentials = after.credentials;
    if (staff.publicKey != before.publicKey) {
        if (keysBefore(connection, staff.id).contains(staff.publicKey)) {
            return fail(ErrorCode::FieldInvalid, QStringLiteral("publicKey"));
        }
        if (!before.publicKey.isEmpty()) {
            SqlQuery remember(connection, "INSERT INTO former_keys (staff_id, public_key) VALUES (?, ?) ON CONFLICT DO NOTHING");
            remember.bind(staff.id).bind(before.publicKey).run();
        }
    }
    SqlQuery update(connection,
                    "UPDATE staff SET name = ?, role = ?, public_key = ?, active = ?, salt = ?, cost_log2n = ?, cost_r = ?, cost_p = ?, proof_digest = ?,"
                    " wrapped_key = ?, temporary_until = ? WHERE staff_id = ?");
    update.bind(staff.name).bind(QString(code(staff.role))).bind(staff.publicKey).bind(staff.active).bind(credentials.salt);
    update.bind(credentials.cost.log2N).bind(credentials.cost.r).bind(credentials.cost.p).bind(credentials.proofDigest).bind(credentials.wrappedKey);
    bindMoment(update, credentials.temporaryUntil);
    return update.bind(staff.id).run() == 1 ? Done{} : Done(fail(ErrorCode::StaffUnknown));
}

Result<StaffRecord> StaffRegister::find(SqlConnection& connection, const QString& staffId)
{
    SqlQuery query(connection, QByteArray(selectStaff) + "WHERE staff_id = ?");
    return query.bind(staffId).next() ? read(query) : Result<StaffRecord>(fail(ErrorCode::StaffUnknown));
}

int StaffRegister::otherAdministrators(SqlConnection& connection, const QString& staffId)
{
    SqlQuery query(connection, "SELECT count(*) FROM staff WHERE role = ? AND active <> 0 AND staff_id <> ?");
    query.bind(QString(code(Role::Administrator))).bind(staffId).next();
    return query.integer(0);
}

Result<StaffRecord> StaffRegister::find(const QString& staffId) const
{
    return m_database.read([&](SqlConnection& connection) { return find(connection, staffId); });
}

Result<QList<QByteArray>> StaffRegister::formerKeys(const QString& staffId) const
{
    return m_database.read([&](SqlConnection& connection) -> Result<QList<QByteArray>> { return keysBefore(connection, staffId); });
}

Result<QList<Staff>> StaffRegister::all() const
{
    return m_database.read([&](SqlConnection& connection) -> Result<QList<Staff>> {
        SqlQuery query(connection, QByteArray(selectStaff) + "ORDER BY staff_id");
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
