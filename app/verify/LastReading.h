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
    /// In octets: a longer value is read each time, so that a hostile message leaves nothing large behind.
    static constexpr qsizetype longest = 4096;

    /// What `read(value)` says. Good until the next call.
    template<typename Read>
    const T& of(QByteArrayView value, Read read)
    {
        if (!m_isKnown || m_value != value) {
            m_read = read(value);
            m_isKnown = value.size() <= longest;
            m_value.resize(0);
            m_value.append(m_isKnown ? value : QByteArrayView());
        }
        return *m_read;
    }

private:
    QByteArray m_value;
    std::optional<T> m_read;
    bool m_isKnown = false;  ///< m_read is what m_value says
};

}  // namespace madoguchi
