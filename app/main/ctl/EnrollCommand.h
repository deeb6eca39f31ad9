// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main/ctl/Command.h"
#include "app/main/ctl/Console.h"
#include "app/main/ctl/CtlOptions.h"

#include <QCoreApplication>

namespace madoguchi {

/// `madoguchictl enroll`: makes a profile out of what the cloud's `terminal add` has issued. The cloud need not be up.
class EnrollCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(EnrollCommand)
public:
    EnrollCommand(const CtlOptions& options, const Console& console) : m_options(options), m_console(console) {}

    QString name() const override { return QStringLiteral("enroll"); }
    QString synopsis() const override;
    ExitCode run(const QStringList& arguments) override;

private:
    const CtlOptions& m_options;
    const Console& m_console;
};

}  // namespace madoguchi
