// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/asn1/Asn1.h"

#include <openssl/x509.h>

#include <optional>

namespace madoguchi {

/// AlgorithmIdentifier (RFC 5280 section 4.1.1.2). A message names six of them, nearly always the same few, octet for octet: those are
/// known by their encoding, any other is decoded.
class AlgorithmIdentifier {
public:
    enum class Parameters { Absent, Null, Others };

    /// Nothing if `encoded` is none.
    static std::optional<AlgorithmIdentifier> of(QByteArrayView encoded);

    QByteArrayView id() const { return m_id; }  ///< content octets
    bool hasNoParameters() const { return m_parameters == Parameters::Absent; }
    /// What most have that need none (RFC 4055 section 2.1, RFC 5754 section 2).
    bool hasNullOrNoParameters() const { return m_parameters != Parameters::Others; }
    /// Null unless there are others than NULL.
    const ASN1_TYPE* parameters() const { return m_parameters == Parameters::Others ? m_decoded->parameter : nullptr; }

private:
    AlgorithmIdentifier() = default;

    QByteArrayView m_id;
    Parameters m_parameters = Parameters::Absent;
    asn1::Owned<X509_ALGOR, X509_ALGOR_it> m_decoded;
};

}  // namespace madoguchi
