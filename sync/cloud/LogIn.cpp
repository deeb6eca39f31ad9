// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/LogIn.h"

#include <QMessageAuthenticationCode>

namespace madoguchi {

namespace {

constexpr int saltBytes = 16;

}  // namespace

LogIn::LogIn(CloudDatabase& database, ProofCheck& proofs, QByteArray saltSecret, QString municipality, const Clock& clock)
    : m_staff(database), m_proofs(proofs), m_sessions(database), m_saltSecret(std::move(saltSecret)), m_municipality(std::move(municipality)), m_clock(clock)
{
}

Result<LogInParameters> LogIn::parameters(const QString& staffId) const
{
    const Result<StaffRecord> record = m_staff.find(staffId);
    if (!record && record.error().code != ErrorCode::StaffUnknown) {
        return failAs(record);
    }
    if (!record || record->credentials.salt.isEmpty()) {
        const QByteArray invented = QMessageAuthenticationCode::hash("salt\n" + staffId.toUtf8(), m_saltSecret, QCryptographicHash::Sha256);
        return LogInParameters{invented.left(saltBytes), ScryptCost{}};
    }
    return LogInParameters{record->credentials.salt, record->credentials.cost};
}

Result<SessionGrant> LogIn::open(const QString& staffId, const QByteArray& proof, const Terminal& terminal)
{
    const Result<StaffRecord> record = m_proofs.check(staffId, proof);
    if (!record) {
        return failAs(record);
    }
    const QDateTime now = m_clock.now();
    if (record->credentials.isExpired(now)) {
        return fail(ErrorCode::PassphraseExpired);
    }
    const Result<QString> token = m_sessions.openFor(staffId, record->credentials.proofDigest, terminal.serial, now);
    if (!token) {
        return failAs(token);
    }
    return SessionGrant{*token, now.addSecs(SessionRegister::hours * 60 * 60), record->staff, record->credentials.wrappedKey, terminal.share,
                        m_municipality, terminal.name, record->credentials.isTemporary()};
}

}  // namespace madoguchi
