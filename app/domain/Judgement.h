// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Evidence.h"
#include "app/domain/Submission.h"
#include "app/domain/Verdict.h"

#include <QByteArray>

#include <optional>

namespace madoguchi {

/// All that one reading of a message gives, so that nobody reads it twice.
struct Judgement {
    Verdict verdict;
    std::optional<Submission> form;  ///< nothing if it can't be read
    QByteArray content;              ///< the signed bytes; empty if there are none to be read
    Evidence evidence;
};

}  // namespace madoguchi
