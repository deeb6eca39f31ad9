// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/Submission.h"

#include <QByteArray>

namespace madoguchi {

/// Reads the signed content strictly (contract: application-v1.schema.json, verdict.md rule 9) with simdjson; no tolerance, no repair.
class SubmissionDecoder {
public:
    /// JsonMalformed (not UTF-8, BOM, duplicate keys, lone surrogate, cut short; detail: byte offset or pointer) or
    /// SchemaViolated (detail: JSON pointer and rule, "/requests/0/copies: maximum"). The detail never holds a value.
    static Result<Submission> decode(const QByteArray& content);
};

}  // namespace madoguchi
