// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace madoguchi {

/// The text with every character that would be invisible or would reorder its neighbours replaced by its code, 〔U+202E〕, so that
/// what a citizen typed can't look like something else (Unicode TR 36, 3.1 and 3.5). Variation selectors and spaces stay: they belong to names.
QString withVisibleControls(const QString& text);
/// As withVisibleControls(), but line feeds stay line feeds.
QString withVisibleControlsInLines(const QString& text);

}  // namespace madoguchi
