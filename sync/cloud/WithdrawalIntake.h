// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/ActSigner.h"
#include "sync/cloud/CaseLog.h"
#include "sync/wire/Wire.h"

namespace madoguchi {

/// The citizen takes the request back: the service writes and signs the act for them, who show the token of their receipt.
class WithdrawalIntake {
public:
    WithdrawalIntake(CaseLog& log, ActSigner signer) : m_log(log), m_signer(std::move(signer)) {}

    /// CaseUnknown, also for a wrong token: who has none learns nothing of a case. ActNotAllowed if it is too late; a second withdrawal of the
    /// same case is a duplicate.
    Result<Appended> take(const WithdrawalRequest& request, const QDateTime& now);

private:
    Result<Appended> withdraw(const WithdrawalRequest& request, int seenVersion, const QDateTime& now);

    CaseLog& m_log;
    ActSigner m_signer;
};

}  // namespace madoguchi
