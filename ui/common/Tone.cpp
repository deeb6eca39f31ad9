// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/Tone.h"

namespace madoguchi {

QLatin1String code(Tone tone)
{
    switch (tone) {
    case Tone::Note: return QLatin1String("note");
    case Tone::Good: return QLatin1String("good");
    case Tone::Caution: return QLatin1String("caution");
    case Tone::Bad: return QLatin1String("bad");
    case Tone::Hold: return QLatin1String("hold");
    }
    return {};
}

}  // namespace madoguchi
