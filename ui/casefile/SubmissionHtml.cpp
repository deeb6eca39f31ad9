// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/SubmissionHtml.h"

#include "ui/casefile/SubmissionSheet.h"
#include "ui/casefile/VisibleText.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <utility>

namespace madoguchi {

namespace {

using kainjow::mustache::data;

constexpr qsizetype excerptBytes = 512;
constexpr qsizetype bytesInALine = 16;

std::string utf8(const QString& text)
{
    return text.toStdString();
}

std::string shown(const QString& text)
{
    return utf8(withVisibleControls(text));
}

std::string resource(const QString& name)
{
    QFile file(QStringLiteral(":/templates/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

data textsOf(const QStringList& lines)
{
    data list{data::type::list};
    for (const QString& line : lines) {
        list << data{"text", shown(line)};
    }
    return list;
}

std::string styleClass(SheetRow::Style style)
{
    switch (style) {
    case SheetRow::Style::Name:
        return "name";
    case SheetRow::Style::Figures:
        return "figures";
    case SheetRow::Style::Text:
        break;
    }
    return "text";
}

data rowsOf(const QList<SheetRow>& rows)
{
    data list{data::type::list};
    for (const SheetRow& row : rows) {
        data item;
        item["label"] = data(shown(row.label));
        item["style"] = data(styleClass(row.style));
        item["lines"] = textsOf(row.lines);
        list << item;
    }
    return list;
}

data tableOf(const SheetTable& table)
{
    data rows{data::type::list};
    for (const QStringList& row : table.rows) {
        rows << data{"cells", textsOf(row)};
    }
    data result;
    result["headings"] = textsOf(table.headings);
    result["rows"] = std::move(rows);
    return result;
}

data sectionsOf(const Submission& submission)
{
    data list{data::type::list};
    const auto sections = SubmissionSheet::of(submission);
    for (const SheetSection& section : sections) {
        data item;
        item["title"] = data(shown(section.title));
        item["aside"] = data(shown(section.aside));
        item["rows"] = rowsOf(section.rows);
        item["table"] = section.table.rows.isEmpty() ? data(false) : tableOf(section.table);
        list << item;
    }
    return list;
}

data findingsOf(const Verdict& verdict)
{
    data list{data::type::list};
    for (const Finding& finding : verdict.findings()) {
        const FindingWords said = words(finding);
        data item;
        item["title"] = data(shown(said.title));
        item["advice"] = data(shown(said.advice));
        item["code"] = data(shown(code(finding.code)));
        item["detail"] = data(shown(finding.detail));
        list << item;
    }
    return list;
}

data unreadableOf(const CaseFile& file)
{
    data unreadable;
    unreadable["title"] = data(utf8(QCoreApplication::translate("SubmissionHtml", "The application form can't be read")));
    unreadable["advice"] = data(utf8(QCoreApplication::translate("SubmissionHtml", "What was sent is no valid application. Don't issue anything on it.")));
    unreadable["findings"] = findingsOf(file.verdict);
    unreadable["bytesTitle"] = data(utf8(QCoreApplication::translate("SubmissionHtml", "What was sent (beginning, %L1 bytes in all)").arg(file.content.size())));
    unreadable["bytes"] = data(utf8(SubmissionHtml::excerpt(file.content)));
    return unreadable;
}

std::string styleSheet(const SubmissionHtml::Look& look)
{
    QString variables;
    for (auto it = look.cbegin(); it != look.cend(); ++it) {
        variables += QStringLiteral("--%1:%2;").arg(it.key(), it.value());
    }
    return utf8(QStringLiteral(":root{%1}\n").arg(variables)) + resource(QStringLiteral("submission.css"));
}

QString hexLine(const QByteArray& bytes, qsizetype offset)
{
    QString letters;
    for (const char byte : bytes) {
        letters += byte >= 0x20 && byte < 0x7F ? QLatin1Char(byte) : QLatin1Char('.');
    }
    const QString hex = QString::fromLatin1(bytes.toHex(' ')).leftJustified(bytesInALine * 3);
    return QStringLiteral("%1  %2 %3").arg(offset, 4, 16, QLatin1Char('0')).arg(hex, letters);
}

}  // namespace

QString SubmissionHtml::page(const CaseFile& file, const Look& look)
{
    data page;
    page["heading"] = data(utf8(QCoreApplication::translate("SubmissionHtml", "Submission as signed")));
    page["style"] = data(styleSheet(look));
    if (file.verdict.outcome() == Outcome::Bad) {
        page["warning"] = data(utf8(QCoreApplication::translate("SubmissionHtml", "Not proven: the verdict is bad. Don't take what stands here for the person's own words.")));
    }
    if (file.submission) {
        page["sections"] = sectionsOf(*file.submission);
    } else {
        page["unreadable"] = unreadableOf(file);
    }
    kainjow::mustache::mustache sheet(resource(QStringLiteral("submission.mustache")));
    return QString::fromStdString(sheet.render(page));
}

QString SubmissionHtml::excerpt(const QByteArray& content)
{
    const QByteArray beginning = content.first(std::min(excerptBytes, content.size()));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Default);
    const QString text = decoder(beginning);  // a character cut at the end is not an error
    if (!decoder.hasError() && !text.contains(QChar::Null)) {
        return withVisibleControlsInLines(text);
    }
    QStringList lines;
    for (qsizetype offset = 0; offset < beginning.size(); offset += bytesInALine) {
        lines += hexLine(beginning.mid(offset, bytesInALine), offset);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace madoguchi
