// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Evidence.h"
#include "app/verify/Certificate.h"
#include "app/verify/CrlStore.h"
#include "app/verify/Findings.h"

namespace madoguchi {

/// Was the certificate revoked at the time? (contract: verdict.md, rules 3 and 4)
class RevocationCheck {
public:
    RevocationCheck(const CrlStore& crls, UnixSeconds at) : m_crls(crls), m_at(at) {}

    /// Every list that decided is added to the evidence.
    void check(const Certificate& certificate, const TrustedRoot& issuer, Findings& findings, Evidence& evidence) const;

private:
    std::vector<const LoadedCrl*> newestFor(const Certificate& certificate, const TrustedRoot& issuer) const;

    const CrlStore& m_crls;
    UnixSeconds m_at;
};

}  // namespace madoguchi
