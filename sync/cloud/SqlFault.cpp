// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SqlFault.h"

namespace madoguchi {

SqlFault::SqlFault(Kind kind, QString said, QString words)
    : std::runtime_error("storage fault"), m_kind(kind), m_said(std::move(said)), m_words(std::move(words))
{
}

tl::unexpected<Error> SqlFault::error(ErrorCode otherwise) const
{
    switch (m_kind) {
    case Kind::DiskFull:
        return fail(ErrorCode::DiskFull, m_said);
    case Kind::Damaged:
        return fail(ErrorCode::DatabaseDamaged, m_said);
    case Kind::Other:
        break;
    }
    return fail(otherwise, m_said);
}

}  // namespace madoguchi
