// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/AuditWitness.h"
#include "app/store/Connection.h"
#include "app/store/RowSealer.h"

#include <QList>

namespace madoguchi {

/// The ends of all terminals' trails as the log has them: each terminal can contradict any other's shortened trail, and its own.
class AuditWitnessTable {
public:
    AuditWitnessTable(Connection& connection, const ColumnSealer& sealer) : m_connection(connection), m_sealer(sealer, "audit_witnesses.witness") {}

    /// In the order of the log.
    Result<QList<AuditWitnessNote>> all() const;
    Result<QList<AuditWitnessNote>> ofTerminal(const QString& terminal) const;
    Done put(const AuditWitnessNote& note);

private:
    Result<QList<AuditWitnessNote>> read(const char* sql, std::initializer_list<QVariant> values) const;

    Connection& m_connection;
    RowSealer m_sealer;
};

}  // namespace madoguchi
