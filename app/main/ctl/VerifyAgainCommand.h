// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main/ctl/WorkplaceCommand.h"

namespace madoguchi {

struct VerifiedAgain;
struct VerifyAgainCounts;

/// `madoguchictl verify --again`: whether stored verdicts come out the same from the evidence that was stored with them. Says which cases,
/// never whose.
class VerifyAgainCommand final : public WorkplaceCommand {
    Q_DECLARE_TR_FUNCTIONS(VerifyAgainCommand)
public:
    using WorkplaceCommand::WorkplaceCommand;

    QString name() const override { return QStringLiteral("verify"); }
    QString synopsis() const override { return QStringLiteral("--profile DIR --staff ID verify --again CASE|--all"); }
    bool isMeant(const QStringList& words) const override;

protected:
    void describe(QCommandLineParser& parser) const override;
    Done prepare(const QCommandLineParser& parser) override;
    ExitCode work(Workplace& workplace) override;

private:
    void print(const VerifiedAgain& again) const;
    void print(const VerifyAgainCounts& counts) const;

    QString m_case;  ///< empty: all
};

}  // namespace madoguchi
