// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace madoguchi::test {

/// Where a value violates a schema of an OpenAPI document; empty if nowhere. An object has only members that its schema names.
QString schemaFault(const QJsonObject& components, const QJsonObject& schema, const QJsonObject& value);

}  // namespace madoguchi::test
