// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Submission.h"
#include "app/store/CaseFile.h"
#include "app/store/CaseTable.h"
#include "app/store/StaffTable.h"

namespace madoguchi {

/// Computes what the inbox shows of a case, always from the beginning: it is never patched. Pure.
class ShownCase {
public:
    /// What the submission that counts now tells; empty where the form can't be read.
    static void describe(CaseSummary& summary, const std::optional<Submission>& form, const Verdict& verdict);

    /// The case as the log has it, with those acts of the outbox applied, one after the other, that the cloud can still take: not refused, and
    /// made for exactly the version they meet. One that meets another version changes nothing here; the cloud will refuse it, and it stays
    /// visible as waiting until then.
    static void refresh(CaseRow& row, const QList<OutboxItem>& ofCase, const StaffDirectory& staff);
};

}  // namespace madoguchi
