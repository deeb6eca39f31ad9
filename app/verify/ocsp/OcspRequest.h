// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Certificate.h"
#include "app/verify/TrustedRoot.h"

#include <QByteArray>

namespace madoguchi {

/// A question to a status responder (RFC 6960 section 4.1), made with OpenSSL's own functions: what we write ourselves needs no strict reader.
class OcspRequest {
public:
    /// DER, unsigned, for one certificate. The certificate is named with SHA-1, as RFC 5019 section 2.1.1 wants it: there it is a name, it
    /// protects nothing. `nonce`: goes in as it is; empty: none. Empty if OpenSSL can't make it.
    static QByteArray make(const Certificate& certificate, const TrustedRoot& issuer, const QByteArray& nonce);
};

}  // namespace madoguchi
