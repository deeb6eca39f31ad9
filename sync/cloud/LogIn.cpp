// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/LogIn.h"

#include "app/crypto/Digest.h"

#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>

namespace madoguchi {

namespace {

constexpr int saltBytes = 16;

bool proves(const QByteArray& proof, const StaffCredentials& credentials)
{
    const QByteArray digest = sha256(proof);
    return credentials.proofDigest.size() == digest.size()
        && CRYPTO_memcmp(digest.constData(), credentials.proofDigest.constData(), size_t(digest.size())) == 0;
}

}  // namespace

LogIn::LogIn(CloudDatabase& database, QByteArray saltSecret, QString municipality, const Clock& clock)
    : m_staff(database), m_failures(database), m_sessions(database), m_saltSecret(std::move(saltSecret)), m_municipality(std::move(municipality)), m_clock(clock)
{
}

Result<LogInParameters> LogIn::parameters(const QString& staffId) const
{
    const Result<StaffRecord> record = m_staff.find(staffId);
    if (!record && record.error().code != ErrorCode::StaffUnknown) {
        return failAs(record);
    }
    if (!record || record->credentials.salt.isEmpty()) {
        return LogInParameters{keyed("salt", staffId).left(saltBytes), ScryptCost{}};
    }
    return LogInParameters{record->credentials.salt, record->credentials.cost};
}

Result<SessionGrant> LogIn::open(const QString& staffId, const QByteArray& proof, const Terminal& terminal)
{
    const QDateTime now = m_clock.now();
    const QByteArray person = keyed("failures", staffId);
    const Result<bool> mayTry = m_failures.begin(person, now);
    if (!mayTry) {
        return failAs(mayTry);
    }
    if (!*mayTry) {
        return fail(ErrorCode::SessionLocked);
    }
    const Result<StaffRecord> record = m_staff.find(staffId);
    if (!record && record.error().code != ErrorCode::StaffUnknown) {
        return failAs(record);
    }
    if (!record || !record->staff.active || !proves(proof, record->credentials)) {
        return fail(ErrorCode::SessionRefused);
    }
    if (const Done done = m_failures.succeed(person); !done) {
        return failAs(done);
    }
    const Result<QString> token = m_sessions.open(staffId, terminal.serial, now);
    if (!token) {
        return failAs(token);
    }
    return SessionGrant{*token, now.addSecs(SessionRegister::hours * 60 * 60), record->staff, record->credentials.wrappedKey, terminal.share,
                        m_municipality, terminal.name};
}

QByteArray LogIn::keyed(const char* use, const QString& staffId) const
{
    return QMessageAuthenticationCode::hash(QByteArray(use) + '\n' + staffId.toUtf8(), m_saltSecret, QCryptographicHash::Sha256);
}

}  // namespace madoguchi
