// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QDateTime>
#include <QList>

#include <type_traits>

namespace madoguchi {

/// Reads what ValueWriter wrote. Faults are collected: ask complete() at the end, before anything read is used.
class ValueReader {
public:
    explicit ValueReader(const QByteArray& bytes) : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
        m_stream >> m_format;
    }

    quint8 format() const { return m_format; }

    template<typename T>
    ValueReader& operator>>(T& value)
    {
        if constexpr (std::is_same_v<T, QDateTime>) {
            bool valid = false;
            qint64 milliseconds = 0;
            m_stream >> valid >> milliseconds;
            value = valid ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC) : QDateTime();
        } else {
            static_assert(!std::is_enum_v<T>, "read with enumeration(), which knows the last value");
            m_stream >> value;
        }
        return *this;
    }

    template<typename T>
    ValueReader& enumeration(T& value, T last)
    {
        quint8 number = 0;
        m_stream >> number;
        if (number > quint8(last)) {
            m_stream.setStatus(QDataStream::ReadCorruptData);
        } else {
            value = T(number);
        }
        return *this;
    }

    /// `read` gives one item.
    template<typename T, typename Read>
    void list(QList<T>& items, Read read)
    {
        qint32 count = 0;
        m_stream >> count;
        for (qint32 i = 0; i < count && m_stream.status() == QDataStream::Ok; ++i) {
            items.append(read());
        }
    }

    /// Everything was there, and nothing is left.
    bool complete() const { return m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

private:
    QDataStream m_stream;
    quint8 m_format = 0;
};

}  // namespace madoguchi
