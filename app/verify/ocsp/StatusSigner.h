// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Certificate.h"
#include "app/verify/TrustedRoot.h"
#include "app/verify/asn1/OcspTemplates.h"

#include <optional>

namespace madoguchi {

/// Who signed an OCSP answer, if it was somebody who may (RFC 6960 section 4.2.2.2): the issuing root itself, or a responder to which that
/// same root delegated it, directly. Nobody else is ever believed, whatever lies in the trust folder.
struct StatusSigner {
    std::optional<Certificate> delegate;  ///< none: the root signed
    /// The root promises not to revoke the delegate during its life (id-pkix-ocsp-nocheck, section 4.2.2.2.1).
    bool needsNoCheck = true;

    /// Nothing if the signature is nobody's who may; `reason` then says why. A delegate must have been valid when the answer was made: that
    /// it expires later takes nothing from the answer.
    static std::optional<StatusSigner> of(const asn1::AsnBasicResponse& response, const asn1::AsnStatusBody& body, UnixSeconds producedAt,
                                          const TrustedRoot& issuer, QString& reason);
};

}  // namespace madoguchi
