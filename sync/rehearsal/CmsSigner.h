// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "sync/rehearsal/SignerKey.h"

#include <QByteArray>

namespace madoguchi {

/// Signs a form as the citizen's side does: CMS SignedData, the key's digest, signed attributes, the signer's certificate included, DER.
class CmsSigner {
public:
    static Result<QByteArray> sign(const QByteArray& content, const QByteArray& certificateDer, const SignerKey& key);
};

}  // namespace madoguchi
