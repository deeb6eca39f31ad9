// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Evidence.h"
#include "app/verify/CertificateTime.h"
#include "app/verify/DistributionPoints.h"
#include "app/verify/RevokedEntries.h"
#include "app/verify/TrustedRoot.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace madoguchi {

/// An authentic CRL, prepared once for many look-ups. Immutable.
struct LoadedCrl {
    std::shared_ptr<const TrustedRoot> issuer;
    QString objection;  ///< why its algorithm is outside the allow-list; empty if it is on it
    UnixSeconds thisUpdate = 0;
    std::optional<UnixSeconds> nextUpdate;  ///< without it the list is never fresh
    CrlScope scope;
    RevokedEntries entries;
    EvidenceItem evidence;  ///< what a verdict keeps of it

    /// Null if it is malformed, in a form the profile does not know (a critical extension, a delta), or not signed by one of the roots.
    static std::shared_ptr<const LoadedCrl> read(QByteArrayView der, const std::vector<std::shared_ptr<const TrustedRoot>>& roots);
    /// Null if the certificate is not listed. Of several entries the earliest.
    const RevokedEntry* find(const SerialNumber& serial) const { return entries.find(serial); }
};

}  // namespace madoguchi
