// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/search/DateTerm.h"

#include <QDate>
#include <QRegularExpression>

namespace madoguchi {

namespace {

constexpr int firstYear = 2020, lastYear = 2059;
constexpr qint64 dayMilliseconds = 86'400'000, tokyoMilliseconds = 9 * 3'600'000;
constexpr qint64 firstDay = 18'262;  // 2020-01-01, counted from 1970-01-01

/// 0 where nothing was typed.
struct Parts {
    int year = 0, month = 0, day = 0;
};

int yearOf(const QString& era, const QString& year)
{
    constexpr int beforeReiwa = 2018, beforeHeisei = 1988;
    const int number = year == QStringLiteral("元") ? 1 : year.toInt();
    return number + (era == QLatin1String("r") || era == QStringLiteral("令和") ? beforeReiwa : beforeHeisei);
}

std::optional<Parts> partsOf(const QString& term)
{
    const QString monthAndDay = QStringLiteral("(?:(\\d{1,2})(?:[./月](?:(\\d{1,2})日?)?)?)?");
    static const QRegularExpression era(QRegularExpression::anchoredPattern(QStringLiteral("(r|h|令和|平成)(\\d{1,2}|元)(?:[./年]%1)?").arg(monthAndDay)));
    static const QRegularExpression western(QRegularExpression::anchoredPattern(QStringLiteral("(\\d{4})[./年]%1").arg(monthAndDay)));
    static const QRegularExpression noYear(QRegularExpression::anchoredPattern(QStringLiteral("(\\d{1,2})(?:/|月)(?:(\\d{1,2})日?)?")));
    static const QRegularExpression digits(QRegularExpression::anchoredPattern(QStringLiteral("(\\d{4})(\\d{2})(\\d{2})")));
    if (const auto match = era.match(term); match.hasMatch()) {
        return Parts{yearOf(match.captured(1), match.captured(2)), match.captured(3).toInt(), match.captured(4).toInt()};
    }
    for (const auto* form : {&western, &digits}) {
        if (const auto match = form->match(term); match.hasMatch()) {
            return Parts{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
        }
    }
    const auto match = noYear.match(term);
    return match.hasMatch() ? std::optional(Parts{0, match.captured(1).toInt(), match.captured(2).toInt()}) : std::nullopt;
}

}  // namespace

std::optional<DateTerm> DateTerm::of(const QString& term)
{
    const auto parts = partsOf(term);
    if (!parts) {
        return std::nullopt;
    }
    DateTerm found;
    for (QDate date(firstYear, 1, 1); date.year() <= lastYear; date = date.addDays(1)) {
        found.m_days.push_back((parts->year == 0 || date.year() == parts->year) && (parts->month == 0 || date.month() == parts->month)
                               && (parts->day == 0 || date.day() == parts->day));
    }
    return found;
}

bool DateTerm::holds(qint64 moment) const
{
    const qint64 day = (moment + tokyoMilliseconds) / dayMilliseconds - firstDay;
    return day >= 0 && day < qint64(m_days.size()) && m_days[size_t(day)];
}

}  // namespace madoguchi
