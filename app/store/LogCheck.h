// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/AcceptedPair.h"
#include "app/domain/AuditWitness.h"
#include "app/domain/Case.h"
#include "app/store/Connection.h"
#include "app/store/PulledPage.h"
#include "app/store/StaffTable.h"
#include "app/store/StoreContext.h"
#include "app/store/VerdictTable.h"

#include <QHash>

namespace madoguchi {

/// Walks the whole log once more, as if it were pulled now, and keeps what it makes of cases and staff, for comparison with what is stored.
class LogCheck {
public:
    LogCheck(Connection& connection, const StoreContext& context);

    /// ChainBroken, ActSignatureInvalid, StaffUnknown (detail: number), SealBroken or DatabaseDamaged (detail: table and row).
    Done walk();

    const QHash<QString, Case>& cases() const { return m_cases; }
    const StaffDirectory& staff() const { return m_staff; }
    /// Every key the log has ever named for a person: an act that waits may be signed with one that was replaced since.
    QList<QByteArray> keysOf(const QString& staffId) const { return m_keys.value(staffId); }
    const Cursor& end() const { return m_end; }
    const QList<AcceptedPairNote>& acceptedPairs() const { return m_acceptedPairs; }
    const QList<AuditWitnessNote>& auditWitnesses() const { return m_auditWitnesses; }
    qint64 submissions() const { return m_submissions; }

private:
    Done add(const LogEntry& entry);
    Done addSubmission(const LogEntry& entry);
    Done addAct(const LogEntry& entry);
    Done addToCase(const LogEntry& entry, const Act& act);
    std::optional<Case> known(const QString& caseId) const;

    Connection& m_connection;
    const StoreContext& m_context;
    VerdictTable m_verdicts;
    QHash<QString, Case> m_cases;
    StaffDirectory m_staff;
    QHash<QString, QList<QByteArray>> m_keys;
    QList<AcceptedPairNote> m_acceptedPairs;
    QList<AuditWitnessNote> m_auditWitnesses;
    Cursor m_end;
    qint64 m_submissions = 0;
};

}  // namespace madoguchi
