// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace madoguchi::test {

/// A YAML file as JSON: a quoted scalar is a text, a plain one a truth value, a number or a text. Ends the test if it can't be read.
QJsonObject readYaml(const QString& file);

}  // namespace madoguchi::test
