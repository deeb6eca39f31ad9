// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/VerifyAgainCommand.h"

#include "app/domain/CaseId.h"
#include "app/verify/Verifier.h"
#include "sync/client/Workplace.h"

#include <QJsonArray>

namespace madoguchi {

namespace {

const QString againOption = QStringLiteral("again");
const QString allOption = QStringLiteral("all");

QString sentence(const VerifiedAgain& again)
{
    switch (again.result) {
    case VerifiedAgain::Result::Same:
        return VerifyAgainCommand::tr("the same: %1").arg(label(again.now));
    case VerifiedAgain::Result::Differs:
        return VerifyAgainCommand::tr("differs in %1: was %2, is %3").arg(again.differences.join(QLatin1String(", ")), label(again.before), label(again.now));
    case VerifiedAgain::Result::NoEvidence:
        break;
    }
    return VerifyAgainCommand::tr("no evidence was kept; the verdict was %1").arg(label(again.before));
}

}  // namespace

bool VerifyAgainCommand::isMeant(const QStringList& words) const
{
    return WorkplaceCommand::isMeant(words) && words.contains(QStringLiteral("--again"));
}

void VerifyAgainCommand::describe(QCommandLineParser& parser) const
{
    parser.addOption({againOption, tr("Reaches stored verdicts again from the stored evidence alone.")});
    parser.addOption({allOption, tr("Those of all cases.")});
    parser.addPositionalArgument(QStringLiteral("CASE"), tr("Receipt number or case id."));
}

Done VerifyAgainCommand::prepare(const QCommandLineParser& parser)
{
    const bool all = parser.isSet(allOption);
    if (parser.positionalArguments().size() != (all ? 0 : 1)) {
        return fail(ErrorCode::UsageWrong, QStringLiteral("CASE"));
    }
    m_case = all ? QString() : parser.positionalArguments().constFirst();
    return {};
}

ExitCode VerifyAgainCommand::work(Workplace& workplace)
{
    QString caseId;
    if (!m_case.isEmpty()) {
        const auto read = CaseId::fromInput(m_case, workplace.municipality());
        if (!read) {
            console().failed(read.error());
            return ExitCode::WrongUsage;
        }
        caseId = *read;
    }
    const auto counts = workplace.verifyAgain(caseId, [this](const VerifiedAgain& again) { print(again); }).result();
    if (!counts) {
        return console().failed(counts.error());
    }
    print(*counts);
    return counts->same == counts->verified ? ExitCode::Success : ExitCode::SomethingBad;
}

void VerifyAgainCommand::print(const VerifiedAgain& again) const
{
    // To people only what they have to look at is said of a million.
    if (!console().isJson() && m_case.isEmpty() && again.result == VerifiedAgain::Result::Same && !again.rulesChanged) {
        return;
    }
    const QString receipt = CaseId::receiptNumber(again.caseId);
    QJsonObject json{{QStringLiteral("case"), again.caseId},
                     {QStringLiteral("receipt"), receipt},
                     {QStringLiteral("seq"), again.seq},
                     {QStringLiteral("result"), QString(code(again.result))},
                     {QStringLiteral("was"), QString(code(again.before))}};
    QString text = receipt + QStringLiteral("  ") + sentence(again);
    if (again.result != VerifiedAgain::Result::NoEvidence) {
        json.insert(QStringLiteral("is"), QString(code(again.now)));
        json.insert(QStringLiteral("differences"), QJsonArray::fromStringList(again.differences));
        json.insert(QStringLiteral("rules"), again.rules);
        json.insert(QStringLiteral("rulesChanged"), again.rulesChanged);
    }
    if (again.rulesChanged) {
        text += QStringLiteral("  ") + tr("(rules changed: version %1 then, %2 now)").arg(again.rules).arg(Verifier::rules);
    }
    console().result(json, text);
}

void VerifyAgainCommand::print(const VerifyAgainCounts& counts) const
{
    const QJsonObject json{{QStringLiteral("verified"), counts.verified},
                           {QStringLiteral("same"), counts.same},
                           {QStringLiteral("differs"), counts.differs},
                           {QStringLiteral("noEvidence"), counts.noEvidence},
                           {QStringLiteral("rulesChanged"), counts.rulesChanged}};
    console().result(json, tr("%L1 verified again: %L2 the same, %L3 differ, %L4 without evidence; %L5 by rules of another version.")
                               .arg(counts.verified).arg(counts.same).arg(counts.differs).arg(counts.noEvidence).arg(counts.rulesChanged));
}

}  // namespace madoguchi
