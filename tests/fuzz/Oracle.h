// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

/// What every fuzzer has to say to libFuzzer; the function is defined once in each.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size);

namespace madoguchi::test {

inline QByteArray inputOf(const unsigned char* bytes, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size));
}

/// A property that must hold for every input; if it does not, libFuzzer keeps the input as a crash.
inline void require(bool holds, const char* property)
{
    if (!holds) {
        std::fprintf(stderr, "property broken: %s\n", property);
        std::abort();
    }
}

}  // namespace madoguchi::test
