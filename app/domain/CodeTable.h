// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

namespace madoguchi {

/// One value of an enumeration with its word on the wire and its word for people (English; null if people never see it).
template<typename Enum>
struct CodeRow {
    Enum value;
    QLatin1String code;
    const char* label = nullptr;
};

/// The words of an enumeration, in its own order, so that a value is an index and a forgotten value does not compile.
template<typename Enum, std::size_t size>
class CodeTable {
public:
    explicit constexpr CodeTable(const std::array<CodeRow<Enum>, size>& rows) : m_rows(rows) {}

    /// Whether the rows are those of the enumeration, in its order and without gaps; for static_assert.
    constexpr bool isComplete(Enum last) const
    {
        for (std::size_t i = 0; i < size; ++i) {
            if (static_cast<std::size_t>(m_rows[i].value) != i) {
                return false;
            }
        }
        return static_cast<std::size_t>(last) + 1 == size;
    }

    constexpr QLatin1String code(Enum value) const { return m_rows[static_cast<std::size_t>(value)].code; }

    QString label(Enum value, const char* context) const
    {
        return QCoreApplication::translate(context, m_rows[static_cast<std::size_t>(value)].label);
    }

    /// The comparison is exact: codes come from files and wires, not from people.
    std::optional<Enum> value(QStringView code) const
    {
        for (const CodeRow<Enum>& row : m_rows) {
            if (code == row.code) {
                return row.value;
            }
        }
        return std::nullopt;
    }

private:
    std::array<CodeRow<Enum>, size> m_rows;
};

template<typename Enum, std::size_t size>
CodeTable(const std::array<CodeRow<Enum>, size>&) -> CodeTable<Enum, size>;

}  // namespace madoguchi
