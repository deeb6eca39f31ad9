// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QString>

namespace madoguchi {

/// The names of a case: the id inside programs, the receipt number (受付番号) for people, telephone and bar codes.
/// Both carry the same running number, so one is computed from the other.
class CaseId {
public:
    /// "352021-00000123". The number is 1 to 99,999,999.
    static QString of(const QString& municipality, qint64 number);
    /// "0000-0123-6": the running number and a check digit (weights 3 and 1 from the right, modulo 10, as in GS1 codes).
    static QString receiptNumber(const QString& caseId);
    /// Reads what a person typed or a scanner sent: a case id, or a receipt number with or without hyphens, also full-width digits;
    /// FieldInvalid if it is neither or the check digit is wrong.
    static Result<QString> fromInput(const QString& input, const QString& municipality);
    static bool isValid(const QString& caseId);
};

}  // namespace madoguchi
