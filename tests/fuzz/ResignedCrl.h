// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/OpenSslHandle.h"
#include "app/verify/TrustedRoot.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace madoguchi::test {

/// A root of the corpus's name whose private key is at hand, so that a changed revocation list can be signed again: what lies behind the
/// signature is read too. The key is short because only its speed counts.
class ResignedCrl {
public:
    ResignedCrl();

    const std::vector<std::shared_ptr<const TrustedRoot>>& roots() const { return m_roots; }
    /// With RSA and SHA-256; bytes that are no list come back unchanged.
    QByteArray of(const QByteArray& list) const;

private:
    EvpKey m_key;
    std::vector<std::shared_ptr<const TrustedRoot>> m_roots;
};

}  // namespace madoguchi::test
