// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/Extensions.h"

#include "app/verify/asn1/Oid.h"

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

/// Those of the profile (facts: jpki.md sections 3 and 6).
constexpr std::array common{
    oid::subjectAltName,      oid::keyUsage,        oid::certificatePolicies, oid::crlDistributionPoints, oid::authorityKeyIdentifier, oid::subjectKeyIdentifier,
    oid::issuerAltName,       oid::basicConstraints, oid::reasonCode,          oid::crlNumber,             oid::issuingDistributionPoint,
};

}  // namespace

Extensions::Extensions(const asn1::ExtensionStack* extensions)
{
    const int count = asn1::sk_AsnExtension_num(extensions);  // -1 if there are none
    m_list.reserve(size_t(std::max(count, 0)));
    for (int i = 0; i < count; ++i) {
        const asn1::AsnExtension& extension = *asn1::sk_AsnExtension_value(extensions, i);
        const QByteArrayView id = asn1::identifierOf(asn1::view(extension.id), common);
        m_list.push_back({id, extension.critical > 0 || id.isEmpty(), asn1::view(extension.value)});
    }
}

const Extension* Extensions::find(QByteArrayView id) const
{
    const auto isIt = [&](const Extension& other) { return asn1::isSame(other.id, id); };
    const auto found = std::ranges::find_if(m_list, isIt);
    const bool isOnly = found != m_list.end() && std::none_of(found + 1, m_list.end(), isIt);
    return isOnly ? &*found : nullptr;
}

bool Extensions::hasDoubled() const
{
    return std::ranges::any_of(m_list, [this](const Extension& extension) { return !find(extension.id); });
}

bool Extensions::hasUnknownCritical(std::span<const QByteArrayView> known) const
{
    return std::ranges::any_of(m_list, [&](const Extension& extension) {
        return extension.isCritical && std::ranges::find(known, extension.id) == known.end();
    });
}

}  // namespace madoguchi
