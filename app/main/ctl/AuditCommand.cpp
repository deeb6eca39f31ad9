// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/AuditCommand.h"

#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "app/domain/Rfc3339.h"
#include "sync/client/AuditDesk.h"

namespace madoguchi {

namespace {

constexpr int secondsToTokyo = 9 * 60 * 60;
constexpr int pageRows = 500;

/// Midnight of a day in Tokyo; nothing if no day was given.
Result<QDateTime> midnight(const QCommandLineParser& parser, const QString& option, int daysLater)
{
    if (!parser.isSet(option)) {
        return QDateTime();
    }
    const QDate day = QDate::fromString(parser.value(option), Qt::ISODate);
    return day.isValid() ? Result<QDateTime>(QDateTime(day.addDays(daysLater), QTime(0, 0), Qt::OffsetFromUTC, secondsToTokyo).toUTC())
                         : fail(ErrorCode::UsageWrong, QLatin1String("--") + option);
}

}  // namespace

QString AuditCommand::synopsis() const
{
    return QStringLiteral("--profile DIR --staff ID audit check | list [--kind K] [--person ID] [--from DATE] [--to DATE] [--case CASE] [--limit N | --csv FILE]");
}

void AuditCommand::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("check"), tr("The chain of the log and of this terminal's own trail."));
    parser.addPositionalArgument(QStringLiteral("list"), tr("What was done and looked at on this terminal, newest first."));
    parser.addOption({QStringLiteral("kind"), tr("Only this (logged-in, opened, searched …)."), QStringLiteral("K")});
    parser.addOption({QStringLiteral("person"), tr("Only what this person did."), QStringLiteral("ID")});
    parser.addOption({QStringLiteral("from"), tr("From this day on (2026-11-23)."), QStringLiteral("DATE")});
    parser.addOption({QStringLiteral("to"), tr("Up to and with this day."), QStringLiteral("DATE")});
    parser.addOption({QStringLiteral("case"), tr("Only about this case."), QStringLiteral("CASE")});
    parser.addOption({QStringLiteral("limit"), tr("At most so many."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("csv"), tr("All that match, into this file."), QStringLiteral("FILE")});
}

Done AuditCommand::prepare(const QCommandLineParser& parser)
{
    const QStringList words = parser.positionalArguments();
    m_lists = words == QStringList{QStringLiteral("list")};
    if (!m_lists) {
        const bool checks = words == QStringList{QStringLiteral("check")} && parser.optionNames().isEmpty();
        return checks ? Done() : fail(ErrorCode::UsageWrong, QStringLiteral("audit"));
    }
    const auto from = midnight(parser, QStringLiteral("from"), 0);
    const auto to = midnight(parser, QStringLiteral("to"), 1);
    if (!from || !to) {
        return from ? failAs(to) : failAs(from);
    }
    m_filter.kind = auditKindFromCode(parser.value(QStringLiteral("kind")));
    if (parser.isSet(QStringLiteral("kind")) && !m_filter.kind) {
        return fail(ErrorCode::UsageWrong, QStringLiteral("--kind"));
    }
    m_filter.staffId = parser.value(QStringLiteral("person"));
    m_filter.from = *from;
    m_filter.to = *to;
    m_case = parser.value(QStringLiteral("case"));
    m_csv = parser.value(QStringLiteral("csv"));
    if (parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        m_limit = parser.value(QStringLiteral("limit")).toInt(&isNumber);
        return isNumber && m_limit > 0 ? Done() : fail(ErrorCode::UsageWrong, QStringLiteral("--limit"));
    }
    return {};
}

ExitCode AuditCommand::work(Workplace& workplace)
{
    if (!m_lists) {
        return check(workplace);
    }
    if (!m_case.isEmpty()) {
        const auto caseId = CaseId::fromInput(m_case, workplace.municipality());
        if (!caseId) {
            return console().failed(caseId.error());
        }
        m_filter.caseId = *caseId;
    }
    return m_csv.isEmpty() ? list(workplace) : exportTo(workplace);
}

ExitCode AuditCommand::check(Workplace& workplace)
{
    const auto checked = workplace.check().result();
    if (!checked) {
        return console().failed(checked.error());
    }
    console().result({{QStringLiteral("checked"), *checked}}, tr("%1 rows checked; nothing is wrong.").arg(*checked));
    return ExitCode::Success;
}

ExitCode AuditCommand::list(Workplace& workplace)
{
    int left = m_limit;
    qint64 before = 0;
    do {
        const auto page = workplace.audit().page(m_filter, before, qMin(left, pageRows)).result();
        if (!page) {
            return console().failed(page.error());
        }
        for (const AuditItem& item : page->items) {
            print(item);
        }
        left -= int(page->items.size());
        before = page->next;
    } while (left > 0 && before > 0);
    return ExitCode::Success;
}

ExitCode AuditCommand::exportTo(Workplace& workplace)
{
    const auto rows = workplace.audit().exportTo(m_csv, m_filter, {}).result();
    if (!rows) {
        return console().failed(rows.error());
    }
    console().result({{QStringLiteral("rows"), *rows}}, tr("%1 rows written.").arg(*rows));
    return ExitCode::Success;
}

void AuditCommand::print(const AuditItem& item) const
{
    const QJsonObject json{{QStringLiteral("number"), item.number}, {QStringLiteral("at"), Rfc3339::text(item.at)}, {QStringLiteral("staff"), item.staffId},
                           {QStringLiteral("kind"), QString(code(item.kind))}, {QStringLiteral("case"), item.caseId}, {QStringLiteral("detail"), item.detail}};
    const QString receipt = item.caseId.isEmpty() ? QString() : CaseId::receiptNumber(item.caseId);
    console().result(json, QStringList{QString::number(item.number), JapaneseDate::compact(item.at), item.staffId, label(item.kind), receipt, item.detail}.join(u'\t'));
}

}  // namespace madoguchi
