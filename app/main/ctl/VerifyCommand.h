// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/main/ctl/Command.h"
#include "app/verify/Verifier.h"

#include <QCommandLineParser>
#include <QDateTime>

namespace madoguchi {

/// `madoguchictl verify`: the verdict on each file, one JSON line each (contract: verdict.md, "Command line").
/// It needs no profile and trusts only the folder it is given.
class VerifyCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("verify"); }
    QString synopsis() const override;
    ExitCode run(const QStringList& arguments) override;

private:
    Result<Verifier> verifierFor(const QCommandLineParser& options) const;
    ExitCode verifyFiles(const Verifier& verifier, const QDateTime& at, const QStringList& files) const;
};

}  // namespace madoguchi
