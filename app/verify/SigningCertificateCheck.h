// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Findings.h"
#include "app/verify/SignedMessage.h"

namespace madoguchi {

/// If the signed attributes say which certificate was meant (ESS signingCertificate, RFC 2634, or signingCertificateV2, RFC 5035),
/// it must be the signer's: the first one named. Otherwise somebody could put another certificate for the same key in its place.
class SigningCertificateCheck {
public:
    static void check(const MessageSigner& signer, const Certificate& certificate, Findings& findings);
};

}  // namespace madoguchi
