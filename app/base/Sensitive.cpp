// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/Sensitive.h"

namespace madoguchi {

namespace {

void wipeMemory(void* memory, qsizetype size) noexcept
{
    auto* byte = static_cast<volatile unsigned char*>(memory);
    for (qsizetype i = 0; i < size; ++i) {
        byte[i] = 0;
    }
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
