// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/ProcessHardening.h"
#include "app/crypto/CryptoStart.h"
#include "app/main/ctl/ActCommand.h"
#include "app/main/ctl/AuditCommand.h"
#include "app/main/ctl/EnrollCommand.h"
#include "app/main/ctl/ListCommand.h"
#include "app/main/ctl/PassphraseCommand.h"
#include "app/main/ctl/PurgeCommand.h"
#include "app/main/ctl/ShowCommand.h"
#include "app/main/ctl/SyncCommand.h"
#include "app/main/ctl/VerifyAgainCommand.h"
#include "app/main/ctl/VerifyCommand.h"

#include <QTextStream>
#include <QTranslator>

#include <cstdio>
#include <vector>

namespace madoguchi {

namespace {

using Commands = std::vector<std::unique_ptr<Command>>;

Commands allCommands(const CtlOptions& options, const Console& console)
{
    Commands commands;
    commands.push_back(std::make_unique<VerifyAgainCommand>(options, console));  // before the other verify, which takes what is left
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<EnrollCommand>(options, console));
    commands.push_back(std::make_unique<SyncCommand>(options, console));
    commands.push_back(std::make_unique<ListCommand>(options, console));
    commands.push_back(std::make_unique<ShowCommand>(options, console));
    commands.push_back(std::make_unique<ActCommand>(options, console));
    commands.push_back(std::make_unique<AuditCommand>(options, console));
    commands.push_back(std::make_unique<PurgeCommand>(options, console));
    commands.push_back(std::make_unique<PassphraseCommand>(options, console));
    return commands;
}

QString helpText(const Commands& commands)
{
    QString text = QCoreApplication::translate("madoguchictl", "The office without a face: the same rules and the same profile as the desktop.") + QStringLiteral("\n\n");
    for (const auto& command : commands) {
        text += QStringLiteral("    madoguchictl %1\n").arg(command->synopsis());
    }
    return text + u'\n'
        + QCoreApplication::translate("madoguchictl", "Before or after the command: --json (one object a line), --lang ja|en, --passphrase-stdin.\nEach command has its own --help.")
        + u'\n';
}

ExitCode run(const CtlOptions& options)
{
    const Console console(options.json);
    const Commands commands = allCommands(options, console);
    QTextStream out(stdout);
    if (options.version) {
        out << "madoguchictl " MADOGUCHI_VERSION << Qt::endl;
        return ExitCode::Success;
    }
    if (options.help) {
        out << helpText(commands) << Qt::flush;
        return ExitCode::Success;
    }
    for (const auto& command : commands) {
        if (!options.rest.isEmpty() && command->isMeant(options.rest)) {
            return command->run(options.rest.mid(1));
        }
    }
    console.note(helpText(commands));
    return ExitCode::WrongUsage;
}

}  // namespace

}  // namespace madoguchi

int main(int argc, char** argv)
{
    using namespace madoguchi;
    hardenProcess();
    startCrypto();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("madoguchi"));  // the desktop's, so that both find the same profile
    QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    const auto options = CtlOptions::parse(QCoreApplication::arguments().mid(1));
    QTranslator japanese;
    const bool wanted = !options || options->language == QLatin1String("ja");
    if (wanted && japanese.load(QStringLiteral(":/translations/madoguchi_ja.qm"))) {
        QCoreApplication::installTranslator(&japanese);
    }
    if (!options) {
        return int(Console(false).failed(options.error()));
    }
    return int(run(*options));
}
