// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/ProcessHardening.h"
#include "app/crypto/CryptoStart.h"
#include "sync/cloud/CloudCommands.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char** argv)
{
    using namespace madoguchi;
    hardenProcess();
    startCrypto();
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("madoguchi"), QStringLiteral("_"), QStringLiteral(":/translations"))) {
        QCoreApplication::installTranslator(&translator);
    }
    const auto arguments = CloudArguments::parse(QCoreApplication::arguments());
    if (!arguments) {
        if (arguments.error().exitCode == 0) {
            CloudOutput::standardOutput(arguments.error().text);
        } else {
            CloudOutput::standardError(arguments.error().text + u'\n');
        }
        return arguments.error().exitCode;
    }
    return CloudCommands(*arguments).run();
}
