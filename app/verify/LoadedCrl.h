// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Evidence.h"
#include "app/verify/CertificateTime.h"
#include "app/verify/DistributionPoints.h"
#include "app/verify/TrustedRoot.h"

#include <QByteArrayView>
#include <QString>

#include <array>
#include <compare>
#include <memory>
#include <optional>
#include <vector>

namespace madoguchi {

/// A serial number in a form that 200,000 of them sort and search quickly: its length, then its octets (RFC 5280: at most 20).
struct SerialNumber {
    std::array<unsigned char, 21> bytes{};

    /// Nothing if it is longer than 20 octets.
    static std::optional<SerialNumber> of(QByteArrayView bigEndian);
    auto operator<=>(const SerialNumber&) const = default;
};

/// One revoked certificate, small and without pointers: a list may have hundreds of thousands.
struct RevokedEntry {
    SerialNumber serial;
    signed char reason = 0;  ///< CRLReason (RFC 5280 section 5.3.1); 0 if not given
    UnixSeconds date = 0;
};

/// An authentic CRL, prepared once for many look-ups. Immutable.
struct LoadedCrl {
    std::shared_ptr<const TrustedRoot> issuer;
    QString objection;  ///< why its algorithm is outside the allow-list; empty if it is on it
    UnixSeconds thisUpdate = 0;
    std::optional<UnixSeconds> nextUpdate;  ///< without it the list is never fresh
    CrlScope scope;
    std::vector<RevokedEntry> entries;  ///< by serial number
    EvidenceItem evidence;              ///< what a verdict keeps of it

    /// Null if it is malformed, in a form the profile does not know (a critical extension, a delta), or not signed by one of the roots.
    static std::shared_ptr<const LoadedCrl> read(QByteArrayView der, const std::vector<std::shared_ptr<const TrustedRoot>>& roots);
    /// Null if the certificate is not listed. Of several entries the earliest.
    const RevokedEntry* find(const SerialNumber& serial) const;
};

}  // namespace madoguchi
