// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/RevocationCheck.h"

#include "app/verify/LoadedCrl.h"
#include "app/verify/ocsp/LoadedStatus.h"

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

using Source = CertificateStatus::Source;

/// CRLReason (RFC 5280 section 5.3.1).
QString reasonName(signed char reason)
{
    static constexpr std::array names{
        QLatin1String("unspecified"),          QLatin1String("keyCompromise"),   QLatin1String("cACompromise"), QLatin1String("affiliationChanged"),
        QLatin1String("superseded"),           QLatin1String("cessationOfOperation"), QLatin1String("certificateHold"), QLatin1String("reason 7"),
        QLatin1String("removeFromCRL"),        QLatin1String("privilegeWithdrawn"), QLatin1String("aACompromise"),
    };
    return names.at(size_t(reason));
}

/// One authority may have two certificates for the same key; its lists speak for both.
bool isSameAuthority(const TrustedRoot& one, const TrustedRoot& other)
{
    return &one == &other
        || (one.keyId == other.keyId && one.certificate.publicKeyInfo() == other.certificate.publicKeyInfo()
            && one.certificate.subject() == other.certificate.subject());
}

RevocationStatement statementOf(const LoadedCrl& list, const SerialNumber& serial)
{
    const RevokedEntry* const entry = list.find(serial);
    RevocationStatement statement{Source::RevocationList, list.thisUpdate, list.nextUpdate, {}, 0, false, list.objection, list.evidence};
    if (entry) {
        statement.revokedFrom = entry->date;
        statement.reason = entry->reason;
    }
    return statement;
}

bool isRevoked(const RevocationStatement& statement, UnixSeconds at)
{
    return statement.revokedFrom && *statement.revokedFrom <= at;
}

bool isStale(const RevocationStatement& statement, UnixSeconds at)
{
    return !statement.freshUntil || at > *statement.freshUntil;
}

}  // namespace

void RevocationCheck::check(const Certificate& certificate, const TrustedRoot& issuer, Findings& findings, Evidence& evidence) const
{
    const std::vector<RevocationStatement> statements = newest(certificate, issuer);
    if (statements.empty()) {
        findings.add(FindingCode::RevocationUnknown, QStringLiteral("no authentic CRL covers this certificate"));
        return;
    }
    for (const RevocationStatement& statement : statements) {
        evidence.items += statement.evidence;
        if (isRevoked(statement, m_at)) {
            findings.add(FindingCode::RevocationRevoked, reasonName(statement.reason) + u' ' + momentOf(*statement.revokedFrom).toString(Qt::ISODate));
        }
        if (statement.isUnknown) {
            findings.add(FindingCode::RevocationUnknown, QStringLiteral("the OCSP responder does not know this certificate"));
        }
        if (isStale(statement, m_at)) {
            const QString due = statement.freshUntil ? momentOf(*statement.freshUntil).toString(Qt::ISODate) : QStringLiteral("not said");
            findings.add(FindingCode::RevocationStale, QStringLiteral("nextUpdate ") + due);
        }
        if (!statement.objection.isEmpty()) {
            findings.add(FindingCode::CmsAlgorithm, QStringLiteral("CRL: ") + statement.objection);
        }
    }
}

CertificateStatus RevocationCheck::status(const Certificate& certificate, const TrustedRoot& issuer) const
{
    using State = CertificateStatus::State;
    CertificateStatus status;
    // A list of a weak algorithm condemns a verdict; for a person it is only no reason to believe that all is well.
    for (const RevocationStatement& statement : newest(certificate, issuer)) {
        const bool stale = isStale(statement, m_at);
        const State state = isRevoked(statement, m_at) ? State::Revoked
            : statement.isUnknown || !statement.objection.isEmpty() ? State::Unknown
            : stale ? State::Stale : State::Valid;
        const bool saysMore = status.source == Source::None || state == State::Revoked || (status.state != State::Revoked && state < status.state);
        if (saysMore) {
            status = {state, statement.source, momentOf(statement.thisUpdate), statement.freshUntil ? momentOf(*statement.freshUntil) : QDateTime(), stale, {}, {}, {}};
        }
        if (state == State::Revoked) {
            status.revokedSince = momentOf(*statement.revokedFrom);
            status.reason = reasonName(statement.reason);
        }
    }
    return status;
}

std::vector<RevocationStatement> RevocationCheck::newest(const Certificate& certificate, const TrustedRoot& issuer) const
{
    std::vector<RevocationStatement> statements = newestOfLists(certificate, issuer);
    if (auto answer = m_statusResponse.isEmpty() ? std::nullopt : ofResponse(certificate, issuer)) {
        std::erase_if(statements, [&](const RevocationStatement& statement) { return statement.thisUpdate < answer->thisUpdate; });
        if (statements.empty() || statements.front().thisUpdate == answer->thisUpdate) {
            statements.push_back(std::move(*answer));
        }
    }
    return statements;
}

std::vector<RevocationStatement> RevocationCheck::newestOfLists(const Certificate& certificate, const TrustedRoot& issuer) const
{
    std::vector<RevocationStatement> newest;
    const auto serial = SerialNumber::of(certificate.serial());
    if (!serial) {
        return newest;
    }
    const std::vector<QByteArray>& points = distributionPointsOf(certificate);
    for (const auto& list : m_crls.lists()) {
        if (!newest.empty() && list->thisUpdate < newest.front().thisUpdate) {
            break;
        }
        if (isSameAuthority(*list->issuer, issuer) && list->scope.covers(points)) {
            newest.push_back(statementOf(*list, *serial));
        }
    }
    return newest;
}

std::optional<RevocationStatement> RevocationCheck::ofResponse(const Certificate& certificate, const TrustedRoot& issuer) const
{
    const auto status = LoadedStatus::read(m_statusResponse, certificate, issuer);
    if (!status) {
        return std::nullopt;
    }
    const StatusSigner& signer = status->signer;
    if (signer.delegate && !signer.needsNoCheck) {  // a responder that the root itself has revoked says nothing
        const auto about = newestOfLists(*signer.delegate, issuer);
        if (std::ranges::any_of(about, [&](const RevocationStatement& statement) { return isRevoked(statement, status->producedAt); })) {
            return std::nullopt;
        }
    }
    RevocationStatement statement{Source::StatusResponse, status->thisUpdate, status->freshUntil, {}, status->reason, false, {}, status->evidence};
    statement.isUnknown = status->state == LoadedStatus::State::Unknown;
    if (status->state == LoadedStatus::State::Revoked) {
        statement.revokedFrom = status->revokedFrom;
    }
    return statement;
}

}  // namespace madoguchi
