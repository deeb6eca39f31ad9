// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/Extensions.h"

#include "app/verify/LastReading.h"
#include "app/verify/asn1/List.h"
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

/// Those that differ in every certificate: remembering them would gain nothing, and the person's name must not stay behind.
bool isPersonal(QByteArrayView encoded)
{
    constexpr qsizetype headerAndIdentifier = 12;
    const QByteArrayView begin = encoded.first(std::min(encoded.size(), headerAndIdentifier));
    return begin.contains(oid::subjectAltName) || begin.contains(oid::subjectKeyIdentifier);
}

/// Where the parts of an extension stand in its encoding: the same octets say the same in every certificate.
struct Places {
    qsizetype id = 0;
    qsizetype idSize = 0;
    qsizetype value = 0;
    qsizetype valueSize = 0;
    bool isCritical = false;

    /// Nothing if it can't be read, or not in one piece.
    static std::optional<Places> in(QByteArrayView encoded)
    {
        const auto extension = asn1::decode<asn1::AsnExtension, asn1::AsnExtension_it>(encoded);
        const QByteArrayView id = extension ? asn1::identifierOf(asn1::view(extension->id), common) : QByteArrayView();
        if (id.isEmpty() || extension->value.joined) {
            return std::nullopt;
        }
        const QByteArrayView value = asn1::view(extension->value);
        return Places{id.data() - encoded.data(), id.size(), value.data() - encoded.data(), value.size(), extension->critical > 0};
    }
    Extension extensionIn(QByteArrayView encoded) const { return {encoded.sliced(id, idSize), isCritical, encoded.sliced(value, valueSize)}; }
};

}  // namespace

Extensions::Extensions(const asn1::ExtensionStack* extensions)
{
    const int count = asn1::sk_AsnExtension_num(extensions);  // -1 if there are none
    m_list.reserve(size_t(std::max(count, 0)));
    for (int i = 0; i < count; ++i) {
        add(*asn1::sk_AsnExtension_value(extensions, i));
    }
}

std::optional<Extensions> Extensions::of(QByteArrayView encoded, int limit)
{
    const auto elements = asn1::List::of<asn1::AsnSequenceOfAny_it>(encoded, limit);
    if (!elements) {
        return std::nullopt;
    }
    thread_local std::array<LastReading<std::optional<Places>>, 16> last;  // by place in the list, which is the same in all of an authority
    Extensions extensions;
    extensions.m_list.reserve(elements->elements().size());
    for (size_t i = 0; i < elements->elements().size(); ++i) {
        const QByteArrayView element = elements->elements()[i];
        if (const auto places = i < last.size() && !isPersonal(element) ? last[i].of(element, Places::in) : std::nullopt) {
            extensions.m_list.push_back(places->extensionIn(element));
            continue;
        }
        const auto extension = asn1::decode<asn1::AsnExtension, asn1::AsnExtension_it>(element);
        if (!extension) {
            return std::nullopt;
        }
        extensions.add(*extension);
    }
    return extensions;
}

void Extensions::add(const asn1::AsnExtension& extension)
{
    const QByteArrayView id = asn1::identifierOf(asn1::view(extension.id), common);
    QByteArrayView value = asn1::view(extension.value);
    if (extension.value.joined) {
        value = m_joined.emplace_back(value.toByteArray());
    }
    m_list.push_back({id, extension.critical > 0 || id.isEmpty(), value});
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
