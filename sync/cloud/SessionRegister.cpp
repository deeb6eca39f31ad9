// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SessionRegister.h"

#include "app/crypto/Digest.h"
#include "app/crypto/Random.h"
#include "sync/cloud/SqlQuery.h"

namespace madoguchi {

Result<QString> SessionRegister::open(const QString& staffId, const QString& serial, const QDateTime& now)
{
    return insert(staffId, std::nullopt, serial, now);
}

Result<QString> SessionRegister::openFor(const QString& staffId, const QByteArray& proofDigest, const QString& serial, const QDateTime& now)
{
    return insert(staffId, proofDigest, serial, now);
}

Result<QString> SessionRegister::insert(const QString& staffId, const std::optional<QByteArray>& proofDigest, const QString& serial, const QDateTime& now)
{
    const Result<QByteArray> random = randomBytes(32);
    if (!random) {
        return failAs(random);
    }
    const QByteArray token = random->toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return m_database.write([&](SqlConnection& connection) -> Result<QString> {
        SqlQuery ended(connection, "DELETE FROM sessions WHERE until <= ?");
        ended.bind(now).run();
        SqlQuery person(connection, "SELECT 1 FROM staff WHERE staff_id = ? AND active <> 0 AND proof_digest = ?");
        if (proofDigest && !person.bind(staffId).bind(*proofDigest).next()) {
            return fail(ErrorCode::SessionRefused);
        }
        SqlQuery insert(connection, "INSERT INTO sessions (token_digest, staff_id, serial, until) VALUES (?, ?, ?, ?)");
        insert.bind(sha256(token)).bind(staffId).bind(serial).bind(now.addSecs(hours * 60 * 60)).run();
        return QString::fromLatin1(token);
    });
}

Result<Session> SessionRegister::find(const QByteArray& token, const QString& serial, const QDateTime& now) const
{
    return m_database.read([&](SqlConnection& connection) -> Result<Session> {
        SqlQuery query(connection, "SELECT staff_id, until, temporary_until IS NOT NULL FROM sessions JOIN staff USING (staff_id)"
                                   " WHERE token_digest = ? AND serial = ? AND until > ? AND active <> 0");
        if (!query.bind(sha256(token)).bind(serial).bind(now).next()) {
            return fail(ErrorCode::SessionExpired);
        }
        return Session{query.text(0), serial, query.moment(1), query.number(2) != 0};
    });
}

Done SessionRegister::close(const QByteArray& token)
{
    return m_database.write([&](SqlConnection& connection) -> Done {
        SqlQuery query(connection, "DELETE FROM sessions WHERE token_digest = ?");
        query.bind(sha256(token)).run();
        return {};
    });
}

void SessionRegister::closeOthers(SqlConnection& connection, const QString& staffId, const QByteArray& keptToken)
{
    SqlQuery query(connection, "DELETE FROM sessions WHERE staff_id = ? AND token_digest <> ?");
    query.bind(staffId).bind(sha256(keptToken)).run();
}

Result<int> SessionRegister::count(const QDateTime& now) const
{
    return m_database.read([&](SqlConnection& connection) -> Result<int> {
        SqlQuery query(connection, "SELECT count(*) FROM sessions WHERE until > ?");
        query.bind(now).next();
        return query.integer(0);
    });
}

}  // namespace madoguchi
