// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main/ctl/WorkplaceCommand.h"

namespace madoguchi {

/// `madoguchictl sync`: pulls, verifies, stores, pushes; prints the counts; 1 if an act was refused.
/// With --follow goes on until SIGINT or SIGTERM. What came is made ready for searching at the end, so that the desktop opens at once.
class SyncCommand final : public WorkplaceCommand {
    Q_DECLARE_TR_FUNCTIONS(SyncCommand)
public:
    using WorkplaceCommand::WorkplaceCommand;

    QString name() const override { return QStringLiteral("sync"); }
    QString synopsis() const override { return QStringLiteral("--profile DIR --staff ID sync [--follow]"); }

protected:
    void describe(QCommandLineParser& parser) const override;
    Done prepare(const QCommandLineParser& parser) override;
    ExitCode work(Workplace& workplace) override;

private:
    ExitCode follow(Workplace& workplace);

    bool m_follow = false;
};

}  // namespace madoguchi
