// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/JapaneseDate.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace madoguchi {

namespace {

/// An era (元号) and its first day.
struct Era {
    QDate from;
    QChar kanji[2];
    QChar letter;

    QString name() const { return QString(kanji, 2); }
};

/// Youngest first. 明治 by the day from which Japan counts in the Gregorian calendar (太政官布告 337号): days before it have other names.
const std::array eras{
    Era{QDate(2019, 5, 1), {u'令', u'和'}, u'R'},
    Era{QDate(1989, 1, 8), {u'平', u'成'}, u'H'},
    Era{QDate(1926, 12, 25), {u'昭', u'和'}, u'S'},
    Era{QDate(1912, 7, 30), {u'大', u'正'}, u'T'},
    Era{QDate(1873, 1, 1), {u'明', u'治'}, u'M'},
};
constexpr int meijiYearOne = 1868;

const Era* eraOf(const QDate& date)
{
    for (const Era& era : eras) {
        if (date >= era.from) {
            return &era;
        }
    }
    return nullptr;
}

int yearIn(const Era& era, int year)
{
    const int first = era.letter == u'M' ? meijiYearOne : era.from.year();
    return year - first + 1;
}

QString yearText(const Era& era, int year)
{
    const int count = yearIn(era, year);
    return QStringLiteral("%1%2年").arg(era.name(), count == 1 ? QStringLiteral("元") : QString::number(count));
}

/// The year with its era if the whole span lies in one, else the Gregorian year: a guess would be a false entry.
QString yearText(const QDate& first, const QDate& last)
{
    const Era* era = eraOf(first);
    return era && era == eraOf(last) ? yearText(*era, first.year()) : QStringLiteral("%1年").arg(first.year());
}

/// Japan has had one offset and no summer time since 1951, so no time zone data is needed.
QDateTime inTokyo(const QDateTime& moment)
{
    return moment.toOffsetFromUtc(9 * 60 * 60);
}

}  // namespace

QString JapaneseDate::full(const QDate& date)
{
    const Era* era = eraOf(date);
    if (!era) {
        return date.toString(Qt::ISODate);
    }
    static const QString weekdays = QStringLiteral("月火水木金土日");
    return QStringLiteral("%1%2月%3日（%4）").arg(yearText(*era, date.year())).arg(date.month()).arg(date.day()).arg(weekdays[date.dayOfWeek() - 1]);
}

QString JapaneseDate::compact(const QDate& date)
{
    const Era* era = eraOf(date);
    if (!era) {
        return date.toString(Qt::ISODate);
    }
    return QStringLiteral("%1%2.%3.%4").arg(era->letter).arg(yearIn(*era, date.year())).arg(date.month()).arg(date.day());
}

QString JapaneseDate::compact(const QDateTime& moment)
{
    const QDateTime there = inTokyo(moment);
    return compact(there.date()) + there.toString(QStringLiteral(" HH:mm"));
}

QString JapaneseDate::full(const QDateTime& moment)
{
    const QDateTime there = inTokyo(moment);
    return full(there.date()) + QStringLiteral("%1時%2分").arg(there.time().hour()).arg(there.time().minute(), 2, 10, QLatin1Char('0'));
}

QDate JapaneseDate::dateOf(const QDateTime& moment)
{
    return inTokyo(moment).date();
}

QString JapaneseDate::ofCertificate(const QString& isoWithZeros)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{4})-([0-9]{2})-([0-9]{2})")));
    const auto match = form.match(isoWithZeros);
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    const QDate first(year, month ? month : 1, day ? day : 1);
    if (!first.isValid()) {
        return isoWithZeros;
    }
    if (month == 0) {
        return yearText(first, QDate(year, 12, 31)) + (day == 0 ? QStringLiteral("（月日不明）") : QStringLiteral("%1日（月不明）").arg(day));
    }
    if (day == 0) {
        return QStringLiteral("%1%2月（日不明）").arg(yearText(first, QDate(year, month, first.daysInMonth()))).arg(month);
    }
    return eraOf(first) ? QStringLiteral("%1%2月%3日").arg(yearText(first, first)).arg(month).arg(day) : isoWithZeros;
}

QString yen(qint64 amount)
{
    return QLocale(QLocale::English).toString(amount) + u'円';
}

}  // namespace madoguchi
