// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseState.h"

#include "app/domain/CodeTable.h"

namespace madoguchi {

namespace {

using Row = CodeRow<CaseState>;

constexpr CodeTable table{std::to_array<Row>({
    {CaseState::Received, QLatin1String("received"), QT_TRANSLATE_NOOP("CaseState", "Received")},
    {CaseState::Examining, QLatin1String("examining"), QT_TRANSLATE_NOOP("CaseState", "Under examination")},
    {CaseState::AwaitingCitizen, QLatin1String("awaiting-citizen"), QT_TRANSLATE_NOOP("CaseState", "Waiting for correction")},
    {CaseState::Examined, QLatin1String("examined"), QT_TRANSLATE_NOOP("CaseState", "Examined")},
    {CaseState::Proposed, QLatin1String("proposed"), QT_TRANSLATE_NOOP("CaseState", "Waiting for approval")},
    {CaseState::Approved, QLatin1String("approved"), QT_TRANSLATE_NOOP("CaseState", "Approved")},
    {CaseState::Issued, QLatin1String("issued"), QT_TRANSLATE_NOOP("CaseState", "Issued")},
    {CaseState::Sealed, QLatin1String("sealed"), QT_TRANSLATE_NOOP("CaseState", "In the envelope")},
    {CaseState::Dispatched, QLatin1String("dispatched"), QT_TRANSLATE_NOOP("CaseState", "Dispatched")},
    {CaseState::Completed, QLatin1String("completed"), QT_TRANSLATE_NOOP("CaseState", "Completed")},
    {CaseState::Rejected, QLatin1String("rejected"), QT_TRANSLATE_NOOP("CaseState", "Rejected")},
    {CaseState::Withdrawn, QLatin1String("withdrawn"), QT_TRANSLATE_NOOP("CaseState", "Withdrawn")},
    {CaseState::OnHold, QLatin1String("on-hold"), QT_TRANSLATE_NOOP("CaseState", "On hold")},
    {CaseState::Returned, QLatin1String("returned"), QT_TRANSLATE_NOOP("CaseState", "Returned by post")},
})};
static_assert(table.isComplete(CaseState::Returned));

}  // namespace

QLatin1String code(CaseState state)
{
    return table.code(state);
}

std::optional<CaseState> caseStateFromCode(QStringView code)
{
    return table.value(code);
}

QString label(CaseState state)
{
    return table.label(state, "CaseState");
}

bool hasPaper(CaseState state)
{
    return state == CaseState::Issued || state == CaseState::Sealed || state == CaseState::Returned;
}

}  // namespace madoguchi
