// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace madoguchi {

/// Derived keys for finding, never for comparing persons: hiragana = katakana, full = half width, no hyphens and spaces,
/// no variation selectors, old and variant kanji by their common form (CommonForms).
class SearchKey {
public:
    /// The key of one text. Holds no control characters, so that they can stand between keys.
    static QString fold(const QString& text);
    /// What a person typed, as terms that must all be found; a term never reaches across two fields.
    static QStringList terms(const QString& typed);
};

}  // namespace madoguchi
