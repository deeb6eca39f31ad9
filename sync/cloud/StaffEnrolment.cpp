// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/StaffEnrolment.h"

#include "app/crypto/ActSigner.h"
#include "app/crypto/Digest.h"
#include "app/crypto/KeyWrap.h"
#include "app/crypto/Random.h"
#include "app/domain/StaffRules.h"

namespace madoguchi {

namespace {

constexpr int saltBytes = 16;

Result<StaffCredentials> credentialsOf(const ActSigner& signer, const Sensitive<QString>& passphrase)
{
    const Result<QByteArray> salt = randomBytes(saltBytes);
    const Result<Sensitive<QByteArray>> privateKey = signer.privateKey();
    if (!salt || !privateKey) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("staff"));
    }
    const ScryptCost cost;
    const Result<PassphraseKeys> keys = PassphraseKeys::derive(passphrase, *salt, cost);
    if (!keys) {
        return failAs(keys);
    }
    const Result<QByteArray> wrapped = wrapSecret(keys->wrap, *privateKey, wrapPurpose("sign", signer.staffId()));
    if (!wrapped) {
        return failAs(wrapped);
    }
    const Sensitive<QByteArray> proof(keys->proof.toBytes());
    return StaffCredentials{*salt, cost, sha256(proof.reveal()), *wrapped, {}};
}

}  // namespace

Result<Appended> StaffEnrolment::enrol(const QString& staffId, const QString& name, Role role, const Sensitive<QString>& passphrase)
{
    if (const Done done = StaffRules::checkNew(staffId, name, role); !done) {
        return failAs(done);
    }
    const Result<ActSigner> signer = ActSigner::generate(staffId);
    if (!signer) {
        return failAs(signer);
    }
    const Result<QByteArray> publicKey = signer->publicKey();
    const Result<StaffCredentials> credentials = credentialsOf(*signer, passphrase);
    if (!publicKey || !credentials) {
        return publicKey ? Result<Appended>(failAs(credentials)) : Result<Appended>(failAs(publicKey));
    }
    return m_log.appendStaff({{staffId, name, role, *publicKey, true}, *credentials});
}

}  // namespace madoguchi
