// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"

namespace madoguchi {

namespace {

/// Takes a text apart from its beginning. What does not fit makes the whole text unfit.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_rest(text) {}

    /// Exactly so many digits, of a number not above `most`.
    int number(qsizetype digits, int most)
    {
        int value = 0;
        for (qsizetype i = 0; i < digits; ++i) {
            value = value * 10 + digit();
        }
        m_fits = m_fits && value <= most;
        return value;
    }
    QChar oneOf(QStringView characters)
    {
        const QChar next = m_rest.isEmpty() ? QChar() : m_rest.front();
        m_fits = m_fits && !m_rest.isEmpty() && characters.contains(next);
        m_rest = m_rest.mid(1);
        return next;
    }
    /// Nothing, or a point with at least one digit behind it; digits after the third are cut.
    int milliseconds()
    {
        if (!m_rest.startsWith(u'.')) {
            return 0;
        }
        m_rest = m_rest.mid(1);
        int value = digit() * 100;
        for (int weight = 10; !m_rest.isEmpty() && isDigit(m_rest.front()); weight /= 10) {
            value += digit() * weight;
        }
        return value;
    }
    /// Whether everything fitted and nothing is left.
    bool isDone() const { return m_fits && m_rest.isEmpty(); }

private:
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    int digit()
    {
        m_fits = m_fits && !m_rest.isEmpty() && isDigit(m_rest.front());
        const int value = m_fits ? m_rest.front().unicode() - u'0' : 0;
        m_rest = m_rest.mid(1);
        return value;
    }

    QStringView m_rest;
    bool m_fits = true;
};

QDate scanDate(Scanner& text)
{
    const int year = text.number(4, 9999);
    text.oneOf(u"-");
    const int month = text.number(2, 12);
    text.oneOf(u"-");
    return QDate(year, month, text.number(2, 31));
}

bool canBeLeapSecond(const QDateTime& utcOfSecond59)
{
    const QDate day = utcOfSecond59.date();
    const bool lastDay = (day.month() == 6 && day.day() == 30) || (day.month() == 12 && day.day() == 31);
    return lastDay && utcOfSecond59.time().hour() == 23 && utcOfSecond59.time().minute() == 59;
}

}  // namespace

std::optional<QDate> Rfc3339::date(QStringView text)
{
    Scanner scanner(text);
    const QDate date = scanDate(scanner);
    return scanner.isDone() && date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> Rfc3339::moment(QStringView text)
{
    Scanner scanner(text);
    const QDate day = scanDate(scanner);
    scanner.oneOf(u"Tt");
    const int hour = scanner.number(2, 23);
    scanner.oneOf(u":");
    const int minute = scanner.number(2, 59);
    scanner.oneOf(u":");
    const int second = scanner.number(2, 60);
    const int milliseconds = scanner.milliseconds();
    const QChar zone = scanner.oneOf(u"Zz+-");
    int offsetSeconds = 0;
    if (zone == u'+' || zone == u'-') {
        offsetSeconds = scanner.number(2, 23) * 3600 * (zone == u'-' ? -1 : 1);
        scanner.oneOf(u":");
        offsetSeconds += scanner.number(2, 59) * 60 * (zone == u'-' ? -1 : 1);
    }
    if (!scanner.isDone() || !day.isValid()) {
        return std::nullopt;
    }
    const bool isLeapSecond = second == 60;
    const QDateTime local(day, QTime(hour, minute, isLeapSecond ? 59 : second, milliseconds), Qt::UTC);
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
