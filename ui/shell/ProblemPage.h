// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"

#include <QWidget>

namespace madoguchi {

class Theme;

/// The only thing on the screen when the program can't open the office: what is wrong, what to do, the code for support.
class ProblemPage : public QWidget {
    Q_OBJECT
public:
    /// `more`: what helps the administrator, a folder or a command; may be empty.
    ProblemPage(const Theme& theme, const Error& error, const QString& more, QWidget* parent = nullptr);
};

}  // namespace madoguchi
