// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/ErrorCatalog.h"

#include <span>

namespace madoguchi {

/// A row of the catalogue before translation.
struct ErrorRow {
    ErrorCode code;
    ErrorEntry::Severity severity;
    bool retry;
    const char* title;
    const char* advice;
};

// One table for each thousand or two, so that a table stays readable.
std::span<const ErrorRow> officeErrors();    ///< 1xxx, 2xxx
std::span<const ErrorRow> cloudErrors();     ///< 3xxx
std::span<const ErrorRow> terminalErrors();  ///< 4xxx, 5xxx, 9xxx

}  // namespace madoguchi
