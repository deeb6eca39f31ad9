// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseSummary.h"

#include <type_traits>

namespace madoguchi {

/// A row of the inbox as it is read from the table of cases.
struct ListedCase {
    CaseSummary summary;
    qint64 version = 0;  ///< of the row in the table
};

/// The fields of a row that are kept as folded keys.
enum class KeyField { Id, Name, Kana, Address, Phone };

/// What queues, counters, filters and sorting ask of a row, in a form that needs no decoding: it lies in memory as it lies in the sealed
/// chunk. Times are milliseconds since 1970, UTC; what was not a time is 0.
struct CaseRecord {
    static constexpr quint16 noClaim = 0xFFFF;

    qint64 receivedAt, changedAt, claimUntil;
    quint64 number;          ///< the digits of the case id
    qint32 rowVersion, totalYen, fence;
    quint16 kinds;           ///< a bit for each kind that is asked for
    quint16 copies;
    quint16 claimant;        ///< number in the chunk's list of staff; noClaim if there was never a claim
    quint8 state, outcome, service;
    quint8 waitingActs, refusedActs;  ///< 255 also stands for more
    quint8 wideFields;       ///< a bit for each KeyField whose key is not of narrow letters

    CaseState caseState() const { return CaseState(state); }
    Outcome caseOutcome() const { return Outcome(outcome); }
};
static_assert(sizeof(CaseRecord) == 56 && std::is_trivially_copyable_v<CaseRecord>);

}  // namespace madoguchi
