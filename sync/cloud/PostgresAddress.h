// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QString>

#include <string>

namespace madoguchi {

/// Which database, and as whom: libpq's connection string, with the time-outs of a service where it names none.
class PostgresAddress {
public:
    /// "postgresql://role@host/name" or "host=… dbname=…". FieldInvalid ("database") for what libpq can't read, and for a string that has the
    /// password in it: command lines and settings are read by others; libpq finds it in PGPASSFILE.
    static Result<PostgresAddress> of(const QString& connectionString);

    const std::string& text() const { return m_text; }

private:
    explicit PostgresAddress(std::string text) : m_text(std::move(text)) {}

    std::string m_text;
};

}  // namespace madoguchi
