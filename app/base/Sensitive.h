// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <utility>

namespace madoguchi {

/// Overwrites the memory in a way the optimiser may not drop, if nobody else shares it (the last owner wipes).
void wipe(QByteArray& bytes) noexcept;
void wipe(QString& text) noexcept;

/// Personal data or a secret on its way through the program: it can't be logged or compared by accident,
/// and bytes and texts are wiped when it goes.
template<typename T>
class Sensitive {
public:
    Sensitive() = default;
    explicit Sensitive(T value) : m_value(std::move(value)) {}
    Sensitive(const Sensitive&) = default;
    Sensitive(Sensitive&&) noexcept = default;
    Sensitive& operator=(const Sensitive&) = default;
    Sensitive& operator=(Sensitive&&) noexcept = default;
    ~Sensitive()
    {
        if constexpr (requires(T& v) { wipe(v); }) {
            wipe(m_value);
        }
    }

    /// The value itself; the call is what a reviewer looks for.
    const T& reveal() const { return m_value; }

private:
    T m_value{};
};

template<typename T>
QDebug operator<<(QDebug, const Sensitive<T>&) = delete;

}  // namespace madoguchi
