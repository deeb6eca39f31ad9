// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/ActKind.h"

#include "app/domain/CodeTable.h"

namespace madoguchi {

namespace {

using Row = CodeRow<ActKind>;

constexpr CodeTable table{std::to_array<Row>({
    {ActKind::Claim, QLatin1String("claim"), QT_TRANSLATE_NOOP("ActKind", "Take the case")},
    {ActKind::Release, QLatin1String("release"), QT_TRANSLATE_NOOP("ActKind", "Let go of the case")},
    {ActKind::HandOver, QLatin1String("hand-over"), QT_TRANSLATE_NOOP("ActKind", "Hand over")},
    {ActKind::StartExamination, QLatin1String("start-examination"), QT_TRANSLATE_NOOP("ActKind", "Start the examination")},
    {ActKind::PutOnHold, QLatin1String("put-on-hold"), QT_TRANSLATE_NOOP("ActKind", "Put on hold")},
    {ActKind::Resume, QLatin1String("resume"), QT_TRANSLATE_NOOP("ActKind", "Resume")},
    {ActKind::RequestCorrection, QLatin1String("request-correction"), QT_TRANSLATE_NOOP("ActKind", "Ask for a correction")},
    {ActKind::Correct, QLatin1String("correct"), QT_TRANSLATE_NOOP("ActKind", "Correct")},
    {ActKind::FinishExamination, QLatin1String("finish-examination"), QT_TRANSLATE_NOOP("ActKind", "Finish the examination")},
    {ActKind::Reopen, QLatin1String("reopen"), QT_TRANSLATE_NOOP("ActKind", "Examine again")},
    {ActKind::Propose, QLatin1String("propose"), QT_TRANSLATE_NOOP("ActKind", "Propose for approval")},
    {ActKind::TakeBack, QLatin1String("take-back"), QT_TRANSLATE_NOOP("ActKind", "Take the proposal back")},
    {ActKind::Approve, QLatin1String("approve"), QT_TRANSLATE_NOOP("ActKind", "Approve")},
    {ActKind::ReturnCase, QLatin1String("return-case"), QT_TRANSLATE_NOOP("ActKind", "Send back to the examiner")},
    {ActKind::Issue, QLatin1String("issue"), QT_TRANSLATE_NOOP("ActKind", "Issue")},
    {ActKind::Spoil, QLatin1String("spoil"), QT_TRANSLATE_NOOP("ActKind", "Record a spoiled sheet")},
    {ActKind::Seal, QLatin1String("seal"), QT_TRANSLATE_NOOP("ActKind", "Seal the envelope")},
    {ActKind::Dispatch, QLatin1String("dispatch"), QT_TRANSLATE_NOOP("ActKind", "Dispatch")},
    {ActKind::Complete, QLatin1String("complete"), QT_TRANSLATE_NOOP("ActKind", "Complete")},
    {ActKind::MarkReturned, QLatin1String("mark-returned"), QT_TRANSLATE_NOOP("ActKind", "Record a returned letter")},
    {ActKind::SendAgain, QLatin1String("send-again"), QT_TRANSLATE_NOOP("ActKind", "Send again")},
    {ActKind::VoidPaper, QLatin1String("void-paper"), QT_TRANSLATE_NOOP("ActKind", "Void the paper and close")},
    {ActKind::PullBack, QLatin1String("pull-back"), QT_TRANSLATE_NOOP("ActKind", "Pull back")},
    {ActKind::Reject, QLatin1String("reject"), QT_TRANSLATE_NOOP("ActKind", "Reject")},
    {ActKind::Withdraw, QLatin1String("withdraw"), QT_TRANSLATE_NOOP("ActKind", "Withdraw")},
    {ActKind::AcceptPair, QLatin1String("accept-pair"), QT_TRANSLATE_NOOP("ActKind", "Confirm two characters as the same")},
    {ActKind::WitnessAudit, QLatin1String("witness-audit"), QT_TRANSLATE_NOOP("ActKind", "Have the audit trail witnessed")},
    {ActKind::SignLog, QLatin1String("sign-log"), QT_TRANSLATE_NOOP("ActKind", "Sign the log")},
})};
static_assert(table.isComplete(ActKind::SignLog));

constexpr std::array<const char*, allActKinds.size()> pastLabels{
    QT_TRANSLATE_NOOP("ActKind", "took the case"),
    QT_TRANSLATE_NOOP("ActKind", "let go of the case"),
    QT_TRANSLATE_NOOP("ActKind", "handed the case over"),
    QT_TRANSLATE_NOOP("ActKind", "started the examination"),
    QT_TRANSLATE_NOOP("ActKind", "put the case on hold"),
    QT_TRANSLATE_NOOP("ActKind", "resumed the case"),
    QT_TRANSLATE_NOOP("ActKind", "asked the citizen for a correction"),
    QT_TRANSLATE_NOOP("ActKind", "sent a correction"),
    QT_TRANSLATE_NOOP("ActKind", "finished the examination"),
    QT_TRANSLATE_NOOP("ActKind", "reopened the examination"),
    QT_TRANSLATE_NOOP("ActKind", "proposed the case for approval"),
    QT_TRANSLATE_NOOP("ActKind", "took the proposal back"),
    QT_TRANSLATE_NOOP("ActKind", "approved the case"),
    QT_TRANSLATE_NOOP("ActKind", "sent the case back to the examiner"),
    QT_TRANSLATE_NOOP("ActKind", "issued the documents"),
    QT_TRANSLATE_NOOP("ActKind", "recorded a spoiled sheet"),
    QT_TRANSLATE_NOOP("ActKind", "sealed the envelope"),
    QT_TRANSLATE_NOOP("ActKind", "dispatched the letter"),
    QT_TRANSLATE_NOOP("ActKind", "completed the case"),
    QT_TRANSLATE_NOOP("ActKind", "recorded that the letter came back"),
    QT_TRANSLATE_NOOP("ActKind", "prepared the letter to be sent again"),
    QT_TRANSLATE_NOOP("ActKind", "voided the paper and closed the case"),
    QT_TRANSLATE_NOOP("ActKind", "pulled the case back"),
    QT_TRANSLATE_NOOP("ActKind", "rejected the request"),
    QT_TRANSLATE_NOOP("ActKind", "withdrew the request"),
    QT_TRANSLATE_NOOP("ActKind", "confirmed two characters as the same"),
    QT_TRANSLATE_NOOP("ActKind", "had the audit trail witnessed"),
    QT_TRANSLATE_NOOP("ActKind", "signed the log"),
};

}  // namespace

bool concernsCase(ActKind kind)
{
    return kind != ActKind::WitnessAudit && kind != ActKind::SignLog;
}

bool putsOutPaper(ActKind kind)
{
    return kind == ActKind::Issue || kind == ActKind::Seal || kind == ActKind::Dispatch || kind == ActKind::SendAgain;
}

bool givesPaperAway(ActKind kind)
{
    switch (kind) {
    case ActKind::Release:
    case ActKind::HandOver:
    case ActKind::Spoil:
    case ActKind::Dispatch:
    case ActKind::VoidPaper:
        return true;
    default:
        return false;
    }
}

QLatin1String code(ActKind kind)
{
    return table.code(kind);
}

std::optional<ActKind> actKindFromCode(QStringView code)
{
    return table.value(code);
}

QString label(ActKind kind)
{
    return table.label(kind, "ActKind");
}

QString pastLabel(ActKind kind)
{
    return QCoreApplication::translate("ActKind", pastLabels[static_cast<std::size_t>(kind)]);
}

}  // namespace madoguchi
