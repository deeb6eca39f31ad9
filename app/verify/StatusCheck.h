// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/CertificateStatus.h"
#include "app/verify/CrlStore.h"
#include "app/verify/TrustStore.h"
#include "app/verify/ocsp/StatusNonce.h"

#include <QByteArray>

namespace madoguchi {

/// Asks about one certificate alone: what goes to a status responder, whether its answer can be believed, and what is known now. Pure, no
/// I/O, safe on all threads.
class StatusCheck {
public:
    StatusCheck(TrustStore trust, CrlStore crls) : m_trust(std::move(trust)), m_crls(std::move(crls)) {}

    /// The certificate (DER) that the signer of a message names; empty if there is none. Proves nothing.
    static QByteArray signerCertificate(const QByteArray& message);

    /// What to send to the responder (application/ocsp-request). CrlUnusable if no pinned root issued the certificate: nobody outside
    /// learns the serial numbers of others.
    Result<QByteArray> question(const QByteArray& certificate, const QByteArray& nonce) const;
    /// Whether an answer is authentic, about this certificate and to this question; else CrlUnusable (detail: why).
    Done believe(const QByteArray& certificate, const QByteArray& response, const StatusNonce& nonce) const;
    /// What CRLs and, if there is one, the OCSP answer say at `now`: for the decision, never for the verdict, which is of the time of receipt.
    /// Unknown if the certificate can't be read or is from no pinned root.
    CertificateStatus statusNow(const QByteArray& certificate, const QDateTime& receivedAt, const QDateTime& now, const QByteArray& statusResponse = {}) const;

private:
    TrustStore m_trust;
    CrlStore m_crls;
};

}  // namespace madoguchi
