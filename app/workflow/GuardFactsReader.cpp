// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/GuardFactsReader.h"

#include "app/store/VerdictTable.h"

namespace madoguchi {

Result<GuardFacts> GuardFactsReader::read(Connection& connection, const StoreContext& context, const QString& caseId)
{
    return VerdictTable(connection, context.sealer).latest(caseId).map([](const std::optional<StoredSubmission>& submission) {
        return submission ? of(submission->verdict) : GuardFacts();
    });
}

GuardFacts GuardFactsReader::of(const Verdict& verdict)
{
    GuardFacts facts;
    facts.verdictBad = verdict.outcome() == Outcome::Bad;
    facts.verdictKnown = !facts.verdictBad || !verdict.findings().isEmpty();
    return facts;
}

}  // namespace madoguchi
