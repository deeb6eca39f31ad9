// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/PurgeCommand.h"

#include "app/base/Clock.h"
#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "sync/client/RetentionDesk.h"

#include <QJsonObject>

namespace madoguchi {

void PurgeCommand::describe(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("list"), tr("What will go, and from which day on it may.")});
    parser.addOption({QStringLiteral("apply"), tr("Removes what may go today. It can't be brought back here.")});
}

Done PurgeCommand::prepare(const QCommandLineParser& parser)
{
    m_applies = parser.isSet(QStringLiteral("apply"));
    const bool oneOfThem = m_applies != parser.isSet(QStringLiteral("list"));
    return oneOfThem && parser.positionalArguments().isEmpty() ? Done() : fail(ErrorCode::UsageWrong, QStringLiteral("purge"));
}

ExitCode PurgeCommand::work(Workplace& workplace)
{
    const auto due = workplace.retention().due().result();
    if (!due) {
        return console().failed(due.error());
    }
    const QDate today = JapaneseDate::dateOf(SystemClock().now());
    QStringList mayGo;
    for (const DueCase& each : *due) {
        if (!m_applies) {
            print(each);
        } else if (each.purgeableFrom <= today) {
            mayGo.append(each.summary.caseNow.id);
        }
    }
    return m_applies ? apply(workplace, mayGo) : ExitCode::Success;
}

void PurgeCommand::print(const DueCase& due) const
{
    const Case& ended = due.summary.caseNow;
    const QString receipt = CaseId::receiptNumber(ended.id);
    console().result({{QStringLiteral("case"), ended.id}, {QStringLiteral("receipt"), receipt}, {QStringLiteral("state"), QString(code(ended.state))},
                      {QStringLiteral("ended"), JapaneseDate::dateOf(ended.changedAt).toString(Qt::ISODate)}, {QStringLiteral("days"), due.days},
                      {QStringLiteral("from"), due.purgeableFrom.toString(Qt::ISODate)}},
                     QStringList{receipt, label(ended.state), JapaneseDate::compact(ended.changedAt), JapaneseDate::compact(due.purgeableFrom)}.join(u'\t'));
}

ExitCode PurgeCommand::apply(Workplace& workplace, const QStringList& caseIds)
{
    const auto gone = workplace.retention().purge(caseIds, [](qint64, qint64) {}, {}).result();
    if (!gone) {
        return console().failed(gone.error());
    }
    (void)workplace.caseIndex().result();  // what the inbox opens with is made anew here, not at the counter
    console().result({{QStringLiteral("purged"), *gone}}, tr("%1 cases removed.").arg(*gone));
    return ExitCode::Success;
}

}  // namespace madoguchi
