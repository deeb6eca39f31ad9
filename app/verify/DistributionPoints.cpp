// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/DistributionPoints.h"

#include "app/verify/LastReading.h"
#include "app/verify/asn1/CrlTemplates.h"
#include "app/verify/asn1/List.h"
#include "app/verify/asn1/Oid.h"

#include <algorithm>

namespace madoguchi {

namespace {

constexpr int mostNames = 64;

/// Of DistributionPointName only fullName ([0] GeneralNames) is known to the profile.
std::vector<QByteArray> fullName(const asn1::Slice& name)
{
    std::vector<QByteArray> names;
    if (const auto list = asn1::List::of<asn1::AsnTagged0SequenceOfAny_it>(asn1::view(name), mostNames)) {
        std::ranges::transform(list->elements(), std::back_inserter(names), [](QByteArrayView element) { return element.toByteArray(); });
    }
    return names;
}

std::vector<QByteArray> namesOf(QByteArrayView distributionPoints)
{
    std::vector<QByteArray> names;
    const auto points = asn1::List::of<asn1::AsnSequenceOfAny_it>(distributionPoints, mostNames);
    if (!points) {
        return names;
    }
    for (const QByteArrayView element : points->elements()) {
        const auto point = asn1::decode<asn1::AsnDistributionPoint, asn1::AsnDistributionPoint_it>(element);
        const bool isWhole = point && asn1::isPresent(point->name) && !point->reasons && !point->crlIssuer;
        if (isWhole) {
            std::ranges::move(fullName(point->name), std::back_inserter(names));
        }
    }
    return names;
}

}  // namespace

const std::vector<QByteArray>& distributionPointsOf(const Certificate& certificate)
{
    static const std::vector<QByteArray> none;
    thread_local LastReading<std::vector<QByteArray>> last;
    const Extension* const extension = certificate.extensions().find(oid::crlDistributionPoints);
    return extension ? last.of(extension->value, namesOf) : none;
}

std::optional<CrlScope> CrlScope::of(QByteArrayView issuingDistributionPoint)
{
    const auto point = asn1::decode<asn1::AsnIssuingDistributionPoint, asn1::AsnIssuingDistributionPoint_it>(issuingDistributionPoint);
    if (!point) {
        return std::nullopt;
    }
    CrlScope scope;
    scope.isPartial = point->onlyCaCertificates || point->onlyAttributeCertificates || point->isIndirect || point->onlySomeReasons;
    if (asn1::isPresent(point->name)) {
        scope.names = fullName(point->name);
        scope.isPartial = scope.isPartial || scope.names.empty();
    }
    return scope;
}

bool CrlScope::covers(const std::vector<QByteArray>& pointsOfCertificate) const
{
    const auto isNamed = [&](const QByteArray& name) { return std::ranges::find(pointsOfCertificate, name) != pointsOfCertificate.end(); };
    return !isPartial && (names.empty() || std::ranges::any_of(names, isNamed));
}

}  // namespace madoguchi
