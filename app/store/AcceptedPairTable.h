// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/AcceptedPair.h"
#include "app/store/Connection.h"
#include "app/store/RowSealer.h"

#include <QList>

namespace madoguchi {

/// The register of accepted pairs, made of the acts of the log: what one clerk has confirmed helps everybody at every terminal.
class AcceptedPairTable {
public:
    AcceptedPairTable(Connection& connection, const ColumnSealer& sealer) : m_connection(connection), m_sealer(sealer, "accepted_pairs.pair") {}

    /// All that were ever accepted, oldest first, without names of staff.
    Result<QList<AcceptedPairNote>> all() const;
    Done put(const AcceptedPairNote& note);
    Done removeOfCase(const QString& caseId);

private:
    Connection& m_connection;
    RowSealer m_sealer;
};

}  // namespace madoguchi
