// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace madoguchi {

/// What was read last from a value that all certificates of an authority share, octet for octet (policies, key usage, distribution
/// points, the authority's key): reading it again would say the same. For pure readings only; one for each thread.
template<typename T>
class LastReading {
public:
    /// What `read(value)` says.
    template<typename Read>
    const T& of(QByteArrayView value, Read read)
    {
        if (!m_read || m_value != value) {
            m_read = read(value);
            m_value = value.toByteArray();
        }
        return *m_read;
    }

private:
    QByteArray m_value;
    std::optional<T> m_read;
};

}  // namespace madoguchi
