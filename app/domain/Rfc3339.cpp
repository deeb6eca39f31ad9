// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"

#include <QRegularExpression>

namespace madoguchi {

namespace {

bool canBeLeapSecond(const QDateTime& utcOfSecond59)
{
    const QDate day = utcOfSecond59.date();
    const bool lastDay = (day.month() == 6 && day.day() == 30) || (day.month() == 12 && day.day() == 31);
    return lastDay && utcOfSecond59.time().hour() == 23 && utcOfSecond59.time().minute() == 59;
}

}  // namespace

std::optional<QDate> Rfc3339::date(QStringView text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{4})-([0-9]{2})-([0-9]{2})")));
    const auto match = form.match(text);
    const QDate date(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> Rfc3339::moment(QStringView text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral(
        "([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(?:\\.([0-9]+))?(?:[Zz]|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))")));
    const auto match = form.match(text);
    const auto day = date(match.capturedView(1));
    if (!match.hasMatch() || !day) {
        return std::nullopt;
    }
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const bool isLeapSecond = number(4) == 60;
    const int milliseconds = match.captured(5).leftJustified(3, u'0', true).toInt();
    const int offsetSeconds = (number(7) * 60 + number(8)) * 60 * (match.capturedView(6) == u'-' ? -1 : 1);

    const QDateTime local(*day, QTime(number(2), number(3), isLeapSecond ? 59 : number(4), milliseconds), Qt::UTC);
    const QDateTime utc = local.addSecs(-offsetSeconds);
    if (!isLeapSecond) {
        return utc;
    }
    return canBeLeapSecond(utc) ? std::optional(utc.addSecs(1)) : std::nullopt;
}

QString Rfc3339::text(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

}  // namespace madoguchi
