// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/PublicKey.h"

#include "app/verify/AlgorithmIdentifier.h"
#include "app/verify/asn1/CertificateTemplates.h"
#include "app/verify/asn1/Oid.h"

#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <bit>

namespace madoguchi {

namespace {

using asn1::data;
using asn1::view;
using PublicKeyInfo = asn1::Owned<asn1::AsnPublicKeyInfo, asn1::AsnPublicKeyInfo_it>;

constexpr int fewestRsaBits = 2048;
constexpr QByteArrayView onlyExponent("\x01\x00\x01", 3);  // 65537

/// A positive number with its octets in this machine's order, as OSSL_PARAM wants them.
struct NativeNumber {
    static constexpr std::size_t mostBytes = OPENSSL_RSA_MAX_MODULUS_BITS / 8;

    std::array<unsigned char, mostBytes> bytes;
    std::size_t size = 0;
    int bits = 0;

    NativeNumber() {}  // leaves the bytes as they are: to fill them with zeros would take longer than to copy the number

    /// Nothing if it is zero, negative or larger than OpenSSL's largest modulus.
    static std::optional<NativeNumber> of(const ASN1_INTEGER& number)
    {
        const QByteArrayView magnitude = view(number);
        std::optional<NativeNumber> native;
        if (number.type != V_ASN1_INTEGER || magnitude.isEmpty() || size_t(magnitude.size()) > mostBytes || magnitude.front() == 0) {
            return native;
        }
        native.emplace();
        native->size = size_t(magnitude.size());
        native->bits = int(magnitude.size() - 1) * 8 + std::bit_width(static_cast<unsigned char>(magnitude.front()));
        if constexpr (std::endian::native == std::endian::little) {
            copyReversed(magnitude, native->bytes.data());
        } else {
            std::ranges::copy(magnitude, native->bytes.begin());
        }
        return native;
    }

private:
    /// Eight octets at a time.
    static void copyReversed(QByteArrayView from, unsigned char* to)
    {
        constexpr qsizetype step = sizeof(quint64);
        for (; from.size() >= step; from.chop(step), to += step) {
            qToUnaligned(qbswap(qFromUnaligned<quint64>(from.last(step).data())), to);
        }
        std::ranges::reverse_copy(from, to);
    }
};

struct Curve {
    QByteArrayView id;
    const char* name;
};
constexpr std::array curves{Curve{oid::p256, "P-256"}, Curve{oid::p384, "P-384"}, Curve{oid::p521, "P-521"}};

EvpKeyContext importerOf(const char* algorithm)
{
    EvpKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, algorithm, nullptr));
    const bool isReady = context && EVP_PKEY_fromdata_init(context.get()) == 1;
    return isReady ? std::move(context) : nullptr;
}

/// `importer`: kept by each thread, because finding the algorithm among all providers' costs more than making the key.
EvpKey fromData(EVP_PKEY_CTX* importer, OSSL_PARAM* parameters)
{
    EVP_PKEY* key = nullptr;
    if (!importer || EVP_PKEY_fromdata(importer, &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        ERR_clear_error();
    }
    return EvpKey(key);
}

OSSL_PARAM textParameter(const char* name, const char* value)
{
    return OSSL_PARAM_construct_utf8_string(name, const_cast<char*>(value), 0);
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
    const auto algorithm = AlgorithmIdentifier::of(view(info->algorithm));
    if (!algorithm) {
        key.m_objection = QStringLiteral("public key unreadable");
    } else if (algorithm->id() == oid::rsaEncryption && algorithm->hasNullOrNoParameters()) {
        key.readRsa(*bits);
    } else if (algorithm->id() == oid::ecPublicKey) {
        key.readElliptic(algorithm->parameters(), *bits);
    } else {
        key.m_objection = QStringLiteral("public key algorithm");
    }
    return key;
}

void PublicKey::readRsa(QByteArrayView key)
{
    const auto rsa = asn1::decode<asn1::AsnRsaKey, asn1::AsnRsaKey_it>(key);
    auto modulus = rsa ? NativeNumber::of(rsa->modulus) : std::nullopt;
    auto exponent = rsa ? NativeNumber::of(rsa->exponent) : std::nullopt;
    if (!modulus || !exponent) {
        m_objection = QStringLiteral("RSA key unreadable");
        return;
    }
    if (modulus->bits < fewestRsaBits) {
        m_objection = QStringLiteral("RSA modulus of %1 bits").arg(modulus->bits);
    } else if (view(rsa->exponent) != onlyExponent) {
        m_objection = QStringLiteral("RSA exponent other than 65537");
    }
    std::array parameters{
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_RSA_N, modulus->bytes.data(), modulus->size),
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_RSA_E, exponent->bytes.data(), exponent->size),
        OSSL_PARAM_construct_end(),
    };
    thread_local const EvpKeyContext importer = importerOf("RSA");
    m_key = fromData(importer.get(), parameters.data());
    if (!m_key && m_objection.isEmpty()) {
        m_objection = QStringLiteral("RSA key unusable");
    }
}

