// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/ProofCheck.h"

#include "app/crypto/Digest.h"

#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>

namespace madoguchi {

ProofCheck::ProofCheck(CloudDatabase& database, QByteArray nameSecret, const Clock& clock)
    : m_staff(database), m_failures(database), m_nameSecret(std::move(nameSecret)), m_clock(clock)
{
}

Result<StaffRecord> ProofCheck::check(const QString& staffId, const QByteArray& proof)
{
    const QByteArray person = keyed(staffId);
    const Result<bool> mayTry = m_failures.begin(person, m_clock.now());
    if (!mayTry) {
        return failAs(mayTry);
    }
    if (!*mayTry) {
        return fail(ErrorCode::SessionLocked);
    }
    Result<StaffRecord> record = m_staff.find(staffId);
    if (!record && record.error().code != ErrorCode::StaffUnknown) {
        return record;
    }
    if (!record || !record->staff.active || !proves(proof, record->credentials)) {
        return fail(ErrorCode::SessionRefused);
    }
    if (const Done done = m_failures.succeed(person); !done) {
        return failAs(done);
    }
    return record;
}

bool ProofCheck::proves(const QByteArray& proof, const StaffCredentials& credentials)
{
    const QByteArray digest = sha256(proof);
    return credentials.proofDigest.size() == digest.size()
        && CRYPTO_memcmp(digest.constData(), credentials.proofDigest.constData(), size_t(digest.size())) == 0;
}

Done ProofCheck::forgive(const QString& staffId)
{
    return m_failures.succeed(keyed(staffId));
}

QByteArray ProofCheck::keyed(const QString& staffId) const
{
    return QMessageAuthenticationCode::hash("failures\n" + staffId.toUtf8(), m_nameSecret, QCryptographicHash::Sha256);
}

}  // namespace madoguchi
