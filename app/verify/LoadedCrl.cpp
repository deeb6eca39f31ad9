// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/LoadedCrl.h"

#include "app/crypto/Digest.h"
#include "app/crypto/OpenSslHandle.h"
#include "app/verify/SignatureCheck.h"
#include "app/verify/asn1/CrlTemplates.h"
#include "app/verify/asn1/Oid.h"

#include <algorithm>

namespace madoguchi {

namespace {

using asn1::view;
using Enumerated = asn1::Owned<ASN1_ENUMERATED, ASN1_ENUMERATED_it>;

constexpr std::array knownCritical{oid::issuingDistributionPoint, oid::authorityKeyIdentifier, oid::crlNumber};
constexpr std::array knownCriticalOfEntry{oid::reasonCode};

std::optional<CrlScope> scopeOf(const Extensions& extensions)
{
    if (extensions.hasDoubled() || extensions.hasUnknownCritical(knownCritical)) {
        return std::nullopt;
    }
    const Extension* const point = extensions.find(oid::issuingDistributionPoint);
    return point ? CrlScope::of(point->value) : CrlScope();
}

std::optional<RevokedEntry> entryOf(const asn1::AsnRevokedCertificate& revoked)
{
    const bool isPositive = revoked.serial.type == V_ASN1_INTEGER;
    const auto serial = isPositive ? SerialNumber::of(view(revoked.serial)) : std::nullopt;
    const auto date = secondsOf(view(revoked.date), revoked.date.type);
    const Extensions extensions(revoked.extensions);
    if (!serial || !date || extensions.hasDoubled() || extensions.hasUnknownCritical(knownCriticalOfEntry)) {
        return std::nullopt;
    }
    RevokedEntry entry{*serial, 0, *date};
    if (const Extension* const reason = extensions.find(oid::reasonCode)) {
        const Enumerated number = asn1::decode<ASN1_ENUMERATED, ASN1_ENUMERATED_it>(reason->value);
        const long value = number ? ASN1_ENUMERATED_get(number.get()) : 0;
        entry.reason = value >= 0 && value <= 10 ? static_cast<signed char>(value) : static_cast<signed char>(0);
    }
    return entry;
}

/// Nothing if one of them can't be read: a list that is understood only in part must not say that somebody is not on it.
std::optional<RevokedEntries> entriesOf(const asn1::AsnCrlBody& body)
{
    std::vector<RevokedEntry> entries;
    const int count = asn1::sk_AsnRevokedCertificate_num(body.revoked);  // -1 if there are none
    entries.reserve(size_t(std::max(count, 0)));
    for (int i = 0; i < count; ++i) {
        const auto entry = entryOf(*asn1::sk_AsnRevokedCertificate_value(body.revoked, i));
        if (!entry) {
            return std::nullopt;
        }
        entries.push_back(*entry);
    }
    return RevokedEntries(std::move(entries));
}

/// Finds the signer by name and signature; sets the list's issuer and the objection to its algorithm.
bool authenticate(LoadedCrl& list, const asn1::AsnSignedList& document, const asn1::AsnCrlBody& body, const std::vector<std::shared_ptr<const TrustedRoot>>& roots)
{
    for (const auto& root : roots) {
        const bool isNamed = root->certificate.subject() == view(body.issuer);
        const SignatureCheck check = isNamed ? SignatureCheck::of(root->key, view(document.algorithm), view(document.body), document.signature) : SignatureCheck();
        if (check.holds()) {
            list.issuer = root;
            list.objection = check.objection;
            return true;
        }
    }
    return false;
}

}  // namespace

std::shared_ptr<const LoadedCrl> LoadedCrl::read(QByteArrayView der, const std::vector<std::shared_ptr<const TrustedRoot>>& roots)
{
    const auto document = asn1::decode<asn1::AsnSignedList, asn1::AsnSignedList_it>(der);
    const auto body = document ? asn1::decode<asn1::AsnCrlBody, asn1::AsnCrlBody_it>(view(document->body)) : nullptr;
    if (!body || view(document->algorithm) != view(body->algorithm)) {
        return nullptr;
    }
    auto list = std::make_shared<LoadedCrl>();
    if (!authenticate(*list, *document, *body, roots)) {
        return nullptr;
    }
    auto scope = scopeOf(Extensions(body->extensions));
    auto entries = entriesOf(*body);
    const bool hasNextUpdate = asn1::isPresent(body->nextUpdate);
    const auto thisUpdate = secondsOf(view(body->thisUpdate), body->thisUpdate.type);
    const auto nextUpdate = hasNextUpdate ? secondsOf(view(body->nextUpdate), body->nextUpdate.type) : std::nullopt;
    if (!scope || !entries || !thisUpdate || (hasNextUpdate && !nextUpdate)) {
        return nullptr;
    }
    list->thisUpdate = *thisUpdate;
    list->nextUpdate = nextUpdate;
    list->scope = std::move(*scope);
    list->entries = std::move(*entries);
    const QByteArray bytes = der.toByteArray();
    list->evidence = {EvidenceItem::Kind::RevocationList, sha256(bytes), bytes};
    return list;
}

}  // namespace madoguchi