void PublicKey::readElliptic(const ASN1_TYPE* parameters, QByteArrayView point)
{
    m_isElliptic = true;
    const bool isNamed = parameters && parameters->type == V_ASN1_OBJECT;
    const auto curve = isNamed ? std::ranges::find(curves, view(parameters->value.object), &Curve::id) : curves.end();
    if (curve == curves.end()) {
        m_objection = QStringLiteral("elliptic curve");
        return;
    }
    std::array described{
        textParameter(OSSL_PKEY_PARAM_GROUP_NAME, curve->name),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, const_cast<unsigned char*>(data(point)), size_t(point.size())),
        OSSL_PARAM_construct_end(),
    };
    thread_local const EvpKeyContext importer = importerOf("EC");
    m_key = fromData(importer.get(), described.data());
    if (!m_key) {
        m_objection = QStringLiteral("point of the elliptic curve");
    }
}

void PublicKey::prepare()
{
    const auto kind = m_isElliptic ? SignatureScheme::Kind::Ecdsa : SignatureScheme::Kind::RsaPkcs1;
    for (const Hash hash : {Hash::Sha256, Hash::Sha384, Hash::Sha512}) {
        m_prepared[size_t(hash)] = context({kind, hash, 0}, hash);
    }
    ERR_clear_error();
}

EvpKeyContext PublicKey::context(const SignatureScheme& scheme, Hash hash) const
{
    using Kind = SignatureScheme::Kind;
    const EVP_MD* const how = implementation(hash);
    if (!fits(scheme.kind) || !how) {
        return nullptr;
    }
    if (const EvpKeyContext& prepared = m_prepared[size_t(hash)]; prepared && scheme.kind != Kind::RsaPss) {
        return EvpKeyContext(EVP_PKEY_CTX_dup(prepared.get()));
    }
    const char* const hashName = EVP_MD_get0_name(how);
    int saltLength = scheme.saltLength;
    std::array<OSSL_PARAM, 5> parameters{textParameter(OSSL_SIGNATURE_PARAM_DIGEST, hashName)};
    if (scheme.kind == Kind::RsaPkcs1) {
        parameters[1] = textParameter(OSSL_SIGNATURE_PARAM_PAD_MODE, OSSL_PKEY_RSA_PAD_MODE_PKCSV15);
    } else if (scheme.kind == Kind::RsaPss) {
        parameters[1] = textParameter(OSSL_SIGNATURE_PARAM_PAD_MODE, OSSL_PKEY_RSA_PAD_MODE_PSS);
        parameters[2] = textParameter(OSSL_SIGNATURE_PARAM_MGF1_DIGEST, hashName);
        parameters[3] = OSSL_PARAM_construct_int(OSSL_SIGNATURE_PARAM_PSS_SALTLEN, &saltLength);
    }
    EvpKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_key.get(), nullptr));
    const bool isReady = context && EVP_PKEY_verify_init_ex(context.get(), parameters.data()) == 1;
    return isReady ? std::move(context) : nullptr;
}

bool PublicKey::verifies(const SignatureScheme& scheme, Hash hash, QByteArrayView digest, QByteArrayView signature) const
{
    const EvpKeyContext ready = context(scheme, hash);
    const bool holds = ready && EVP_PKEY_verify(ready.get(), data(signature), size_t(signature.size()), data(digest), size_t(digest.size())) == 1;
    if (!holds) {
        ERR_clear_error();
    }
    return holds;
}

}  // namespace madoguchi
