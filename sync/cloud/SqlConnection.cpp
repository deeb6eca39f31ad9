// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SqlConnection.h"

#include <utility>

namespace madoguchi {

SqlConnection::SqlConnection(SqlFaultHook fault) : m_fault(std::move(fault)) {}

SqlConnection::~SqlConnection() = default;

void SqlConnection::faultPoint(QByteArrayView step) const
{
    if (m_fault && m_fault(step)) {
        throw SqlFault(SqlFault::Kind::Other, QStringLiteral("injected"));
    }
}

}  // namespace madoguchi
