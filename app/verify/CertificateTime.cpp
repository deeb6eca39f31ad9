// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/CertificateTime.h"

#include "app/verify/asn1/Asn1.h"

#include <algorithm>
#include <chrono>

namespace madoguchi {

std::optional<UnixSeconds> secondsOf(const ASN1_TIME* time)
{
    return secondsOf(asn1::view(time), ASN1_STRING_type(time));
}

std::optional<UnixSeconds> secondsOf(QByteArrayView text, int type)
{
    using namespace std::chrono;
    const bool isUtcTime = type == V_ASN1_UTCTIME;
    const qsizetype yearDigits = isUtcTime ? 2 : 4;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != yearDigits + 11 || text.back() != 'Z' || !std::all_of(text.begin(), text.end() - 1, isDigit)) {
        return std::nullopt;
    }
    const auto take = [&](qsizetype digits) {
        int value = 0;
        for (const char c : text.first(digits)) {
            value = value * 10 + (c - '0');
        }
        text = text.sliced(digits);
        return value;
    };
    const int written = take(yearDigits);
    const int fullYear = !isUtcTime ? written : written < 50 ? 2000 + written : 1900 + written;
    const int monthNumber = take(2);
    const int dayNumber = take(2);
    const year_month_day date{year(fullYear), month(unsigned(monthNumber)), day(unsigned(dayNumber))};
    const int hour = take(2);
    const int minute = take(2);
    const int second = take(2);
    if (!date.ok() || hour > 23 || minute > 59 || second > 59) {
        return std::nullopt;
    }
    return (sys_days(date) + hours(hour) + minutes(minute) + seconds(second)).time_since_epoch() / seconds(1);
}

}  // namespace madoguchi
