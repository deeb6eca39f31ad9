// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>

namespace madoguchi {

/// One thing outside the message that a verdict stood on. Many verdicts share it, so it is kept once, under its digest.
struct EvidenceItem {
    enum class Kind { Root, RevocationList, StatusResponse };

    Kind kind = Kind::Root;
    QByteArray digest;  ///< SHA-256 of the bytes
    QByteArray bytes;   ///< DER

    friend bool operator==(const EvidenceItem&, const EvidenceItem&) = default;
};

/// What a verdict stood on: with it the same verdict can be reached again, offline, years later.
struct Evidence {
    int rules = 0;                 ///< version of the rules that judged (Verifier::rules)
    QByteArray messageDigest;      ///< SHA-256 of the message as received
    QByteArray signerCertificate;  ///< DER; empty if it could not be read
    QList<QByteArray> policies;    ///< the signature policies that the office accepted, dotted
    QList<EvidenceItem> items;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

}  // namespace madoguchi
