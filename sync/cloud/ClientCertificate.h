// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudRequest.h"

#include <openssl/types.h>

namespace madoguchi {

/// Reads out of a client's certificate what the gatekeeper decides by, wherever it came from: the handshake or the proxy's word.
class ClientCertificate {
public:
    static PeerCertificate read(const X509& certificate, bool isTrusted);
};

}  // namespace madoguchi
