// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CertificateStatus.h"
#include "app/domain/Evidence.h"
#include "app/verify/Certificate.h"
#include "app/verify/CrlStore.h"
#include "app/verify/Findings.h"

namespace madoguchi {

/// What one authentic source, a CRL or an OCSP answer, says of one certificate.
struct RevocationStatement {
    CertificateStatus::Source source = CertificateStatus::Source::RevocationList;
    UnixSeconds thisUpdate = 0;
    std::optional<UnixSeconds> freshUntil;   ///< none: never fresh
    std::optional<UnixSeconds> revokedFrom;  ///< none: not revoked
    signed char reason = 0;                  ///< CRLReason (RFC 5280 section 5.3.1), if revoked
    bool isUnknown = false;                  ///< the responder does not know the certificate
    QString objection;                       ///< why a CRL's algorithm is outside the allow-list; empty if it is on it
    EvidenceItem evidence;
};

/// Was the certificate revoked at the time? (contract: verdict.md, rules 3 and 4)
class RevocationCheck {
public:
    /// `statusResponse`: DER of an OCSP answer, or empty; one that is not authentic is as if it were not there.
    RevocationCheck(const CrlStore& crls, UnixSeconds at, QByteArrayView statusResponse) : m_crls(crls), m_at(at), m_statusResponse(statusResponse) {}

    /// Every source that decided is added to the evidence.
    void check(const Certificate& certificate, const TrustedRoot& issuer, Findings& findings, Evidence& evidence) const;
    /// The same question for a person, about this moment; `receivedAt` of the result is left to the caller.
    CertificateStatus status(const Certificate& certificate, const TrustedRoot& issuer) const;

private:
    /// The newest decides. Usually one; several only if they are of the same second: then each may add what it knows.
    std::vector<RevocationStatement> newest(const Certificate& certificate, const TrustedRoot& issuer) const;
    std::vector<RevocationStatement> newestOfLists(const Certificate& certificate, const TrustedRoot& issuer) const;
    std::optional<RevocationStatement> ofResponse(const Certificate& certificate, const TrustedRoot& issuer) const;

    const CrlStore& m_crls;
    UnixSeconds m_at;
    QByteArrayView m_statusResponse;
};

}  // namespace madoguchi
