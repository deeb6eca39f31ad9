// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/wire/Problem.h"

#include <QString>

namespace madoguchi {

/// What became of one act, answer per act to POST acts.
struct ActAnswer {
    enum class Kind { Applied, Duplicate, Refused };

    QString actId;       ///< empty only for a refused act whose payload could not be read; answers stand in the order of the acts
    Kind kind = Kind::Refused;
    qint64 seq = 0;      ///< of the entry, if applied or duplicate
    Problem problem;     ///< if refused

    friend bool operator==(const ActAnswer&, const ActAnswer&) = default;
};

}  // namespace madoguchi
