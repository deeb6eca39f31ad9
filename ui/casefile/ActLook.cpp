// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/ActLook.h"

namespace madoguchi {

ActLook lookOf(ActKind kind)
{
    switch (kind) {
    case ActKind::Claim: return {Icon::Person, QKeySequence(Qt::Key_F2), false, 1};
    case ActKind::Release: return {Icon::Release, QKeySequence(Qt::SHIFT | Qt::Key_F2)};
    case ActKind::HandOver: return {Icon::HandOver, QKeySequence(Qt::CTRL | Qt::Key_F2)};
    case ActKind::StartExamination: return {Icon::Examine, QKeySequence(Qt::SHIFT | Qt::Key_F9), false, 3};
    case ActKind::RequestCorrection: return {Icon::Return, QKeySequence(Qt::Key_F6)};
    case ActKind::PutOnHold: return {Icon::Hold, QKeySequence(Qt::Key_F7)};
    case ActKind::Resume: return {Icon::Examine, QKeySequence(Qt::SHIFT | Qt::Key_F7), false, 3};
    case ActKind::FinishExamination: return {Icon::Tick, QKeySequence(Qt::Key_F9), false, 3};
    case ActKind::Reject: return {Icon::Reject, QKeySequence(Qt::CTRL | Qt::Key_F9), true};
    case ActKind::VoidPaper: return {Icon::Reject, {}, true};
    case ActKind::Withdraw: return {Icon::Withdraw, {}, true};
    case ActKind::Propose: return {Icon::Stamp, {}, false, 3};
    case ActKind::Approve: return {Icon::Stamp, {}, false, 3};
    case ActKind::Issue: return {Icon::Paper, {}, false, 3};
    case ActKind::Seal: return {Icon::Sealed, {}, false, 3};
    case ActKind::Dispatch: return {Icon::Envelope, {}, false, 3};
    case ActKind::Complete: return {Icon::Good, {}, false, 3};
    case ActKind::SendAgain: return {Icon::Send, {}, false, 3};
    case ActKind::MarkReturned: return {Icon::Return, {}};
    case ActKind::ReturnCase:
    case ActKind::TakeBack:
    case ActKind::PullBack:
    case ActKind::Reopen: return {Icon::Back, {}};
    case ActKind::Spoil: return {Icon::Caution, {}};
    case ActKind::Correct: return {Icon::Refresh, {}};
    case ActKind::WitnessAudit:
    case ActKind::SignLog:
    case ActKind::AcceptPair: return {Icon::Tick, {}, false, 0, true};
    }
    return {};
}

QKeySequence confirmKey()
{
    return QKeySequence(Qt::Key_F12);
}

}  // namespace madoguchi
