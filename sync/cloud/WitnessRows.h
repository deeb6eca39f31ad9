// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/AuditWitness.h"

namespace madoguchi {

class SqlConnection;

/// The cloud's table of what was last witnessed of each terminal's audit trail. Throws SqlFault.
class WitnessRows {
public:
    explicit WitnessRows(SqlConnection& connection) : m_connection(connection) {}

    std::optional<AuditWitness> find(const QString& terminal);
    QMap<QString, AuditWitness> all();
    /// In place of what was there for the terminal.
    void put(const QString& terminal, const AuditWitness& witness, qint64 seq);

private:
    SqlConnection& m_connection;
};

}  // namespace madoguchi
