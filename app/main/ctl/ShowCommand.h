// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main/ctl/WorkplaceCommand.h"

namespace madoguchi {

/// `madoguchictl show`: one case with what was signed, its verdict and its history. That it was looked at stays in the audit trail.
class ShowCommand final : public WorkplaceCommand {
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
public:
    using WorkplaceCommand::WorkplaceCommand;

    QString name() const override { return QStringLiteral("show"); }
    QString synopsis() const override { return QStringLiteral("--profile DIR --staff ID show CASE"); }

protected:
    void describe(QCommandLineParser& parser) const override;
    Done prepare(const QCommandLineParser& parser) override;
    ExitCode work(Workplace& workplace) override;

private:
    QString m_case;
};

}  // namespace madoguchi
