// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/asn1/CertificateTemplates.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace madoguchi {

/// One extension of a certificate or CRL; views into the octets it was read from.
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
    /// From the SEQUENCE OF Extension as encoded, which must outlive this; nothing if it is none, or has more than `limit`.
    static std::optional<Extensions> of(QByteArrayView encoded, int limit);

    /// Null if there is none, or more than one: RFC 5280 section 4.2 forbids doubles, so neither counts.
    const Extension* find(QByteArrayView id) const;
    bool hasDoubled() const;
    /// True if one is critical and not among `known`; one whose identifier can't be read counts as critical.
    bool hasUnknownCritical(std::span<const QByteArrayView> known) const;

private:
    void add(const asn1::AsnExtension& extension);

    std::vector<Extension> m_list;
    std::vector<QByteArray> m_joined;  ///< values that stand in pieces (BER)
};

}  // namespace madoguchi
