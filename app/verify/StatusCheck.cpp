// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/StatusCheck.h"

#include "app/verify/MessageCheck.h"
#include "app/verify/MessageReader.h"
#include "app/verify/PathCheck.h"
#include "app/verify/RevocationCheck.h"
#include "app/verify/TrustedRoot.h"
#include "app/verify/ocsp/LoadedStatus.h"
#include "app/verify/ocsp/OcspRequest.h"

namespace madoguchi {

namespace {

/// The root that issued the certificate; null if none of the pinned ones did. Whether it is valid at some time is not asked here.
const TrustedRoot* issuerOf(const std::optional<Certificate>& certificate, const TrustStore& trust)
{
    Findings unused;
    return certificate ? PathCheck(trust, certificate->notBefore()).check(*certificate, unused) : nullptr;
}

auto unknownIssuer()
{
    return fail(ErrorCode::CrlUnusable, QStringLiteral("no pinned root issued the certificate"));
}

}  // namespace

QByteArray StatusCheck::signerCertificate(const QByteArray& message)
{
    Findings unused;
    const auto signedMessage = MessageReader::read(message, unused);
    const Certificate* const certificate = signedMessage ? MessageCheck::check(*signedMessage, unused) : nullptr;
    return certificate ? certificate->der() : QByteArray();
}

Result<QByteArray> StatusCheck::question(const QByteArray& certificate, const QByteArray& nonce) const
{
    const auto read = Certificate::read(certificate);
    const TrustedRoot* const issuer = issuerOf(read, m_trust);
    if (!issuer) {
        return unknownIssuer();
    }
    QByteArray request = OcspRequest::make(*read, *issuer, nonce);
    return request.isEmpty() ? Result<QByteArray>(fail(ErrorCode::CryptoFailed, QStringLiteral("OCSP request"))) : request;
}

Done StatusCheck::believe(const QByteArray& certificate, const QByteArray& response, const StatusNonce& nonce) const
{
    const auto read = Certificate::read(certificate);
    const TrustedRoot* const issuer = issuerOf(read, m_trust);
    if (!issuer) {
        return unknownIssuer();
    }
    return LoadedStatus::read(response, *read, *issuer, nonce).map([](const LoadedStatus&) {});
}

CertificateStatus StatusCheck::statusNow(const QByteArray& certificate, const QDateTime& receivedAt, const QDateTime& now, const QByteArray& statusResponse) const
{
    const auto read = Certificate::read(certificate);
    const TrustedRoot* const issuer = issuerOf(read, m_trust);
    CertificateStatus status;
    if (issuer) {
        status = RevocationCheck(m_crls, now.toSecsSinceEpoch(), statusResponse).status(*read, *issuer);
    }
    status.receivedAt = receivedAt.toUTC();
    return status;
}

}  // namespace madoguchi
