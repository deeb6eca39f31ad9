// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Verdict.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace madoguchi {

/// A verdict as others read it (contract: verdict.md). What could not be read is left out.
class VerdictJson {
public:
    static QJsonObject object(const Verdict& verdict);
    /// One line of JSON Lines, with its line feed; `file` as it was given.
    static QByteArray line(const QString& file, const Verdict& verdict);
};

}  // namespace madoguchi
