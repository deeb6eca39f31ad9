// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

namespace madoguchi {

/// What is wrong with a passphrase that a person has chosen.
enum class PassphraseFault { TooShort, TooLong, IsStaffId, IsPresent, OneCharacter };

inline constexpr std::array allPassphraseFaults{PassphraseFault::TooShort, PassphraseFault::TooLong, PassphraseFault::IsStaffId, PassphraseFault::IsPresent,
                                                PassphraseFault::OneCharacter};

/// Length counts and nothing else (NIST SP 800-63B section 5.1.1.2): no classes of characters, no expiry.
class PassphraseRules {
public:
    static constexpr int shortest = 12;  ///< characters after NFKC, as PassphraseKeys takes them
    static constexpr int longest = 200;

    /// The first fault, or nothing. `present`: the one that counts now, empty if there is none.
    static std::optional<PassphraseFault> fault(const Sensitive<QString>& chosen, const QString& staffId, const Sensitive<QString>& present);
    /// The same as an error: PassphraseWeak, detail the fault's word.
    static Done check(const Sensitive<QString>& chosen, const QString& staffId, const Sensitive<QString>& present);
};

/// "too-short": in errors and on the command line.
QLatin1String code(PassphraseFault fault);
/// What the field says.
QString label(PassphraseFault fault);

}  // namespace madoguchi
