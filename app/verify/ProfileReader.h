// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/SignerIdentity.h"
#include "app/verify/Certificate.h"
#include "app/verify/Findings.h"

namespace madoguchi {

/// Reads who signed: the basic four items (基本4情報) of subjectAltName, by object identifier, never by position
/// (facts: jpki.md section 2; contract: verdict.md, rule 7).
class ProfileReader {
public:
    /// Whatever can be read; what is missing, unreadable or longer than 4096 octets stays empty and is found as cert.profile.
    static SignerIdentity read(const Certificate& certificate, Findings& findings);

    /// "1980-02-17" of "319800217" (era digit, then the Gregorian date); an unknown month or day stays "00".
    /// Empty if it is not nine digits, or no possible date.
    static QString birthDate(QStringView nineDigits);
};

}  // namespace madoguchi
