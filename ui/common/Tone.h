// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1String>

namespace madoguchi {

/// How serious something is. Always shown by colour, shape of the icon and words together.
enum class Tone { Note, Good, Caution, Bad, Hold };

/// Value of the property "tone": "good".
QLatin1String code(Tone tone);

}  // namespace madoguchi
