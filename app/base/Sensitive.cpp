// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/Sensitive.h"

#include <cstring>

namespace madoguchi {

namespace {

void wipeMemory(void* memory, qsizetype size) noexcept
{
    std::memset(memory, 0, size_t(size));
    // Says that somebody may read the memory afterwards, so that the writing is not dropped.
    __asm__ volatile("" : : "r"(memory) : "memory");
}

}  // namespace

void wipe(QByteArray& bytes) noexcept
{
    if (bytes.isDetached()) {
        wipeMemory(bytes.data(), bytes.size());
    }
    bytes.clear();
}

void wipe(QString& text) noexcept
{
    if (text.isDetached()) {
        wipeMemory(text.data(), text.size() * qsizetype(sizeof(QChar)));
    }
    text.clear();
}

}  // namespace madoguchi
