// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main/ctl/WorkplaceCommand.h"
#include "app/store/AuditFilter.h"

namespace madoguchi {

/// `madoguchictl audit check`: proves the log as this terminal has it, every sealed row and the terminal's own trail.
/// `madoguchictl audit list`: the trail as the person may see it, newest first, or as a file for a spreadsheet.
class AuditCommand final : public WorkplaceCommand {
    Q_DECLARE_TR_FUNCTIONS(AuditCommand)
public:
    using WorkplaceCommand::WorkplaceCommand;

    QString name() const override { return QStringLiteral("audit"); }
    QString synopsis() const override;

protected:
    void describe(QCommandLineParser& parser) const override;
    Done prepare(const QCommandLineParser& parser) override;
    ExitCode work(Workplace& workplace) override;
    /// Who checks wants to hear of the damage.
    bool repairsAtOnce() const override { return false; }

private:
    ExitCode check(Workplace& workplace);
    ExitCode list(Workplace& workplace);
    ExitCode exportTo(Workplace& workplace);
    void print(const AuditItem& item) const;

    bool m_lists = false;
    AuditFilter m_filter;
    QString m_case, m_csv;
    int m_limit = 100;
};

}  // namespace madoguchi
