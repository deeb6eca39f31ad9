// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Verdict.h"

#include "app/domain/CodeTable.h"

#include <algorithm>

namespace madoguchi {

namespace {

constexpr CodeTable outcomes{std::to_array<CodeRow<Outcome>>({
    {Outcome::Good, QLatin1String("good"), QT_TRANSLATE_NOOP("Outcome", "Valid")},
    {Outcome::Caution, QLatin1String("caution"), QT_TRANSLATE_NOOP("Outcome", "To be checked")},
    {Outcome::Bad, QLatin1String("bad"), QT_TRANSLATE_NOOP("Outcome", "Not valid")},
})};
static_assert(outcomes.isComplete(Outcome::Bad));

Outcome outcomeOf(const QList<Finding>& findings)
{
    const auto holds = [&](Severity wanted) {
        return std::ranges::any_of(findings, [&](const Finding& finding) { return severity(finding.code) == wanted; });
    };
    return holds(Severity::Bad) ? Outcome::Bad : holds(Severity::Caution) ? Outcome::Caution : Outcome::Good;
}

}  // namespace

Verdict::Verdict(VerdictPass, QList<Finding> findings, std::optional<SignerIdentity> signer, QString submissionId, QDateTime at)
    : m_outcome(outcomeOf(findings)), m_findings(std::move(findings)), m_signer(std::move(signer)), m_submissionId(std::move(submissionId)), m_at(std::move(at))
{
}

bool Verdict::has(FindingCode code) const
{
    return std::ranges::any_of(m_findings, [&](const Finding& finding) { return finding.code == code; });
}

QLatin1String code(Outcome outcome)
{
    return outcomes.code(outcome);
}

std::optional<Outcome> outcomeFromCode(QStringView code)
{
    return outcomes.value(code);
}

QString label(Outcome outcome)
{
    return outcomes.label(outcome, "Outcome");
}

}  // namespace madoguchi
