// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/ShowCommand.h"

#include "app/base/Clock.h"
#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "app/main/ctl/CaseJson.h"
#include "app/workflow/RefusedAct.h"
#include "sync/client/Workplace.h"

#include <QJsonArray>

namespace madoguchi {

namespace {

QString text(const CaseFile& file)
{
    const Case& now = file.summary.caseNow;
    QStringList lines{QStringLiteral("%1  %2  %3").arg(CaseId::receiptNumber(now.id), label(now.state), label(file.verdict.outcome())),
        file.summary.applicantName, file.summary.applicantAddress};
    for (const Finding& finding : file.verdict.findings()) {
        lines.append(QStringLiteral("- %1: %2").arg(QString(code(finding.code)), words(finding).title));
    }
    for (const HistoryItem& item : file.history) {
        const bool arrived = item.kind == HistoryItem::Kind::Received || item.kind == HistoryItem::Kind::Corrected;
        lines.append(QStringLiteral("%1  %2  %3").arg(JapaneseDate::compact(item.at), arrived ? label(item.stateAfter) : pastLabel(item.act), item.staffName).trimmed());
    }
    return lines.join(u'\n');
}

/// What the cloud has refused of this case.
Result<QJsonArray> problemsOf(Workplace& workplace, const CaseFile& file)
{
    return workplace.outbox().result().map([&](const QList<OutboxItem>& outbox) {
        QJsonArray problems;
        for (const OutboxItem& item : outbox) {
            if (item.state == OutboxItem::State::Refused && item.act.caseId == file.summary.caseNow.id) {
                problems.append(CaseJson::of(RefusedAct::of(item, file, workplace.staff(), SystemClock().now())));
            }
        }
        return problems;
    });
}

}  // namespace

void ShowCommand::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("CASE"), tr("Receipt number or case id."));
}

Done ShowCommand::prepare(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1) {
        return fail(ErrorCode::UsageWrong, QStringLiteral("CASE"));
    }
    m_case = parser.positionalArguments().constFirst();
    return {};
}

ExitCode ShowCommand::work(Workplace& workplace)
{
    const auto caseId = CaseId::fromInput(m_case, workplace.municipality());
    if (!caseId) {
        console().failed(caseId.error());
        return ExitCode::WrongUsage;
    }
    const auto file = workplace.caseFile(*caseId).result();
    if (!file) {
        return console().failed(file.error());
    }
    // First the trail, then the eyes.
    if (const auto recorded = workplace.recordOpened(*caseId).result(); !recorded) {
        return console().failed(recorded.error());
    }
    const auto problems = problemsOf(workplace, *file);
    if (!problems) {
        return console().failed(problems.error());
    }
    QJsonObject shown = CaseJson::of(*file);
    shown.insert(QStringLiteral("problems"), *problems);
    console().result(shown, text(*file));
    return ExitCode::Success;
}

}  // namespace madoguchi
