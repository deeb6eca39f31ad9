// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "app/domain/ActKind.h"
#include "app/domain/Case.h"
#include "app/main/ctl/WorkplaceCommand.h"

#include <QMap>

#include <optional>

namespace madoguchi {

/// `madoguchictl act`: does one act on the case as this terminal knows it, sends it if the cloud can be reached, and says what became of it.
class ActCommand final : public WorkplaceCommand {
    Q_DECLARE_TR_FUNCTIONS(ActCommand)
public:
    using WorkplaceCommand::WorkplaceCommand;

    QString name() const override { return QStringLiteral("act"); }
    QString synopsis() const override { return QStringLiteral("--profile DIR --staff ID act CASE ACT [--reason TEXT] [--field NAME=VALUE]..."); }

protected:
    void describe(QCommandLineParser& parser) const override;
    Done prepare(const QCommandLineParser& parser) override;
    ExitCode work(Workplace& workplace) override;

private:
    /// What became of the act after a try to send it.
    struct Fate {
        bool waiting = false;
        std::optional<Error> refusal;
    };

    Result<Case> store(Workplace& workplace, const QString& caseId) const;
    ExitCode send(Workplace& workplace, const Case& stored) const;
    Result<Fate> fateOf(Workplace& workplace, const QString& actId) const;
    ExitCode report(Workplace& workplace, const Case& stored, const QString& actId, const Fate& fate) const;

    QString m_case, m_reason;
    ActKind m_kind = ActKind::Claim;
    QMap<QString, QString> m_fields;
};

}  // namespace madoguchi
