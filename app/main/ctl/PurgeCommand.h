// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main/ctl/WorkplaceCommand.h"

namespace madoguchi {

struct DueCase;

/// `madoguchictl purge --list`: the cases whose time is over. `madoguchictl purge --apply`: removes those whose notice has passed too.
class PurgeCommand final : public WorkplaceCommand {
    Q_DECLARE_TR_FUNCTIONS(PurgeCommand)
public:
    using WorkplaceCommand::WorkplaceCommand;

    QString name() const override { return QStringLiteral("purge"); }
    QString synopsis() const override { return QStringLiteral("--profile DIR --staff ID purge --list | --apply"); }

protected:
    void describe(QCommandLineParser& parser) const override;
    Done prepare(const QCommandLineParser& parser) override;
    ExitCode work(Workplace& workplace) override;

private:
    void print(const DueCase& due) const;
    ExitCode apply(Workplace& workplace, const QStringList& caseIds);

    bool m_applies = false;
};

}  // namespace madoguchi
