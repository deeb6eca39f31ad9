// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/WorkplaceCommand.h"

#include "app/main/ctl/PassphraseReader.h"
#include "sync/client/Profile.h"
#include "sync/client/Workplace.h"

#include <QTextStream>

#include <cstdio>

namespace madoguchi {

ExitCode WorkplaceCommand::run(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help.")});
    if (!parser.parse(QStringList(QStringLiteral("madoguchictl ") + name()) + arguments)) {
        console().note(parser.errorText() + u'\n' + synopsis());
        return ExitCode::WrongUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        QTextStream(stdout) << synopsis() << u'\n' << parser.helpText();
        return ExitCode::Success;
    }
    const Done prepared = m_options.staff.isEmpty() ? fail(ErrorCode::UsageWrong, QStringLiteral("--staff")) : prepare(parser);
    if (!prepared) {
        const ExitCode code = console().failed(prepared.error());
        console().note(synopsis());
        return code == ExitCode::SomethingBad ? ExitCode::WrongUsage : code;
    }
    return workAtProfile();
}

ExitCode WorkplaceCommand::workAtProfile()
{
    const auto profile = Profile::open(m_options.profile.isEmpty() ? Profile::defaultFolder() : m_options.profile);
    if (!profile) {
        return console().failed(profile.error());
    }
    const SystemClock clock;
    Workplace::Options options;
    options.clock = &clock;
    options.repairAtOnce = repairsAtOnce();
    const auto workplace = Workplace::open(*profile, options);
    if (!workplace) {
        return console().failed(workplace.error());
    }
    const auto secret = passphrase(tr("Passphrase of %1: ").arg(m_options.staff));
    if (!secret) {
        return console().failed(secret.error());
    }
    const auto staff = enter(**workplace, *secret);
    if (!staff) {
        return console().failed(staff.error());
    }
    tellRepair(**workplace);
    const ExitCode code = work(**workplace);
    (*workplace)->lock();
    return code;
}

void WorkplaceCommand::tellRepair(Workplace& workplace) const
{
    const auto report = workplace.repairReport();
    if (!report) {
        return;
    }
    const RescueCounts rows = report->rows.value_or(RescueCounts());
    const QString lost = rows.actsLost ? QString::number(*rows.actsLost) : QStringLiteral("?");
    console().note(tr("%1: the data of this terminal was damaged and has been repaired. Acts not sent yet: %2 saved, %3 lost. The old file was kept: %4")
                       .arg(errorName(ErrorCode::DatabaseDamaged))
                       .arg(rows.actsSaved)
                       .arg(lost, report->setAside));
    workplace.repairTold();
}

/// Blocking is fine here: no window waits, and nothing behind the futures needs this thread.
Result<Staff> WorkplaceCommand::enter(Workplace& workplace, const Sensitive<QString>& given)
{
    return workplace.logIn(m_options.staff, given).result();
}

Result<Sensitive<QString>> WorkplaceCommand::passphrase(const QString& prompt) const
{
    return m_options.passphraseFromStdin ? PassphraseReader::fromStandardInput() : PassphraseReader::fromTerminal(prompt);
}

}  // namespace madoguchi
