// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CloudArguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

/// A command, how many words of its own follow it, and the options it takes beyond those of all.
struct CommandForm {
    CloudArguments::Command command;
    const char* words;
    bool takesName;
    QStringList needed, optional;
};

const std::array<CommandForm, 13>& forms()
{
    using Command = CloudArguments::Command;
    static const std::array<CommandForm, 13> list{
        CommandForm{Command::Serve, "", false, {}, {QStringLiteral("listen"), QStringLiteral("behind-proxy")}},
        CommandForm{Command::StaffAdd, "staff add", true, {QStringLiteral("name"), QStringLiteral("role")}, {QStringLiteral("passphrase-stdin"), QStringLiteral("temporary")}},
        CommandForm{Command::StaffReset, "staff reset", true, {}, {QStringLiteral("passphrase-stdin")}},
        CommandForm{Command::StaffLeave, "staff leave", true, {}, {}},
        CommandForm{Command::StaffList, "staff list", false, {}, {}},
        CommandForm{Command::TerminalAdd, "terminal add", true, {QStringLiteral("out")}, {}},
        CommandForm{Command::TerminalList, "terminal list", false, {}, {}},
        CommandForm{Command::TerminalRevoke, "terminal revoke", true, {}, {}},
        CommandForm{Command::ProxyAdd, "proxy add", true, {QStringLiteral("out")}, {}},
        CommandForm{Command::ProxyList, "proxy list", false, {}, {}},
        CommandForm{Command::ProxyRevoke, "proxy revoke", true, {}, {}},
        CommandForm{Command::Check, "check", false, {}, {}},
        CommandForm{Command::Move, "move", false, {QStringLiteral("to")}, {}},
    };
    return list;
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("CloudArguments", "The intake service of one municipality: keeps the log of applications and acts.\n\n"
        "  madoguchi-cloud --data DIR [--listen 127.0.0.1:8443] [--behind-proxy]\n"
        "  madoguchi-cloud --data DIR staff add ID --name NAME --role clerk|chief|administrator|auditor [--temporary] [--passphrase-stdin]\n"
        "  madoguchi-cloud --data DIR staff reset ID [--passphrase-stdin]\n"
        "  madoguchi-cloud --data DIR staff leave ID\n"
        "  madoguchi-cloud --data DIR staff list\n"
        "  madoguchi-cloud --data DIR terminal add NAME --out DIR\n"
        "  madoguchi-cloud --data DIR terminal list\n"
        "  madoguchi-cloud --data DIR terminal revoke NAME\n"
        "  madoguchi-cloud --data DIR proxy add NAME --out DIR\n"
        "  madoguchi-cloud --data DIR proxy list\n"
        "  madoguchi-cloud --data DIR proxy revoke NAME\n"
        "  madoguchi-cloud --data DIR check\n"
        "  madoguchi-cloud --data DIR move --to ADDRESS"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QString folder = QStringLiteral("DIR");
    parser.addOption({QStringLiteral("data"), QCoreApplication::translate("CloudArguments", "The service's folder; created on first use."), folder});
    parser.addOption({QStringLiteral("municipality"), QCoreApplication::translate("CloudArguments", "Code of the municipality for a new folder (352021)."), QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("database"), QCoreApplication::translate("CloudArguments", "PostgreSQL database to keep the data in, without password (libpq connection string; also MADOGUCHI_DATABASE). Remembered in the folder."), QStringLiteral("ADDRESS")});
    parser.addOption({QStringLiteral("json"), QCoreApplication::translate("CloudArguments", "One JSON object a line.")});
    parser.addOption({QStringLiteral("listen"), QCoreApplication::translate("CloudArguments", "Address and port; port 0 takes a free one."), QStringLiteral("HOST:PORT")});
    parser.addOption({QStringLiteral("behind-proxy"), QCoreApplication::translate("CloudArguments", "Serve nobody but proxies with a certificate of \"proxy add\", and believe them who comes.")});
    parser.addOption({QStringLiteral("name"), QCoreApplication::translate("CloudArguments", "The person's name as shown."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("role"), QCoreApplication::translate("CloudArguments", "clerk, chief, administrator or auditor."), QStringLiteral("ROLE")});
    parser.addOption({QStringLiteral("passphrase-stdin"), QCoreApplication::translate("CloudArguments", "Read the passphrase from standard input, not from the terminal.")});
    parser.addOption({QStringLiteral("temporary"), QCoreApplication::translate("CloudArguments", "The person has to choose a passphrase of their own at the first log-in, within 72 hours.")});
    parser.addOption({QStringLiteral("to"), QCoreApplication::translate("CloudArguments", "PostgreSQL database that the data of a folder with SQLite moves to, as for --database."), QStringLiteral("ADDRESS")});
    parser.addOption({QStringLiteral("out"), QCoreApplication::translate("CloudArguments", "Folder for the certificate and key."), folder});
}

const CommandForm* findForm(const QStringList& positional)
{
    const auto found = std::ranges::find_if(forms(), [&](const CommandForm& form) {
        const QStringList words = QString::fromLatin1(form.words).split(u' ', Qt::SkipEmptyParts);
        return positional.size() == words.size() + (form.takesName ? 1 : 0) && positional.mid(0, words.size()) == words;
    });
    return found == forms().end() ? nullptr : &*found;
}

/// "127.0.0.1:8443", "[::1]:0", "host.example:8443".
bool readListen(const QString& text, CloudArguments& arguments)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:\\[([0-9a-fA-F:]+)\\]|([A-Za-z0-9.-]+)):([0-9]{1,5})\\z"));
    const QRegularExpressionMatch match = form.match(text);
    arguments.host = match.captured(1) + match.captured(2);
    arguments.port = match.captured(3).toInt();
    return match.hasMatch() && arguments.port <= 65535;
}

