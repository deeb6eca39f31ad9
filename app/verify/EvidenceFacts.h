// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Evidence.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi {

/// What a person wants to read of the evidence of a verdict: for paper, never for a decision.
struct EvidenceFacts {
    /// One root, list or response.
    struct Item {
        EvidenceItem::Kind kind = EvidenceItem::Kind::Root;
        QByteArray digest;       ///< SHA-256
        QDateTime from, until;   ///< validity of a root; thisUpdate and nextUpdate of the others; invalid if it can't be read or is not said
    };

    QString key;                    ///< of the signer: "RSA 2048", "P-256"; empty if it can't be read
    QString algorithm;              ///< with which the signer's certificate was signed, in OpenSSL's words: "sha256WithRSAEncryption"
    QStringList policies;           ///< of the signer's certificate, dotted
    QByteArray certificateDigest;   ///< SHA-256; empty without a certificate
    QList<Item> items;

    /// Slow with a revocation list of megabytes: not for the main thread.
    static EvidenceFacts of(const Evidence& evidence);
};

}  // namespace madoguchi
