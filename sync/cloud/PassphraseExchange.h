// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "sync/cloud/ProofCheck.h"
#include "sync/cloud/SessionRegister.h"
#include "sync/wire/StaffMessages.h"

namespace madoguchi {

/// A person gives their passphrase for a new one, and their signing key with it. A stolen token alone does not get that far: the present
/// passphrase is asked for once more.
class PassphraseExchange {
public:
    PassphraseExchange(CaseLog& log, ProofCheck& proofs, const Clock& clock) : m_log(log), m_proofs(proofs), m_clock(clock) {}

    /// The person as the log has them now; the same request again gives the same. SessionRefused, SessionLocked, PassphraseExpired,
    /// FieldInvalid ("salt", "cost", "publicKey", "wrappedKey"). `token`: of the session that asks, which goes on.
    Result<Staff> run(const Session& session, const QByteArray& token, const PassphraseChange& change);

private:
    Result<StaffRecord> prove(const QString& staffId, const PassphraseChange& change);

    CaseLog& m_log;
    ProofCheck& m_proofs;
    const Clock& m_clock;
};

}  // namespace madoguchi