tl::unexpected<CloudArguments::End> wrong(const QString& text)
{
    return tl::unexpected<CloudArguments::End>(CloudArguments::End{2, text});
}

/// Nothing, or what is wrong with the options given for this command.
QString optionFault(const QCommandLineParser& parser, const CommandForm& form)
{
    static const QStringList common{QStringLiteral("data"), QStringLiteral("municipality"), QStringLiteral("database"), QStringLiteral("json")};
    for (const QString& name : parser.optionNames()) {
        if (!common.contains(name) && !form.needed.contains(name) && !form.optional.contains(name)) {
            return QCoreApplication::translate("CloudArguments", "--%1 does not belong to this command.").arg(name);
        }
    }
    for (const QString& name : QStringList{QStringLiteral("data")} + form.needed) {
        if (parser.value(name).isEmpty()) {
            return QCoreApplication::translate("CloudArguments", "--%1 is missing.").arg(name);
        }
    }
    return {};
}

}  // namespace

tl::expected<CloudArguments, CloudArguments::End> CloudArguments::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        return wrong(parser.errorText());
    }
    if (parser.isSet(QStringLiteral("help"))) {
        return tl::unexpected<End>(End{0, parser.helpText()});
    }
    if (parser.isSet(QStringLiteral("version"))) {
        return tl::unexpected<End>(End{0, QStringLiteral("madoguchi-cloud %1\n").arg(QStringLiteral(MADOGUCHI_VERSION))});
    }
    const CommandForm* form = findForm(parser.positionalArguments());
    if (!form) {
        return wrong(QCoreApplication::translate("CloudArguments", "There is no such command; see --help."));
    }
    if (const QString fault = optionFault(parser, *form); !fault.isEmpty()) {
        return wrong(fault);
    }
    CloudArguments result;
    result.command = form->command;
    result.dataFolder = parser.value(QStringLiteral("data"));
    result.subject = form->takesName ? parser.positionalArguments().last() : QString();
    result.json = parser.isSet(QStringLiteral("json"));
    result.behindProxy = parser.isSet(QStringLiteral("behind-proxy"));
    result.passphraseFromStdin = parser.isSet(QStringLiteral("passphrase-stdin"));
    result.temporary = parser.isSet(QStringLiteral("temporary"));
    for (const QString& name : {QStringLiteral("municipality"), QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("out"), QStringLiteral("to")}) {
        result.options.insert(name, parser.value(name));
    }
    const QString database = QStringLiteral("database");
    result.options.insert(database, parser.isSet(database) ? parser.value(database) : qEnvironmentVariable("MADOGUCHI_DATABASE"));
    if (parser.isSet(QStringLiteral("listen")) && !readListen(parser.value(QStringLiteral("listen")), result)) {
        return wrong(QCoreApplication::translate("CloudArguments", "--listen takes HOST:PORT."));
    }
    return result;
}

}  // namespace madoguchi
