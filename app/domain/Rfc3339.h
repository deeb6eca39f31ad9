// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace madoguchi {

/// Dates and times as they stand in signed and sent texts (RFC 3339 section 5.6), read to the letter: what QDate's and
/// QDateTime's own readers also take (blanks, missing offsets, other digits) is nothing here.
class Rfc3339 {
public:
    /// "2026-11-23"
    static std::optional<QDate> date(QStringView text);
    /// "2026-11-23T09:00:00.5+09:00", as UTC with milliseconds (further digits are cut). A leap second is taken where one can be,
    /// at the end of June or December in UTC (section 5.7), and read as the first second after it.
    static std::optional<QDateTime> moment(QStringView text);
    /// "2026-11-23T00:00:00.000Z"
    static QString text(const QDateTime& moment);
};

}  // namespace madoguchi
