// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseSummary.h"
#include "app/main/ctl/WorkplaceCommand.h"

#include <optional>

namespace madoguchi {

/// `madoguchictl list`: the cases of this terminal, oldest first. Needs no cloud.
class ListCommand final : public WorkplaceCommand {
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
public:
    using WorkplaceCommand::WorkplaceCommand;

    QString name() const override { return QStringLiteral("list"); }
    QString synopsis() const override { return QStringLiteral("--profile DIR --staff ID list [--state S] [--search TEXT] [--limit N]"); }

protected:
    void describe(QCommandLineParser& parser) const override;
    Done prepare(const QCommandLineParser& parser) override;
    ExitCode work(Workplace& workplace) override;

private:
    bool matches(const CaseSummary& summary) const;

    std::optional<CaseState> m_state;
    QString m_search;     ///< folded
    int m_limit = -1;     ///< negative: all
};

}  // namespace madoguchi
