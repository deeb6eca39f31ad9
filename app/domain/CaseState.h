// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace madoguchi {

/// Where a case stands in the office (受付 … 完了).
enum class CaseState {
    Received, Examining, AwaitingCitizen, Examined, Proposed, Approved, Issued,
    Sealed, Dispatched, Completed, Rejected, Withdrawn, OnHold, Returned,
};

inline constexpr std::array allCaseStates{
    CaseState::Received, CaseState::Examining, CaseState::AwaitingCitizen, CaseState::Examined, CaseState::Proposed,
    CaseState::Approved, CaseState::Issued, CaseState::Sealed, CaseState::Dispatched, CaseState::Completed,
    CaseState::Rejected, CaseState::Withdrawn, CaseState::OnHold, CaseState::Returned,
};

/// The word on the wire, in files and on the command line: "awaiting-citizen".
QLatin1String code(CaseState state);
std::optional<CaseState> caseStateFromCode(QStringView code);
/// The office's word in the language of the screen.
QString label(CaseState state);
/// Certificates are printed and in the office: not sent yet, or come back.
bool hasPaper(CaseState state);

}  // namespace madoguchi
