// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Certificate.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace madoguchi {

/// The distribution points that a certificate names: JPKI names them by directory name, one for each city (facts: jpki.md section 3).
/// Each entry is a GeneralName as encoded; names are the same if their bytes are. Good until the thread asks again.
const std::vector<QByteArray>& distributionPointsOf(const Certificate& certificate);

/// Which certificates of its issuer a CRL speaks for.
struct CrlScope {
    std::vector<QByteArray> names;  ///< the distribution point's names; empty: all certificates
    bool isPartial = false;         ///< not for citizens' certificates, not for all reasons, or indirect: decides about nothing here

    /// From the value of issuingDistributionPoint; nothing if it is unreadable.
    static std::optional<CrlScope> of(QByteArrayView issuingDistributionPoint);
    bool covers(const std::vector<QByteArray>& pointsOfCertificate) const;
};

}  // namespace madoguchi
