// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "sync/cloud/ProofCheck.h"
#include "sync/cloud/SessionRegister.h"
#include "sync/cloud/StaffRegister.h"
#include "sync/cloud/TerminalRegister.h"
#include "sync/wire/Wire.h"

namespace madoguchi {

/// Lets a person in who can show the proof of their passphrase. Answers say nothing about who exists.
class LogIn {
public:
    /// `saltSecret`: makes the salts of unknown persons, always the same for the same name.
    LogIn(CloudDatabase& database, ProofCheck& proofs, QByteArray saltSecret, QString municipality, const Clock& clock);

    Result<LogInParameters> parameters(const QString& staffId) const;
    /// SessionRefused, SessionLocked; PassphraseExpired for the right one whose time is over. `proof`: 32 bytes.
    Result<SessionGrant> open(const QString& staffId, const QByteArray& proof, const Terminal& terminal);

private:
    StaffRegister m_staff;
    ProofCheck& m_proofs;
    SessionRegister m_sessions;
    QByteArray m_saltSecret;
    QString m_municipality;
    const Clock& m_clock;
};

}  // namespace madoguchi
