// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/TemporaryPassphrase.h"

#include "app/crypto/Random.h"

namespace madoguchi {

Result<Sensitive<QString>> TemporaryPassphrase::make()
{
    constexpr int letters = sizeof alphabet - 1;
    constexpr int fair = 256 / letters * letters;  // beyond it the first letters would come more often
    QString text;
    text.reserve(size);  // no copy stays behind when it grows
    while (text.size() < size) {
        auto random = randomBytes(size);
        if (!random) {
            return failAs(random);
        }
        for (const char each : std::as_const(*random)) {
            const int value = static_cast<unsigned char>(each);
            if (value < fair && text.size() < size) {
                text.append(QLatin1Char(alphabet[value % letters]));
            }
        }
        wipe(*random);
    }
    return Sensitive<QString>(std::move(text));
}

}  // namespace madoguchi
