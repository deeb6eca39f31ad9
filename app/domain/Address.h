// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace madoguchi {

/// A postal address taken apart as far as a rule needs it. The original is kept byte for byte; the parts are derived.
struct Address {
    QString original;
    QString prefecture;  ///< 「山口県」; empty if the address does not begin with one
    QString city;        ///< 「宇部市」, 「〇〇郡〇〇町」; empty if not found
    QString rest;

    static Address of(const QString& original);
    /// 「山口県」, as it stands at the beginning of a text behind spaces; empty if there is none.
    static QStringView prefectureOf(QStringView text);
    /// 「755-8601」 from "7558601"; the input itself if it is not seven digits.
    static QString postalCodeText(const QString& digits);
};

}  // namespace madoguchi
