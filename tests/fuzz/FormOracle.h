// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Submission.h"

#include <QByteArray>

namespace madoguchi::test {

/// What is read of a form must be what any other reader sees in it: QJsonDocument, which is written without regard to this project.
/// Stops at the first difference.
class FormOracle {
public:
    static void compare(const Submission& submission, const QByteArray& content);
};

}  // namespace madoguchi::test
