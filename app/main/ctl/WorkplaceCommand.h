// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"
#include "app/domain/Staff.h"
#include "app/main/ctl/Command.h"
#include "app/main/ctl/Console.h"
#include "app/main/ctl/CtlOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace madoguchi {

class Workplace;

/// A command that a person does at a profile: opens it, logs in, works, locks.
class WorkplaceCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(WorkplaceCommand)
public:
    WorkplaceCommand(const CtlOptions& options, const Console& console) : m_options(options), m_console(console) {}

    ExitCode run(const QStringList& arguments) final;

protected:
    /// Adds the command's own options and arguments.
    virtual void describe(QCommandLineParser& parser) const = 0;
    /// Looks at the arguments before anybody is asked for a passphrase: UsageWrong.
    virtual Done prepare(const QCommandLineParser& parser) = 0;
    virtual ExitCode work(Workplace& workplace) = 0;
    /// How the person gets in; `given` is the first passphrase that was read.
    virtual Result<Staff> enter(Workplace& workplace, const Sensitive<QString>& given);
    /// Whether a damaged database is repaired before the work.
    virtual bool repairsAtOnce() const { return true; }

    const Console& console() const { return m_console; }
    const QString& staffId() const { return m_options.staff; }
    /// The next line of standard input, or asked for on the terminal.
    Result<Sensitive<QString>> passphrase(const QString& prompt) const;
    bool readsFromTerminal() const { return !m_options.passphraseFromStdin; }

private:
    ExitCode workAtProfile();
    /// A damaged database was repaired at the start: says so once, on standard error.
    void tellRepair(Workplace& workplace) const;
    const CtlOptions& m_options;
    const Console& m_console;
};

}  // namespace madoguchi
