// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Statement.h"

#include <SQLiteCpp/Statement.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace madoguchi {

/// Prepared statements that nobody uses at the moment, by their SQL. Outlives every Statement made from it.
struct StatementStock {
    std::unordered_map<std::string, std::vector<std::unique_ptr<SQLite::Statement>>> idle;
};

/// The part of a statement that knows SQLiteCpp; included only by Connection.cpp and Statement.cpp.
struct Statement::Private {
    std::unique_ptr<SQLite::Statement> statement;
    std::string sql;
    std::weak_ptr<StatementStock> stock;
};

}  // namespace madoguchi
