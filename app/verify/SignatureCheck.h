// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/PublicKey.h"

#include <QByteArrayView>
#include <QString>

#include <openssl/asn1.h>

#include <optional>

namespace madoguchi {

class Certificate;

/// What one signature says. The two halves are apart so that a finding names the true cause: a signature may hold and yet be
/// of an algorithm that the office does not accept.
struct SignatureCheck {
    enum class Proof { Holds, Fails, Unknown };  ///< Unknown: the algorithm can't be tried; there is always an objection then

    Proof proof = Proof::Unknown;
    QString objection;  ///< why key or algorithm are outside the allow-list (contract: cms.algorithm); empty if they are on it

    bool holds() const { return proof == Proof::Holds; }

    /// `declared`: the digest that the SignerInfo names beside the signature's algorithm; none in certificates and CRLs.
    static SignatureCheck of(const PublicKey& key, QByteArrayView algorithmIdentifier, std::optional<Hash> declared, QByteArrayView data, QByteArrayView signature);
    /// The signature of a certificate, CRL or OCSP response: it has to fill its octets.
    static SignatureCheck of(const PublicKey& key, QByteArrayView algorithmIdentifier, QByteArrayView body, const ASN1_BIT_STRING& signature);
    static SignatureCheck of(const PublicKey& key, const Certificate& certificate);
};

}  // namespace madoguchi
