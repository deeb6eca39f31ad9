// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/ListCommand.h"

#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "app/main/ctl/CaseJson.h"
#include "sync/client/Workplace.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// Width, case and blanks make no difference: 「山田　花子」 is found by 「山田花子」.
QString folded(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    result.removeIf([](QChar letter) { return letter.isSpace(); });
    return result;
}

QString line(const CaseSummary& summary)
{
    const Case& now = summary.caseNow;
    QStringList kinds;
    for (const DocumentKind kind : summary.kinds) {
        kinds.append(label(kind));
    }
    return QStringList{CaseId::receiptNumber(now.id), JapaneseDate::compact(now.receivedAt), label(now.state), label(summary.outcome),
        summary.applicantName, kinds.join(u'・'), now.claim ? now.claim->staffId : QString()}
        .join(u'\t');
}

}  // namespace

void ListCommand::describe(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("state"), tr("Only cases in this state (received, examining …)."), QStringLiteral("S")});
    parser.addOption({QStringLiteral("search"), tr("Only cases with this in number, name, reading, address or telephone number."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("limit"), tr("At most so many."), QStringLiteral("N")});
}

Done ListCommand::prepare(const QCommandLineParser& parser)
{
    const QString state = parser.value(QStringLiteral("state"));
    m_state = caseStateFromCode(state);
    if (!state.isEmpty() && !m_state) {
        return fail(ErrorCode::UsageWrong, QStringLiteral("--state"));
    }
    m_search = folded(parser.value(QStringLiteral("search")));
    if (parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        m_limit = parser.value(QStringLiteral("limit")).toInt(&isNumber);
        if (!isNumber || m_limit < 0) {
            return fail(ErrorCode::UsageWrong, QStringLiteral("--limit"));
        }
    }
    return parser.positionalArguments().isEmpty() ? Done() : fail(ErrorCode::UsageWrong, QStringLiteral("list"));
}

bool ListCommand::matches(const CaseSummary& summary) const
{
    if (m_state && summary.caseNow.state != *m_state) {
        return false;
    }
    const QStringList texts{summary.caseNow.id, CaseId::receiptNumber(summary.caseNow.id), summary.applicantName, summary.applicantKana,
        summary.applicantAddress, summary.applicantPhone};
    return m_search.isEmpty() || std::any_of(texts.begin(), texts.end(), [this](const QString& text) { return folded(text).contains(m_search); });
}

ExitCode ListCommand::work(Workplace& workplace)
{
    const auto summaries = workplace.summaries().result();
    if (!summaries) {
        return console().failed(summaries.error());
    }
    int left = m_limit;
    for (const CaseSummary& summary : *summaries) {
        if (left == 0) {
            break;
        }
        if (matches(summary)) {
            console().result(CaseJson::of(summary), line(summary));
            --left;
        }
    }
    return ExitCode::Success;
}

}  // namespace madoguchi
