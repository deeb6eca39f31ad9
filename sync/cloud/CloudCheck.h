// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/LogDigest.h"
#include "app/domain/Case.h"
#include "app/domain/Staff.h"
#include "sync/cloud/CaseLog.h"

#include <QMap>

namespace madoguchi {

/// Goes through the whole log as an auditor would: numbers, chain, signatures, and whether the cases at hand are what the entries make of them.
class CloudCheck {
public:
    struct Counts {
        qint64 entries = 0, submissions = 0, acts = 0, staff = 0, cases = 0;
        qint64 signedUpTo = 0;  ///< the last checkpoint, up to which the service has signed all
    };

    explicit CloudCheck(const CaseLog& log) : m_log(log) {}

    /// The counts, or the first fault: ChainBroken, ActSignatureInvalid, StaffUnknown, JsonMalformed … (detail: the entry's number),
    /// DatabaseDamaged (detail: the case or staff id, or what the storage says).
    Result<Counts> run();

private:
    Done readOn();
    Done take(const LogEntry& entry);
    Done takeStaff(const LogEntry& entry);
    Done takeSubmission(const LogEntry& entry);
    Done takeAct(const LogEntry& entry);
    Done takeCheckpoint(const LogEntry& entry, const Act& act, const Staff& author);
    Done takeWitness(const LogEntry& entry, const Act& act);
    Done keep(const LogEntry& entry, const Result<Case>& after);
    Done compareCases();
    Done compareStaff() const;
    Done compareWitnesses() const;

    const CaseLog& m_log;
    Counts m_counts;
    qint64 m_seq = 0;
    QByteArray m_digest = LogDigest::genesis();
    QMap<QString, Staff> m_staff;
    QMap<QString, Case> m_cases;
    QMap<QString, AuditWitness> m_witnesses;
};

}  // namespace madoguchi
