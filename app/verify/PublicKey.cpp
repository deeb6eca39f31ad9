// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/PublicKey.h"

#include "app/verify/asn1/CertificateTemplates.h"
#include "app/verify/asn1/Oid.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

using asn1::data;
using asn1::view;
using PublicKeyInfo = asn1::Owned<asn1::AsnPublicKeyInfo, asn1::AsnPublicKeyInfo_it>;
using Number = OpenSslHandle<BIGNUM, BN_free>;
using Builder = OpenSslHandle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = OpenSslHandle<OSSL_PARAM, OSSL_PARAM_free>;

constexpr int fewestRsaBits = 2048;
constexpr unsigned long onlyExponent = 65537;

struct Curve {
    QByteArrayView id;
    const char* name;
};
constexpr std::array curves{Curve{oid::p256, "P-256"}, Curve{oid::p384, "P-384"}, Curve{oid::p521, "P-521"}};

EvpKey fromData(const char* algorithm, OSSL_PARAM* parameters)
{
    EVP_PKEY* key = nullptr;
    const EvpKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, algorithm, nullptr));
    if (!context || !parameters || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        ERR_clear_error();
    }
    return EvpKey(key);
}

}  // namespace

PublicKey PublicKey::of(QByteArrayView publicKeyInfo)
{
    PublicKey key;
    const PublicKeyInfo info = asn1::decode<asn1::AsnPublicKeyInfo, asn1::AsnPublicKeyInfo_it>(publicKeyInfo);
    const auto bits = info ? asn1::wholeOctets(info->key) : std::nullopt;
    if (!bits) {
        key.m_objection = QStringLiteral("public key unreadable");
        return key;
    }
    const QByteArrayView algorithm = view(info->algorithm->algorithm);
    if (algorithm == oid::rsaEncryption && hasNoParameters(info->algorithm)) {
        key.readRsa(*bits);
    } else if (algorithm == oid::ecPublicKey) {
        key.readElliptic(info->algorithm, *bits);
    } else {
        key.m_objection = QStringLiteral("public key algorithm");
    }
    return key;
}

void PublicKey::readRsa(QByteArrayView key)
{
    const auto rsa = asn1::decode<asn1::AsnRsaKey, asn1::AsnRsaKey_it>(key);
    const Number modulus(rsa ? ASN1_INTEGER_to_BN(rsa->modulus, nullptr) : nullptr);
    const Number exponent(rsa ? ASN1_INTEGER_to_BN(rsa->exponent, nullptr) : nullptr);
    const bool isPositive = modulus && exponent && !BN_is_negative(modulus.get()) && !BN_is_negative(exponent.get());
    if (!isPositive || BN_num_bits(modulus.get()) > OPENSSL_RSA_MAX_MODULUS_BITS) {
        m_objection = QStringLiteral("RSA key unreadable");
        return;
    }
    if (BN_num_bits(modulus.get()) < fewestRsaBits) {
        m_objection = QStringLiteral("RSA modulus of %1 bits").arg(BN_num_bits(modulus.get()));
    } else if (!BN_is_word(exponent.get(), onlyExponent)) {
        m_objection = QStringLiteral("RSA exponent other than 65537");
    }
    const Builder builder(OSSL_PARAM_BLD_new());
    if (builder && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get())
        && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get())) {
        m_key = fromData("RSA", Parameters(OSSL_PARAM_BLD_to_param(builder.get())).get());
    }
    if (!m_key && m_objection.isEmpty()) {
        m_objection = QStringLiteral("RSA key unusable");
    }
}

void PublicKey::readElliptic(const X509_ALGOR* algorithm, QByteArrayView point)
{
    m_isElliptic = true;
    const bool isNamed = algorithm->parameter && algorithm->parameter->type == V_ASN1_OBJECT;
    const auto curve = isNamed ? std::ranges::find(curves, view(algorithm->parameter->value.object), &Curve::id) : curves.end();
    if (curve == curves.end()) {
        m_objection = QStringLiteral("elliptic curve");
        return;
    }
    std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, const_cast<char*>(curve->name), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, const_cast<unsigned char*>(data(point)), size_t(point.size())),
        OSSL_PARAM_construct_end(),
    };
    m_key = fromData("EC", parameters.data());
    if (!m_key) {
        m_objection = QStringLiteral("point of the elliptic curve");
    }
}

bool PublicKey::verifies(const SignatureScheme& scheme, Hash hash, QByteArrayView digest, QByteArrayView signature) const
{
    const EVP_MD* const how = implementation(hash);
    const EvpKeyContext context(fits(scheme.kind) && how ? EVP_PKEY_CTX_new_from_pkey(nullptr, m_key.get(), nullptr) : nullptr);
    bool ready = context && EVP_PKEY_verify_init(context.get()) == 1;
    if (ready && scheme.kind == SignatureScheme::Kind::RsaPkcs1) {
        ready = EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1;
    } else if (ready && scheme.kind == SignatureScheme::Kind::RsaPss) {
        ready = EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), how) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(context.get(), scheme.saltLength) == 1;
    }
    const bool holds = ready && EVP_PKEY_CTX_set_signature_md(context.get(), how) == 1
        && EVP_PKEY_verify(context.get(), data(signature), size_t(signature.size()), data(digest), size_t(digest.size())) == 1;
    if (!holds) {
        ERR_clear_error();
    }
    return holds;
}

}  // namespace madoguchi
