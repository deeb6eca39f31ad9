// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <memory>

namespace madoguchi {

class Profile;
class Verifier;

/// Makes the verifier out of a profile's trust/, crl/ and signer-profiles.json: at each log-in, and when crl/ has changed.
class VerifierLoader {
public:
    /// TrustFolderUnusable, CrlUnusable, ProfileIncomplete (detail "signer-profiles.json" and what is wrong). A profile without crl/ is served: revocation is then unknown and every verdict says so.
    static Result<std::shared_ptr<const Verifier>> load(const Profile& profile);
};

}  // namespace madoguchi
