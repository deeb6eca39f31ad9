// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Certificate.h"
#include "app/verify/Findings.h"

#include <QByteArray>
#include <QList>

namespace madoguchi {

/// Is the certificate one that a citizen signs with? (contract: verdict.md, rule 1)
class PolicyCheck {
public:
    /// `policies`: the accepted ones as "1.2.392.200149.8.5.1.1.20"; one that is no object identifier accepts nothing.
    explicit PolicyCheck(const QList<QByteArray>& policies);

    void check(const Certificate& certificate, Findings& findings) const;
    /// basicConstraints says CA.
    static bool isAuthority(const Certificate& certificate);

private:
    bool hasAcceptedPolicy(const Certificate& certificate) const;

    QList<QByteArray> m_policies;  ///< content octets of the DER encoding
};

}  // namespace madoguchi
