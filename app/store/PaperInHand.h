// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/StateTable.h"

#include <QStringList>

namespace madoguchi {

/// Of which cases each person had paper in their hands at this terminal, sealed. Known here alone: the log tells who has a case, not at whose
/// desk its paper lies. An entry stays, whoever gets the case, until that person has given the paper away or says so.
class PaperInHand {
public:
    PaperInHand(Connection& connection, const ColumnSealer& sealer) : m_state(connection, sealer) {}

    /// Case ids, the earliest first.
    Result<QStringList> of(const QString& staffId) const;
    /// Both inside a transaction; what is already so writes nothing.
    Done add(const QString& staffId, const QString& caseId);
    Done remove(const QString& staffId, const QString& caseId);

private:
    Done put(const QString& staffId, const QStringList& caseIds);

    StateTable m_state;
};

}  // namespace madoguchi
