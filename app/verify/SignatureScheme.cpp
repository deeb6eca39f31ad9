// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/SignatureScheme.h"

#include "app/crypto/OpenSslHandle.h"
#include "app/verify/AlgorithmIdentifier.h"
#include "app/verify/asn1/Oid.h"

#include <openssl/rsa.h>

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

using Kind = SignatureScheme::Kind;
using PssParameters = OpenSslHandle<RSA_PSS_PARAMS, RSA_PSS_PARAMS_free>;

struct Row {
    QByteArrayView id;
    Kind kind;
    std::optional<Hash> hash;
};

constexpr std::array rows{
    Row{oid::rsaEncryption, Kind::RsaPkcs1, std::nullopt},     Row{oid::sha256WithRsa, Kind::RsaPkcs1, Hash::Sha256},
    Row{oid::sha384WithRsa, Kind::RsaPkcs1, Hash::Sha384},     Row{oid::sha512WithRsa, Kind::RsaPkcs1, Hash::Sha512},
    Row{oid::md5WithRsa, Kind::RsaPkcs1, Hash::Md5},           Row{oid::sha1WithRsa, Kind::RsaPkcs1, Hash::Sha1},
    Row{oid::sha224WithRsa, Kind::RsaPkcs1, Hash::Sha224},     Row{oid::ecdsaWithSha1, Kind::Ecdsa, Hash::Sha1},
    Row{oid::ecdsaWithSha224, Kind::Ecdsa, Hash::Sha224},      Row{oid::ecdsaWithSha256, Kind::Ecdsa, Hash::Sha256},
    Row{oid::ecdsaWithSha384, Kind::Ecdsa, Hash::Sha384},      Row{oid::ecdsaWithSha512, Kind::Ecdsa, Hash::Sha512},
};

/// RSASSA-PSS-params (RFC 4055 section 3.1). Left out, its digest would be SHA-1: then it is not one of ours.
std::optional<SignatureScheme> pssOf(const ASN1_TYPE* parameter)
{
    constexpr int longestSalt = 2048;  // no modulus in use has room for more
    const auto* const item = ASN1_ITEM_rptr(RSA_PSS_PARAMS);
    const PssParameters pss(parameter ? static_cast<RSA_PSS_PARAMS*>(ASN1_TYPE_unpack_sequence(item, parameter)) : nullptr);
    if (!pss || !pss->hashAlgorithm || !pss->maskGenAlgorithm || asn1::view(pss->maskGenAlgorithm->algorithm) != oid::mgf1) {
        return std::nullopt;
    }
    const ASN1_TYPE* const maskHash = pss->maskGenAlgorithm->parameter;
    const std::optional<Hash> hash = hashOf(asn1::detail::encode(pss->hashAlgorithm, ASN1_ITEM_rptr(X509_ALGOR)));
    const bool sameHash = hash && maskHash && maskHash->type == V_ASN1_SEQUENCE && hashOf(asn1::view(maskHash->value.sequence)) == hash;
    const bool plainTrailer = !pss->trailerField || ASN1_INTEGER_get(pss->trailerField) == 1;
    const long salt = pss->saltLength ? ASN1_INTEGER_get(pss->saltLength) : 20;  // RFC 4055: the default
    if (!sameHash || !plainTrailer || salt < 0 || salt > longestSalt) {
        return std::nullopt;
    }
    return SignatureScheme{Kind::RsaPss, hash, int(salt)};
}

}  // namespace

std::optional<SignatureScheme> SignatureScheme::of(QByteArrayView algorithmIdentifier)
{
    const auto algorithm = AlgorithmIdentifier::of(algorithmIdentifier);
    if (!algorithm) {
        return std::nullopt;
    }
    if (algorithm->id() == oid::rsaPss) {
        return pssOf(algorithm->parameters());
    }
    const auto row = std::ranges::find(rows, algorithm->id(), &Row::id);
    if (row == rows.end()) {
        return std::nullopt;
    }
    // RFC 5758 section 3.2: ECDSA has no parameters; RFC 4055 section 5: RSA has NULL, and some leave it out.
    const bool parametersFit = row->kind == Kind::Ecdsa ? algorithm->hasNoParameters() : algorithm->hasNullOrNoParameters();
    return parametersFit ? std::optional(SignatureScheme{row->kind, row->hash, 0}) : std::nullopt;
}

}  // namespace madoguchi
