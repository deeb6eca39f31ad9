// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Certificate.h"
#include "app/verify/Findings.h"
#include "app/verify/TrustStore.h"

namespace madoguchi {

/// Does the signer's certificate come from a pinned root, and were both valid at the time? (contract: verdict.md, rules 2, 3 and 6)
class PathCheck {
public:
    PathCheck(const TrustStore& trust, UnixSeconds at) : m_trust(trust), m_at(at) {}

    /// The issuing root; null if there is none (cert.untrusted is then among the findings).
    const TrustedRoot* check(const Certificate& certificate, Findings& findings) const;

private:
    const TrustedRoot* issuerOf(const Certificate& certificate, Findings& findings) const;
    bool isValid(const Certificate& certificate) const;
    void checkTime(const Certificate& certificate, const QString& which, Findings& findings) const;

    const TrustStore& m_trust;
    UnixSeconds m_at;
};

}  // namespace madoguchi
