// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace madoguchi {

/// The order of readings in a list of persons: 五十音順 as JIS X 4061 has it. First the sounds, where が counts as か, ゃ as や and a long mark
/// as the vowel before it; between equal ones the clear sound comes before the voiced, the long mark and the small kana before the full one.
/// A space ends a family name: all of シマ come before シマダ.
class KanaOrder {
public:
    /// Bytes that compare as unsigned bytes do (memcmp) in the order of the readings. Katakana, hiragana and half-width kana are one.
    static QByteArray key(const QString& reading);
};

}  // namespace madoguchi
