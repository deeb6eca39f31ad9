// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/CtlOptions.h"

#include <QMap>

namespace madoguchi {

Result<CtlOptions> CtlOptions::parse(const QStringList& arguments)
{
    CtlOptions options;
    const QMap<QString, QString*> values{{QStringLiteral("--profile"), &options.profile},
        {QStringLiteral("--staff"), &options.staff},
        {QStringLiteral("--lang"), &options.language}};
    const QMap<QString, bool*> flags{{QStringLiteral("--json"), &options.json}, {QStringLiteral("--passphrase-stdin"), &options.passphraseFromStdin}};
    const QMap<QString, bool*> early{{QStringLiteral("--help"), &options.help}, {QStringLiteral("-h"), &options.help},
        {QStringLiteral("--version"), &options.version}, {QStringLiteral("-v"), &options.version}};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const QString name = argument.section(u'=', 0, 0);
        if (argument == QLatin1String("--")) {
            options.rest += arguments.mid(i);
            break;
        }
        if (QString* value = values.value(name)) {
            if (name == argument && ++i == arguments.size()) {
                return fail(ErrorCode::UsageWrong, name);
            }
            *value = name == argument ? arguments[i] : argument.mid(name.size() + 1);
        } else if (bool* flag = flags.value(argument)) {
            *flag = true;
        } else if (bool* question = options.rest.isEmpty() ? early.value(argument) : nullptr) {
            *question = true;
        } else if (options.rest.isEmpty() && argument.startsWith(u'-')) {
            return fail(ErrorCode::UsageWrong, name);
        } else {
            options.rest.append(argument);
        }
    }
    if (options.language != QLatin1String("ja") && options.language != QLatin1String("en")) {
        return fail(ErrorCode::UsageWrong, QStringLiteral("--lang"));
    }
    return options;
}

}  // namespace madoguchi
