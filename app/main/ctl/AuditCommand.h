// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main/ctl/WorkplaceCommand.h"

namespace madoguchi {

/// `madoguchictl audit check`: proves the log as this terminal has it, every sealed row and the terminal's own trail.
class AuditCommand final : public WorkplaceCommand {
    Q_DECLARE_TR_FUNCTIONS(AuditCommand)
public:
    using WorkplaceCommand::WorkplaceCommand;

    QString name() const override { return QStringLiteral("audit"); }
    QString synopsis() const override { return QStringLiteral("--profile DIR --staff ID audit check"); }

protected:
    void describe(QCommandLineParser& parser) const override;
    Done prepare(const QCommandLineParser& parser) override;
    ExitCode work(Workplace& workplace) override;
};

}  // namespace madoguchi
