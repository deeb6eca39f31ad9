// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/asn1/CertificateTemplates.h"

#include <QByteArrayView>

#include <span>
#include <vector>

namespace madoguchi {

/// One extension of a certificate or CRL; views into the document it stands in.
struct Extension {
    QByteArrayView id;
    bool isCritical = false;
    QByteArrayView value;
};

/// The extensions of a certificate, a CRL or an entry of one.
class Extensions {
public:
    Extensions() = default;
    explicit Extensions(const asn1::ExtensionStack* extensions);

    /// Null if there is none, or more than one: RFC 5280 section 4.2 forbids doubles, so neither counts.
    const Extension* find(QByteArrayView id) const;
    bool hasDoubled() const;
    /// True if one is critical and not among `known`; one whose identifier can't be read counts as critical.
    bool hasUnknownCritical(std::span<const QByteArrayView> known) const;

private:
    std::vector<Extension> m_list;
};

}  // namespace madoguchi
