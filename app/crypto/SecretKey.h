// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QByteArray>

#include <memory>

namespace madoguchi {

/// A symmetric key: locked into memory where the system allows it, wiped when the last holder lets go, never printed.
class SecretKey {
public:
    static constexpr int size = 32;

    SecretKey() = default;
    /// KeyUnusable unless 32 bytes. The given bytes are wiped.
    static Result<SecretKey> from(QByteArray&& bytes);
    static Result<SecretKey> random();

    bool isEmpty() const { return !m_bytes; }
    const unsigned char* data() const;
    /// A copy, for wrapping; wipe it.
    QByteArray toBytes() const;

private:
    struct Memory;
    std::shared_ptr<const Memory> m_bytes;
};

}  // namespace madoguchi
