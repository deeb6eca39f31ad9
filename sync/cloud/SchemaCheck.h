// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace madoguchi {

/// Checks the signed form against the application's JSON Schema (draft 7) and names every place that violates it. The decoder of the domain
/// decides too, and stops at the first fault; this one says all of them to who has to repair the form. Safe on all threads.
class SchemaCheck {
public:
    SchemaCheck();
    ~SchemaCheck();
    SchemaCheck(const SchemaCheck&) = delete;
    SchemaCheck& operator=(const SchemaCheck&) = delete;

    /// JSON pointers with the rule ("/requests/0/copies: maximum"), never the value; empty if the form fits. At most 100, ordered.
    QStringList places(const QByteArray& content) const;

private:
    struct Schema;
    std::unique_ptr<const Schema> m_schema;
};

}  // namespace madoguchi
