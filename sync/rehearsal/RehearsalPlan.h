// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Verdict.h"
#include "sync/rehearsal/CityData.h"

#include <QByteArray>

namespace madoguchi {

/// What is the matter with one invented submission, and what the verifier must say of it.
struct RehearsalCase {
    enum class Flaw { None, Revoked, Expired, Tampered, Authentication, Forged };

    CityData::Writing writing = CityData::Writing::Plain;
    Flaw flaw = Flaw::None;
    Outcome outcome = Outcome::Good;
    const char* about = "in order";
};

/// Spreads the flaws over the submissions: of every twenty-five, sixteen are in order, each flaw comes once or twice.
RehearsalCase rehearsalCase(int index);

}  // namespace madoguchi
