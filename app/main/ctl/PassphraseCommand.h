// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main/ctl/WorkplaceCommand.h"

namespace madoguchi {

/// `madoguchictl passphrase`: a new passphrase for the person; also the first of their own in place of a temporary one. With
/// --passphrase-stdin the first line is the present one, the second the new one, a third the new one again.
class PassphraseCommand final : public WorkplaceCommand {
    Q_DECLARE_TR_FUNCTIONS(PassphraseCommand)
public:
    using WorkplaceCommand::WorkplaceCommand;

    QString name() const override { return QStringLiteral("passphrase"); }
    QString synopsis() const override { return QStringLiteral("--profile DIR --staff ID passphrase"); }

protected:
    void describe(QCommandLineParser&) const override {}
    Done prepare(const QCommandLineParser& parser) override;
    Result<Staff> enter(Workplace& workplace, const Sensitive<QString>& given) override;
    ExitCode work(Workplace& workplace) override;

private:
    Result<Sensitive<QString>> chosen() const;

    Sensitive<QString> m_present;
    bool m_done = false;  ///< the way in has changed it already
};

}  // namespace madoguchi
