// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace madoguchi {

/// One thing a person or the system does to a case (処理); WitnessAudit is about a terminal and SignLog about the log: they belong to no case.
enum class ActKind {
    Claim, Release, HandOver, StartExamination, PutOnHold, Resume, RequestCorrection, Correct, FinishExamination, Reopen,
    Propose, TakeBack, Approve, ReturnCase, Issue, Spoil, Seal, Dispatch, Complete, MarkReturned, SendAgain, VoidPaper,
    PullBack, Reject, Withdraw, AcceptPair, WitnessAudit, SignLog,
};

inline constexpr std::array allActKinds{
    ActKind::Claim, ActKind::Release, ActKind::HandOver, ActKind::StartExamination, ActKind::PutOnHold, ActKind::Resume,
    ActKind::RequestCorrection, ActKind::Correct, ActKind::FinishExamination, ActKind::Reopen, ActKind::Propose,
    ActKind::TakeBack, ActKind::Approve, ActKind::ReturnCase, ActKind::Issue, ActKind::Spoil, ActKind::Seal,
    ActKind::Dispatch, ActKind::Complete, ActKind::MarkReturned, ActKind::SendAgain, ActKind::VoidPaper,
    ActKind::PullBack, ActKind::Reject, ActKind::Withdraw, ActKind::AcceptPair, ActKind::WitnessAudit, ActKind::SignLog,
};

/// False for what is no act on a case: such an act has no case id, version or fence, and the transition table has no row for it.
bool concernsCase(ActKind kind);
/// Print, seal, send: what leaves on paper can't be called back, so whoever does it must hold the case beyond doubt.
bool putsOutPaper(ActKind kind);
/// Whoever does it has the paper no longer: it is sent or destroyed, or goes on with the case.
bool givesPaperAway(ActKind kind);
/// The word on the wire and on the command line: "start-examination", "hand-over".
QLatin1String code(ActKind kind);
std::optional<ActKind> actKindFromCode(QStringView code);
/// What the button says: 「審査を始める」.
QString label(ActKind kind);
/// What the history says: 「審査を始めました」.
QString pastLabel(ActKind kind);

}  // namespace madoguchi
