// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QDateTime>
#include <QIODevice>
#include <QList>

#include <type_traits>

namespace madoguchi {

/// Writes the plain form of what a sealed column holds: a format byte, then the fields one after the other. Whoever changes the fields
/// takes the next format byte and lets the reader know the older ones.
class ValueWriter {
public:
    explicit ValueWriter(quint8 format) : m_stream(&m_bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
        m_stream << format;
    }

    template<typename T>
    ValueWriter& operator<<(const T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            m_stream << quint8(value);
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            m_stream << value.isValid() << (value.isValid() ? value.toMSecsSinceEpoch() : qint64(0));
        } else {
            m_stream << value;
        }
        return *this;
    }

    template<typename T, typename Write>
    void list(const QList<T>& items, Write write)
    {
        m_stream << qint32(items.size());
        for (const T& item : items) {
            write(item);
        }
    }

    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

}  // namespace madoguchi
