// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/Act.h"

namespace madoguchi {

/// The form of an act that is signed: JSON with sorted keys. One form for terminal, wire and cloud.
class ActCodec {
public:
    static QByteArray encode(const Act& act);
    /// Strict: unknown or missing keys, wrong types and over-long texts (reason 500, fields 20 of 500), a case id that is missing
    /// or does not belong there are RequestMalformed.
    static Result<Act> decode(const QByteArray& payload);
};

}  // namespace madoguchi
