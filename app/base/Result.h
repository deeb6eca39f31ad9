// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace madoguchi {

/// A value or an Error: the return type of everything that can fail.
template<typename T>
using Result = tl::expected<T, Error>;

/// For functions that give nothing back but may fail.
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// Passes the error of one result on as the error of another.
template<typename T>
[[nodiscard]] tl::unexpected<Error> failAs(const Result<T>& other)
{
    return tl::unexpected<Error>(other.error());
}

}  // namespace madoguchi
