// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Submission.h"

#include <QString>
#include <QStringList>

namespace madoguchi {

/// Finds numbers that must not lie in the office's data: card numbers (割賦販売法: 非保持) and マイナンバー, typed by mistake into a free text.
class FreeTextCheck {
public:
    /// 13 to 19 digits in one run, or in a card's groups (4-4-4-4, 4-6-5 …), with Luhn's check digit (ISO/IEC 7812-1 annex B).
    /// Full-width digits count as digits.
    static bool holdsCardNumber(const QString& text);
    /// 12 digits in one run or in groups of four, with the check digit of 行政手続における特定の個人を識別するための番号の利用等に関する法律施行規則 第5条.
    static bool holdsMyNumber(const QString& text);

    /// JSON pointers with the rule ("/requests/0/purpose: card-number"), never the value. Empty if all is well.
    static QStringList places(const Submission& submission);
};

}  // namespace madoguchi
