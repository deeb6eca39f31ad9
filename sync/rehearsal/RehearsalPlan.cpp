// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/RehearsalPlan.h"

#include <array>

namespace madoguchi {

RehearsalCase rehearsalCase(int index)
{
    using Writing = CityData::Writing;
    using Flaw = RehearsalCase::Flaw;
    static constexpr std::array special{
        RehearsalCase{Writing::Variant, Flaw::None, Outcome::Caution, "written with a variant character"},
        RehearsalCase{Writing::Plain, Flaw::Revoked, Outcome::Bad, "certificate revoked"},
        RehearsalCase{Writing::Moved, Flaw::None, Outcome::Caution, "another address in the form"},
        RehearsalCase{Writing::Plain, Flaw::Tampered, Outcome::Bad, "altered after signing"},
        RehearsalCase{Writing::Glyph, Flaw::None, Outcome::Caution, "variation selector in the form only"},
        RehearsalCase{Writing::Plain, Flaw::Authentication, Outcome::Bad, "signed with the authentication certificate"},
        RehearsalCase{Writing::Other, Flaw::None, Outcome::Caution, "another person's name in the form"},
        RehearsalCase{Writing::Plain, Flaw::Expired, Outcome::Bad, "certificate expired"},
        RehearsalCase{Writing::Plain, Flaw::Forged, Outcome::Bad, "certificate of an authority that is not pinned"},
    };
    constexpr int round = 25;
    const int place = index % round - (round - int(special.size()));
    return place < 0 ? RehearsalCase{} : special[size_t(place)];
}

}  // namespace madoguchi
