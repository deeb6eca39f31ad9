// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "sync/cloud/FailureCounter.h"
#include "sync/cloud/StaffRegister.h"

namespace madoguchi {

/// Asks a person for the proof of their passphrase, and counts those who can't show it: at the log-in, and again before the passphrase is changed.
class ProofCheck {
public:
    /// `nameSecret`: names are counted under a keyed digest, for they may be mistyped passphrases.
    ProofCheck(CloudDatabase& database, QByteArray nameSecret, const Clock& clock);

    /// SessionRefused, also for who does not exist or has left; SessionLocked after five failures in a row.
    Result<StaffRecord> check(const QString& staffId, const QByteArray& proof);
    /// Whether the proof is that of these credentials, compared in constant time; counts nothing.
    static bool proves(const QByteArray& proof, const StaffCredentials& credentials);
    /// What was counted against the person is forgotten: they have got a new passphrase.
    Done forgive(const QString& staffId);

private:
    QByteArray keyed(const QString& staffId) const;

    StaffRegister m_staff;
    FailureCounter m_failures;
    QByteArray m_nameSecret;
    const Clock& m_clock;
};

}  // namespace madoguchi
