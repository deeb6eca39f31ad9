// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/PassphraseChanger.h"

#include "app/crypto/KeyWrap.h"
#include "app/crypto/PassphraseRules.h"
#include "app/crypto/Random.h"
#include "sync/client/CloudClient.h"
#include "sync/client/CloudSession.h"

namespace madoguchi {

namespace {

constexpr int saltBytes = 16;

/// After these the cloud may have said yes.
bool isUnsure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CloudUnreachable:
    case ErrorCode::CloudTimeout:
    case ErrorCode::CloudAnswerMalformed:
    case ErrorCode::CloudStorageFailed:
    case ErrorCode::CloudProblem:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

Result<NewKeys> freshKeys(const QString& staffId, const Sensitive<QString>& chosen)
{
    const auto salt = randomBytes(saltBytes);
    auto signer = ActSigner::generate(staffId);
    if (!salt || !signer) {
        return salt ? failAs(signer) : failAs(salt);
    }
    auto keys = PassphraseKeys::derive(chosen, *salt);
    const auto secret = signer->privateKey();
    if (!keys || !secret) {
        return keys ? failAs(secret) : failAs(keys);
    }
    const auto wrapped = wrapSecret(keys->wrap, *secret, wrapPurpose("sign", staffId));
    if (!wrapped) {
        return failAs(wrapped);
    }
    return NewKeys{{}, *std::move(signer), *std::move(keys), {*salt, ScryptCost{}}, *wrapped};
}

}  // namespace

PassphraseChanger::PassphraseChanger(const CloudClient& cloud, CloudSession& session, std::stop_token stop)
    : m_cloud(cloud), m_session(session), m_stop(std::move(stop))
{
}

Result<NewKeys> PassphraseChanger::run(const QString& staffId, const Sensitive<QString>& current, const Sensitive<QString>& chosen)
{
    if (const Done good = PassphraseRules::check(chosen, staffId, current); !good) {
        return failAs(good);
    }
    const auto parameters = m_cloud.logInParameters(staffId, m_stop).result();
    if (!parameters) {
        return failAs(parameters);
    }
    const auto present = PassphraseKeys::derive(current, parameters->salt, parameters->cost);
    auto fresh = freshKeys(staffId, chosen);
    if (!present || !fresh) {
        return present ? fresh : failAs(present);
    }
    const auto publicKey = fresh->signer.publicKey();
    if (!publicKey) {
        return failAs(publicKey);
    }
    const PassphraseProof proof{fresh->parameters.salt, fresh->parameters.cost, Sensitive<QByteArray>(fresh->keys.proof.toBytes())};
    const auto staff = bring({Sensitive<QByteArray>(present->proof.toBytes()), proof, *publicKey, fresh->wrappedKey});
    if (!staff) {
        return failAs(staff);
    }
    if (staff->id != staffId || staff->publicKey != *publicKey) {
        return fail(ErrorCode::PassphraseUnsure, QStringLiteral("another key"));
    }
    fresh->staff = *staff;
    m_session.replaceProof(fresh->keys.proof);
    return fresh;
}

/// An answer that got lost is asked for once more: the cloud answers the same request the same.
Result<Staff> PassphraseChanger::bring(const PassphraseChange& change)
{
    auto staff = m_session.hasToken() ? send(change) : Result<Staff>(fail(ErrorCode::SessionExpired));
    if (!staff && staff.error().code == ErrorCode::SessionExpired) {
        if (const auto renewed = m_session.renew(m_stop); !renewed) {
            return failAs(renewed);
        }
        staff = send(change);
    }
    if (staff || !isUnsure(staff.error().code)) {
        return staff;
    }
    // Whatever the second answer is, the first may have been a yes.
    staff = send(change);
    return staff ? staff : Result<Staff>(fail(ErrorCode::PassphraseUnsure, errorName(staff.error().code)));
}

Result<Staff> PassphraseChanger::send(const PassphraseChange& change) const
{
    return m_cloud.changePassphrase(m_session.token(), change, m_stop).result();
}

}  // namespace madoguchi
