// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/AlgorithmIdentifier.h"

#include "app/verify/asn1/Oid.h"

#include <algorithm>
#include <vector>

namespace madoguchi {

namespace {

using Parameters = AlgorithmIdentifier::Parameters;

struct Known {
    QByteArray encoded;
    QByteArrayView id;
    Parameters parameters;
};

QByteArray encodingOf(QByteArrayView id, Parameters parameters)
{
    const asn1::Owned<X509_ALGOR, X509_ALGOR_it> algorithm(X509_ALGOR_new());
    const QByteArray tagged = QByteArray("\x06", 1) + char(id.size()) + id.toByteArray();
    const auto* content = asn1::data(tagged);
    ASN1_OBJECT* const object = d2i_ASN1_OBJECT(nullptr, &content, long(tagged.size()));
    X509_ALGOR_set0(algorithm.get(), object, parameters == Parameters::Null ? V_ASN1_NULL : V_ASN1_UNDEF, nullptr);
    return asn1::encode(algorithm);
}

/// The commonest first.
std::vector<Known> commonOnes()
{
    std::vector<Known> known;
    for (const QByteArrayView id : {oid::sha256, oid::sha256WithRsa, oid::rsaEncryption, oid::sha384, oid::sha512, oid::sha384WithRsa, oid::sha512WithRsa}) {
        known.push_back({encodingOf(id, Parameters::Null), id, Parameters::Null});
    }
    for (const QByteArrayView id : {oid::sha256, oid::sha384, oid::sha512, oid::ecdsaWithSha256, oid::ecdsaWithSha384, oid::ecdsaWithSha512}) {
        known.push_back({encodingOf(id, Parameters::Absent), id, Parameters::Absent});
    }
    return known;
}

}  // namespace

std::optional<AlgorithmIdentifier> AlgorithmIdentifier::of(QByteArrayView encoded)
{
    static const std::vector<Known> common = commonOnes();
    AlgorithmIdentifier identifier;
    if (const auto known = std::ranges::find_if(common, [&](const Known& each) { return asn1::isSame(each.encoded, encoded); }); known != common.end()) {
        identifier.m_id = known->id;
        identifier.m_parameters = known->parameters;
        return identifier;
    }
    identifier.m_decoded = asn1::decode<X509_ALGOR, X509_ALGOR_it>(encoded);
    if (!identifier.m_decoded) {
        return std::nullopt;
    }
    const ASN1_TYPE* const parameter = identifier.m_decoded->parameter;
    identifier.m_id = asn1::view(identifier.m_decoded->algorithm);
    identifier.m_parameters = !parameter ? Parameters::Absent : parameter->type == V_ASN1_NULL ? Parameters::Null : Parameters::Others;
    return identifier;
}

}  // namespace madoguchi
