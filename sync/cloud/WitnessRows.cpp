// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/WitnessRows.h"

#include "sync/cloud/SqlQuery.h"

namespace madoguchi {

static AuditWitness read(const SqlQuery& row)
{
    const qint64 resumed = row.number(4);
    return {row.number(1), row.bytes(2), QDate::fromString(row.text(3), Qt::ISODate), resumed < 0 ? std::nullopt : std::optional(resumed)};
}

std::optional<AuditWitness> WitnessRows::find(const QString& terminal)
{
    SqlQuery query(m_connection, "SELECT terminal, number, digest, day, resumed FROM audit_witnesses WHERE terminal = ?");
    return query.bind(terminal).next() ? std::optional(read(query)) : std::nullopt;
}

QMap<QString, AuditWitness> WitnessRows::all()
{
    QMap<QString, AuditWitness> witnesses;
    SqlQuery query(m_connection, "SELECT terminal, number, digest, day, resumed FROM audit_witnesses");
    while (query.next()) {
        witnesses.insert(query.text(0), read(query));
    }
    return witnesses;
}

void WitnessRows::put(const QString& terminal, const AuditWitness& witness, qint64 seq)
{
    // Two statements instead of an upsert: the engines' keys differ. Nobody writes in between.
    for (const char* sql : {"UPDATE audit_witnesses SET number = ?, digest = ?, day = ?, resumed = ?, seq = ? WHERE terminal = ?",
                            "INSERT INTO audit_witnesses (number, digest, day, resumed, seq, terminal) VALUES (?, ?, ?, ?, ?, ?)"}) {
        SqlQuery query(m_connection, sql);
        query.bind(witness.number).bind(witness.digest).bind(witness.day.toString(Qt::ISODate)).bind(witness.resumedAfter.value_or(-1)).bind(seq).bind(terminal);
        if (query.run() > 0) {
            return;
        }
    }
}

}  // namespace madoguchi
