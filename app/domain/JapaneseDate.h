// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace madoguchi {

/// Dates as a Japanese office writes them, from 明治 on; always in Asia/Tokyo, whatever the machine's zone.
class JapaneseDate {
public:
    /// 「令和8年11月23日（月）」; the first year is 元年. Before 1873-01-01 (no Gregorian calendar): plain ISO.
    static QString full(const QDate& date);
    /// "R8.11.23"
    static QString compact(const QDate& date);
    /// "R8.11.23 09:05" in Asia/Tokyo
    static QString compact(const QDateTime& moment);
    /// 「令和8年11月23日（月）9時05分」
    static QString full(const QDateTime& moment);
    /// The date in Asia/Tokyo of a moment.
    static QDate dateOf(const QDateTime& moment);
    /// 「昭和55年2月17日」 for "1980-02-17"; unknown parts ("1931-06-00") are said to be unknown.
    static QString ofCertificate(const QString& isoWithZeros);
};

/// "1,060円"
QString yen(qint64 amount);

}  // namespace madoguchi
