// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QCoreApplication;

namespace madoguchi {

/// Puts the program, and Qt's own words where they are installed, into a language ("ja"; the words of the source are English).
void installLanguage(QCoreApplication& application, const QString& language);

}  // namespace madoguchi
