// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/AcceptedPair.h"
#include "app/domain/AuditWitness.h"
#include "app/domain/Act.h"
#include "app/domain/Case.h"
#include "app/domain/LogEntry.h"
#include "app/store/EntryReader.h"
#include "app/store/StaffTable.h"

#include <optional>

namespace madoguchi {

/// What an entry of the log makes of a case: asked when a page is stored, when a history is told and when the store is checked, so that
/// all three agree. An entry that makes no sense is ChainBroken, detail its number.
class LogReplay {
public:
    /// Opens the case, or corrects the one that is there.
    static Result<Case> afterSubmission(const std::optional<Case>& before, const LogEntry& entry, const QString& submissionId);
    /// Also senseless: an act on another version than the person saw, or with an old fence. The cloud refuses such acts; no terminal takes one from it either.
    static Result<Case> afterAct(const std::optional<Case>& before, const LogEntry& entry, const Act& act, const StaffDirectory& staff);

    /// The line of the register that an act makes; nothing for most.
    static std::optional<AcceptedPairNote> acceptedPair(const LogEntry& entry, const Act& act);

    /// The end of a terminal's trail that an act about no case makes known.
    static Result<AuditWitnessNote> auditWitness(const LogEntry& entry, const Act& act);

    /// A checkpoint must be the service's, of just what comes before it.
    static Done checkpoint(const LogEntry& entry, const Act& act, const StaffDirectory& staff);

    /// The act of an entry, read only.
    static Result<Act> act(const LogEntry& entry, const EntryReader& reader);
    /// The act of an entry, proven: StaffUnknown, ActSignatureInvalid (detail: number of the entry).
    static Result<Act> provenAct(const LogEntry& entry, const EntryReader& reader, const StaffDirectory& staff);
};

}  // namespace madoguchi
