// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "sync/cloud/CloudRequest.h"

#include <memory>

namespace madoguchi {

/// The client's certificate as a proxy passes it on. The proxy's word alone is not enough: chain, purpose and validity are checked here again,
/// so that a proxy that is set up wrongly lets nobody in. Usable from many threads at once.
class ForwardedPeer {
public:
    static constexpr const char* verdictHeader = "X-Client-Verify";     ///< "SUCCESS", "NONE" or "FAILED:" and a reason
    static constexpr const char* certificateHeader = "X-Client-Cert";   ///< PEM, percent-encoded

    /// `authorityFile`: this service's CA, PEM. KeyUnusable.
    static Result<ForwardedPeer> open(const QString& authorityFile);

    /// What the two headers say. Judged by the computer's clock, as a handshake is.
    PeerCertificate read(const QByteArray& verdict, const QByteArray& certificate) const;

private:
    struct Store;
    explicit ForwardedPeer(std::shared_ptr<const Store> store) : m_store(std::move(store)) {}

    std::shared_ptr<const Store> m_store;
};

}  // namespace madoguchi
