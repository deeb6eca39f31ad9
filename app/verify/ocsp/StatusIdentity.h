// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Certificate.h"
#include "app/verify/asn1/OcspTemplates.h"

namespace madoguchi {

/// The names that OCSP gives to certificates and responders: digests, which only identify and protect nothing, so that SHA-1 is allowed in them.
class StatusIdentity {
public:
    /// All of `id` names this certificate as issued by this issuer (RFC 6960 section 4.1.1).
    static bool names(const asn1::AsnCertificateId& id, const Certificate& certificate, const Certificate& issuer);
    /// The answer says it was signed by the holder of this certificate (section 4.2.1, ResponderID).
    static bool isResponder(const asn1::AsnStatusBody& body, const Certificate& certificate);
};

}  // namespace madoguchi
