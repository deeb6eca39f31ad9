// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/ErrorCatalog.h"

#include "app/base/ErrorRows.h"

#include <QCoreApplication>

#include <array>

namespace madoguchi {

namespace {

std::array<std::span<const ErrorRow>, 3> tables()
{
    return {officeErrors(), cloudErrors(), terminalErrors()};
}

const ErrorRow* find(ErrorCode code)
{
    for (const auto table : tables()) {
        for (const ErrorRow& row : table) {
            if (row.code == code) {
                return &row;
            }
        }
    }
    return nullptr;
}

}  // namespace

ErrorEntry ErrorCatalog::entry(ErrorCode code)
{
    const ErrorRow* row = find(code);
    if (!row) {
        // A number that came from a file or the wire; the program's own codes all have a row.
        row = find(ErrorCode::Internal);
    }
    const auto translated = [](const char* text) { return QCoreApplication::translate("ErrorCatalog", text); };
    return {code, translated(row->title), translated(row->advice), row->severity, row->retry};
}

QList<ErrorCode> ErrorCatalog::all()
{
    QList<ErrorCode> codes;
    for (const auto table : tables()) {
        for (const ErrorRow& row : table) {
            codes += row.code;
        }
    }
    return codes;
}

}  // namespace madoguchi
