// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace madoguchi {

/// How a chunk lies in memory and in its sealed column. Behind the header: records; where rows begin in the narrow keys, the wide keys and
/// the shown texts; wide keys, narrow keys, shown texts, names of staff ids (UTF-8, a line each). In the byte order of the machine: the
/// file does not leave it, and what another machine wrote is made anew.
struct ChunkHeader {
    static constexpr quint32 magicNow = 0x314B484D;  // "MHK1"; whoever changes the layout or the folding takes the next

    quint32 magic, rows, narrowUnits, wideUnits, shownBytes, staffBytes;
    quint32 empty[2];
};
static_assert(sizeof(ChunkHeader) == 32);

}  // namespace madoguchi
