// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <stdexcept>

namespace madoguchi {

/// The storage said no. Thrown and caught inside the cloud's storage only; knows the engine's code, not its words, for those quote values.
class SqlFault : public std::runtime_error {
public:
    enum class Kind { Other, DiskFull, Damaged };

    /// `said`: the engine and its code, such as "sqlite 13" or "postgresql 57P01".
    /// `words`: only what a refused connection says, which has no values in it.
    SqlFault(Kind kind, QString said, QString words = {});

    const QString& said() const { return m_said; }
    /// For whoever starts the program; names hosts and roles, so never for a terminal.
    const QString& words() const { return m_words; }
    /// DiskFull, DatabaseDamaged, or what the caller says of all the rest.
    tl::unexpected<Error> error(ErrorCode otherwise) const;

private:
    Kind m_kind;
    QString m_said, m_words;
};

}  // namespace madoguchi
