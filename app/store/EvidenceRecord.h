// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Evidence.h"

#include <QByteArray>
#include <QList>

namespace madoguchi {

/// The evidence of one verdict as a row holds it: its items by digest only, so that a million of them stay small.
struct EvidenceRecord {
    /// Names an item of the table of items.
    struct Reference {
        EvidenceItem::Kind kind = EvidenceItem::Kind::Root;
        QByteArray digest;

        friend bool operator==(const Reference&, const Reference&) = default;
    };

    int rules = 0;
    QByteArray messageDigest;
    QByteArray signerCertificate;
    QList<QByteArray> policies;
    QList<Reference> items;

    static EvidenceRecord of(const Evidence& evidence)
    {
        EvidenceRecord record{evidence.rules, evidence.messageDigest, evidence.signerCertificate, evidence.policies, {}};
        for (const EvidenceItem& item : evidence.items) {
            record.items.append({item.kind, item.digest});
        }
        return record;
    }

    friend bool operator==(const EvidenceRecord&, const EvidenceRecord&) = default;
};

}  // namespace madoguchi
