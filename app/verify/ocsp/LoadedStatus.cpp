// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/ocsp/LoadedStatus.h"

#include "app/crypto/Digest.h"
#include "app/verify/asn1/Oid.h"
#include "app/verify/ocsp/StatusIdentity.h"

#include <array>

namespace madoguchi {

namespace {

using asn1::view;

constexpr int mostSingles = 16;
constexpr std::array knownCritical{oid::ocspNonce};

auto refuse(const QString& why)
{
    return fail(ErrorCode::CrlUnusable, why);
}

/// OCSPResponseStatus (section 4.2.1) that is not "successful".
QString trouble(const ASN1_ENUMERATED* status)
{
    switch (ASN1_ENUMERATED_get(status)) {
    case 1: return QStringLiteral("malformedRequest");
    case 2: return QStringLiteral("internalError");
    case 3: return QStringLiteral("tryLater");
    case 5: return QStringLiteral("sigRequired");
    case 6: return QStringLiteral("unauthorized");
    default: return QStringLiteral("unknown response status");
    }
}

/// Empty if it may be there.
QString objectionTo(const Extensions& extensions)
{
    return extensions.hasDoubled() || extensions.hasUnknownCritical(knownCritical) ? QStringLiteral("unknown or doubled extension") : QString();
}

QString objectionTo(const Extensions& extensions, const StatusNonce& asked)
{
    if (asked.value.isEmpty()) {
        return {};
    }
    const Extension* const extension = extensions.find(oid::ocspNonce);
    if (!extension) {
        return asked.mayBeMissing ? QString() : QStringLiteral("nonce missing");
    }
    const auto value = asn1::decode<ASN1_OCTET_STRING, ASN1_OCTET_STRING_it>(extension->value);
    return value && view(value.get()) == asked.value ? QString() : QStringLiteral("another nonce");
}

/// The one statement about this certificate; null if there is none, or more than one, of which nobody could say which counts.
const asn1::AsnSingleStatus* onlySingle(const asn1::AsnStatusBody& body, const Certificate& certificate, const Certificate& issuer)
{
    const asn1::AsnSingleStatus* found = nullptr;
    const int count = asn1::sk_AsnSingleStatus_num(body.singles);
    for (int i = 0; i < count && count <= mostSingles; ++i) {
        const asn1::AsnSingleStatus* const single = asn1::sk_AsnSingleStatus_value(body.singles, i);
        if (StatusIdentity::names(*single->id, certificate, issuer)) {
            if (found) {
                return nullptr;
            }
            found = single;
        }
    }
    return found;
}

bool readState(const asn1::AsnSingleStatus& single, LoadedStatus& status)
{
    if (int(single.good != nullptr) + int(single.revoked != nullptr) + int(single.unknown != nullptr) != 1) {
        return false;
    }
    status.state = single.good ? LoadedStatus::State::Good : single.unknown ? LoadedStatus::State::Unknown : LoadedStatus::State::Revoked;
    if (single.revoked) {
        const auto date = secondsOf(single.revoked->date);
        const long reason = single.revoked->reason ? ASN1_ENUMERATED_get(single.revoked->reason) : 0;
        status.revokedFrom = date.value_or(0);
        status.reason = reason >= 0 && reason <= 10 ? static_cast<signed char>(reason) : static_cast<signed char>(0);
        return date.has_value();
    }
    return true;
}

bool readTimes(const asn1::AsnSingleStatus& single, LoadedStatus& status)
{
    const auto thisUpdate = secondsOf(single.thisUpdate);
    const auto nextUpdate = secondsOf(single.nextUpdate ? single.nextUpdate : single.thisUpdate);
    if (!thisUpdate || !nextUpdate || *nextUpdate < *thisUpdate) {
        return false;
    }
    status.thisUpdate = *thisUpdate;
    status.freshUntil = single.nextUpdate ? *nextUpdate : *thisUpdate + LoadedStatus::lifeWithoutNextUpdate;
    return true;
}

Result<LoadedStatus> readBody(const asn1::AsnBasicResponse& basic, const Certificate& certificate, const TrustedRoot& issuer, const StatusNonce& nonce)
{
    const auto body = asn1::decode<asn1::AsnStatusBody, asn1::AsnStatusBody_it>(view(basic.body));
    const auto producedAt = body ? secondsOf(body->producedAt) : std::nullopt;
    if (!producedAt || (body->version && ASN1_INTEGER_get(body->version) != 0)) {
        return refuse(QStringLiteral("malformed"));
    }
    LoadedStatus status;
    QString objection;
    auto signer = StatusSigner::of(basic, *body, *producedAt, issuer, objection);
    if (!signer) {
        return refuse(objection);
    }
    status.signer = std::move(*signer);
    status.producedAt = *producedAt;
    const Extensions extensions(body->extensions);
    for (const QString& found : {objectionTo(extensions), objectionTo(extensions, nonce)}) {
        if (!found.isEmpty()) {
            return refuse(found);
        }
    }
    const asn1::AsnSingleStatus* const single = onlySingle(*body, certificate, issuer.certificate);
    if (!single) {
        return refuse(QStringLiteral("about another certificate"));
    }
    if (!readState(*single, status) || !readTimes(*single, status) || !objectionTo(Extensions(single->extensions)).isEmpty()) {
        return refuse(QStringLiteral("malformed"));
    }
    return status;
}

}  // namespace

Result<LoadedStatus> LoadedStatus::read(QByteArrayView der, const Certificate& certificate, const TrustedRoot& issuer, const StatusNonce& nonce)
{
    const auto response = der.size() <= largest ? asn1::decode<asn1::AsnStatusResponse, asn1::AsnStatusResponse_it>(der) : nullptr;
    if (!response) {
        return refuse(QStringLiteral("malformed"));
    }
    if (ASN1_ENUMERATED_get(response->status) != 0) {
        return refuse(trouble(response->status));
    }
    if (!response->bytes || view(response->bytes->type) != oid::ocspBasic) {
        return refuse(QStringLiteral("unknown response type"));
    }
    const auto basic = asn1::decode<asn1::AsnBasicResponse, asn1::AsnBasicResponse_it>(view(response->bytes->response));
    if (!basic) {
        return refuse(QStringLiteral("malformed"));
    }
    auto status = readBody(*basic, certificate, issuer, nonce);
    if (status) {
        const QByteArray bytes = der.toByteArray();
        status->evidence = {EvidenceItem::Kind::StatusResponse, sha256(bytes), bytes};
    }
    return status;
}

}  // namespace madoguchi
