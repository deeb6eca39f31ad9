// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/BareSignatures.h"

#include "app/verify/MessageReader.h"
#include "app/verify/TrustedRoot.h"

#include <openssl/rsa.h>

namespace madoguchi::bench {

namespace {

X509Handle certificateOf(QByteArrayView der)
{
    const auto* bytes = asn1::data(der);
    return X509Handle(d2i_X509(nullptr, &bytes, long(der.size())));
}

}  // namespace

BareSignatures::BareSignatures(const std::vector<QByteArray>& messages, const TrustStore& trust)
{
    const X509Handle root = certificateOf(trust.roots().back()->certificate.der());
    EVP_PKEY* const rootKey = X509_get0_pubkey(root.get());
    m_signatures.reserve(messages.size() * 2);
    for (const QByteArray& message : messages) {
        Findings findings;
        const auto read = MessageReader::read(message, findings);
        const Certificate& certificate = read->certificates.front();
        const X509Handle signer = certificateOf(certificate.der());
        EVP_PKEY* const key = X509_get0_pubkey(signer.get());
        const EVP_MD* const hash = EVP_PKEY_get_base_id(key) == EVP_PKEY_EC ? EVP_sha384() : EVP_sha256();
        m_keys.push_back(certificate.publicKeyInfo().toByteArray());
        m_signatures.push_back(prepared(key, hash, read->signers.front().signedAttributes, read->signers.front().signature));
        m_signatures.push_back(prepared(rootKey, hash, certificate.signedPart(), asn1::view(certificate.document().signature)));
    }
}

BareSignatures::Signature BareSignatures::prepared(EVP_PKEY* key, const EVP_MD* hash, QByteArrayView signedBytes, QByteArrayView signature)
{
    Signature made{EvpKeyContext(EVP_PKEY_CTX_new(key, nullptr)), QByteArray(EVP_MD_get_size(hash), Qt::Uninitialized), signature.toByteArray()};
    EVP_Digest(signedBytes.data(), size_t(signedBytes.size()), reinterpret_cast<unsigned char*>(made.digest.data()), nullptr, hash, nullptr);
    EVP_PKEY_verify_init(made.context.get());
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA) {
        EVP_PKEY_CTX_set_rsa_padding(made.context.get(), RSA_PKCS1_PADDING);
    }
    EVP_PKEY_CTX_set_signature_md(made.context.get(), hash);
    return made;
}

bool BareSignatures::holds(const Signature& signature)
{
    return EVP_PKEY_verify(signature.context.get(), asn1::data(signature.bytes), size_t(signature.bytes.size()), asn1::data(signature.digest),
                           size_t(signature.digest.size())) == 1;
}

bool BareSignatures::verify(size_t message) const
{
    return holds(m_signatures[message * 2]) && holds(m_signatures[message * 2 + 1]);
}

bool BareSignatures::verifyWithNewKey(size_t message) const
{
    const Signature& signature = m_signatures[message * 2];
    const bool isElliptic = signature.digest.size() == 48;
    const Hash hash = isElliptic ? Hash::Sha384 : Hash::Sha256;
    const SignatureScheme scheme{isElliptic ? SignatureScheme::Kind::Ecdsa : SignatureScheme::Kind::RsaPkcs1, hash, 0};
    return PublicKey::of(m_keys[message]).verifies(scheme, hash, signature.digest, signature.bytes) && holds(m_signatures[message * 2 + 1]);
}

}  // namespace madoguchi::bench
