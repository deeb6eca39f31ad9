// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <memory>

namespace madoguchi {

class Profile;
class Verifier;

/// Makes the verifier out of a profile's trust/ and crl/: read anew at each log-in, so that new lists count from then on.
class VerifierLoader {
public:
    /// TrustFolderUnusable, CrlUnusable. A profile without crl/ is served: revocation is then unknown and every verdict says so.
    static Result<std::shared_ptr<const Verifier>> load(const Profile& profile);
};

}  // namespace madoguchi
