// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseSummary.h"

#include <QString>
#include <QStringList>

namespace madoguchi {

/// Derived keys for finding, never for comparing persons: hiragana = katakana, full = half width, no hyphens and spaces,
/// no variation selectors, variant characters (髙 = 高) folded generously.
class SearchKey {
public:
    /// The key of one text.
    static QString fold(const QString& text);
    /// Everything of a row that can be searched, folded, one field a line.
    static QString of(const CaseSummary& row);
    /// What a person typed, as terms that must all be found; a term never reaches across two fields.
    static QStringList terms(const QString& typed);
};

}  // namespace madoguchi
