// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/RevocationCheck.h"

#include "app/verify/LoadedCrl.h"

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

/// CRLReason (RFC 5280 section 5.3.1).
QString reasonName(signed char reason)
{
    static constexpr std::array names{
        QLatin1String("unspecified"),          QLatin1String("keyCompromise"),   QLatin1String("cACompromise"), QLatin1String("affiliationChanged"),
        QLatin1String("superseded"),           QLatin1String("cessationOfOperation"), QLatin1String("certificateHold"), QLatin1String("reason 7"),
        QLatin1String("removeFromCRL"),        QLatin1String("privilegeWithdrawn"), QLatin1String("aACompromise"),
    };
    return names.at(size_t(reason));
}

/// One authority may have two certificates for the same key; its lists speak for both.
bool isSameAuthority(const TrustedRoot& one, const TrustedRoot& other)
{
    return &one == &other
        || (one.keyId == other.keyId && one.certificate.publicKeyInfo() == other.certificate.publicKeyInfo()
            && one.certificate.subject() == other.certificate.subject());
}

}  // namespace

void RevocationCheck::check(const Certificate& certificate, const TrustedRoot& issuer, Findings& findings, Evidence& evidence) const
{
    const auto serial = SerialNumber::of(certificate.serial());
    const std::vector<const LoadedCrl*> lists = newestFor(certificate, issuer);
    if (lists.empty() || !serial) {
        findings.add(FindingCode::RevocationUnknown, QStringLiteral("no authentic CRL covers this certificate"));
        return;
    }
    for (const LoadedCrl* const list : lists) {
        evidence.items += list->evidence;
        const RevokedEntry* const entry = list->find(*serial);
        if (entry && entry->date <= m_at) {
            findings.add(FindingCode::RevocationRevoked, reasonName(entry->reason) + u' ' + momentOf(entry->date).toString(Qt::ISODate));
        }
        if (!list->nextUpdate || m_at > *list->nextUpdate) {
            const QString due = list->nextUpdate ? momentOf(*list->nextUpdate).toString(Qt::ISODate) : QStringLiteral("not said");
            findings.add(FindingCode::RevocationStale, QStringLiteral("nextUpdate ") + due);
        }
        if (!list->objection.isEmpty()) {
            findings.add(FindingCode::CmsAlgorithm, QStringLiteral("CRL: ") + list->objection);
        }
    }
}

/// Usually one; several only if they are of the same second: then each may add what it knows.
std::vector<const LoadedCrl*> RevocationCheck::newestFor(const Certificate& certificate, const TrustedRoot& issuer) const
{
    const std::vector<QByteArray> points = distributionPointsOf(certificate);
    std::vector<const LoadedCrl*> newest;
    for (const auto& list : m_crls.lists()) {
        if (!newest.empty() && list->thisUpdate < newest.front()->thisUpdate) {
            break;
        }
        if (isSameAuthority(*list->issuer, issuer) && list->scope.covers(points)) {
            newest.push_back(list.get());
        }
    }
    return newest;
}

}  // namespace madoguchi
