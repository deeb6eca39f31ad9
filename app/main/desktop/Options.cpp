// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/desktop/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace madoguchi {

namespace {

const QString profileName = QStringLiteral("profile");
const QString languageName = QStringLiteral("lang");
const QString repairName = QStringLiteral("repair");
const QString helpName = QStringLiteral("help");
const QString versionName = QStringLiteral("version");

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("Options", "Certificate applications, staff side."));
    parser.addOption({profileName, QCoreApplication::translate("Options", "The folder of this terminal."), QStringLiteral("DIR")});
    parser.addOption({languageName, QCoreApplication::translate("Options", "Language of the screen: ja (usual) or en."), QStringLiteral("ja|en")});
    parser.addOption({repairName, QCoreApplication::translate("Options", "Offers to repair or restore the data of this terminal before it is opened.")});
    parser.addOption({{QStringLiteral("h"), helpName}, QCoreApplication::translate("Options", "Shows this text.")});
    parser.addOption({{QStringLiteral("v"), versionName}, QCoreApplication::translate("Options", "Shows the version.")});
}

}  // namespace

Result<Options> Options::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        return fail(ErrorCode::UsageWrong, parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return fail(ErrorCode::UsageWrong, QStringLiteral("unexpected argument"));
    }
    Options options;
    options.profileFolder = parser.value(profileName);
    options.repair = parser.isSet(repairName);
    options.help = parser.isSet(helpName);
    options.version = parser.isSet(versionName);
    if (parser.isSet(languageName)) {
        options.language = parser.value(languageName);
    }
    if (options.language != QLatin1String("ja") && options.language != QLatin1String("en")) {
        return fail(ErrorCode::UsageWrong, QStringLiteral("--lang: ja, en"));
    }
    return options;
}

QString Options::helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

}  // namespace madoguchi
