// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/Evidence.h"
#include "app/verify/ocsp/StatusNonce.h"
#include "app/verify/ocsp/StatusSigner.h"

#include <QByteArrayView>

namespace madoguchi {

/// An authentic OCSP answer about one certificate (RFC 6960 section 4.2). Immutable.
struct LoadedStatus {
    enum class State { Good, Revoked, Unknown };

    /// In bytes; one answer has about two thousand. A longer one is refused before anything is read.
    static constexpr qsizetype largest = 64 * 1024;
    /// How long an answer without nextUpdate counts. Section 4.2.2.1: newer information is then "available all the time"; the data behind
    /// JPKI's responder are renewed every 15 minutes (facts: jpki.md section 6).
    static constexpr UnixSeconds lifeWithoutNextUpdate = 15 * 60;

    State state = State::Unknown;
    UnixSeconds revokedFrom = 0;  ///< if Revoked
    signed char reason = 0;       ///< CRLReason, if Revoked; 0 if not given
    UnixSeconds producedAt = 0;
    UnixSeconds thisUpdate = 0;
    UnixSeconds freshUntil = 0;   ///< nextUpdate, or what stands for it
    StatusSigner signer;
    EvidenceItem evidence;        ///< what a verdict keeps of it

    /// CrlUnusable (detail: why) if it is malformed, no answer ("tryLater"), about another certificate, not signed by somebody who may
    /// answer for this issuer, in a form the profile does not know, or without the nonce.
    static Result<LoadedStatus> read(QByteArrayView der, const Certificate& certificate, const TrustedRoot& issuer, const StatusNonce& nonce = {});
};

}  // namespace madoguchi
