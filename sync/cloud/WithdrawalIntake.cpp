// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/WithdrawalIntake.h"

#include "app/crypto/Digest.h"
#include "app/domain/CaseRules.h"

#include <QUuid>

#include <openssl/crypto.h>

namespace madoguchi {

namespace {

constexpr int tries = 5;

bool isTokenOf(const StoredCase& stored, const QString& token)
{
    const QByteArray digest = sha256(token.toUtf8());
    return digest.size() == stored.withdrawalDigest.size()
        && CRYPTO_memcmp(digest.constData(), stored.withdrawalDigest.constData(), size_t(digest.size())) == 0;
}

}  // namespace

Result<Appended> WithdrawalIntake::take(const WithdrawalRequest& request, const QDateTime& now)
{
    // The act names the version it was made for; an act of the office may come in between.
    Result<Appended> result = fail(ErrorCode::VersionOld);
    for (int i = 0; i < tries && !result && result.error().code == ErrorCode::VersionOld; ++i) {
        const Result<StoredCase> stored = m_log.storedCase(request.caseId);
        if (!stored) {
            return failAs(stored);
        }
        if (!isTokenOf(*stored, request.token)) {
            return fail(ErrorCode::CaseUnknown);
        }
        if (stored->now.state == CaseState::Withdrawn) {
            return Appended{0, stored->now.id, stored->now.changedAt, true};
        }
        result = withdraw(request, stored->now.version, now);
    }
    return result;
}

Result<Appended> WithdrawalIntake::withdraw(const WithdrawalRequest& request, int seenVersion, const QDateTime& now)
{
    Act act;
    act.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    act.caseId = request.caseId;
    act.kind = ActKind::Withdraw;
    act.staffId = m_signer.staffId();
    act.terminal = m_signer.staffId();
    act.at = now;
    act.seenVersion = seenVersion;
    act.reason = request.reason;
    const Result<SignedAct> envelope = m_signer.sign(act);
    if (!envelope) {
        return failAs(envelope);
    }
    return m_log.appendAct({*envelope, act.id, act.caseId}, [&act](const Case& before, const QDateTime& at) {
        return CaseRules(CaseRules::Side::Cloud).apply(before, act, Role::Citizen, GuardFacts{}, at);
    });
}

}  // namespace madoguchi
