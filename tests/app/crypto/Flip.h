// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace madoguchi::test {

/// The bytes with one bit turned over.
inline QByteArray flipped(QByteArray bytes, qsizetype at, int bit = 0)
{
    bytes[at] = char(bytes[at] ^ (1 << bit));
    return bytes;
}

}  // namespace madoguchi::test
