// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Connection.h"

#include <QByteArray>

namespace madoguchi::test {

/// A whole database as SQL text, as `sqlite3 FILE .dump` would give it, with its version: what a fixture of an old version is kept as.
class SqlDump {
public:
    static Result<QByteArray> of(Connection& connection);
    /// Makes the database of a dump in a file that isn't there yet.
    static Done load(const QByteArray& dump, const QString& file);
};

}  // namespace madoguchi::test
