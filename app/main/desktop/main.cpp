// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/ProcessHardening.h"
#include "app/crypto/CryptoStart.h"
#include "app/main/desktop/Desktop.h"
#include "app/main/desktop/Language.h"
#include "ui/casefile/SubmissionView.h"

#include <QApplication>
#include <QTextStream>

using namespace madoguchi;

namespace {

/// Answers --help, --version and wrong usage, which need no display. Nothing: go on.
std::optional<int> answerWithoutWindow(QCoreApplication& application, const Result<Options>& options)
{
    installLanguage(application, options ? options->language : QStringLiteral("ja"));
    if (!options) {
        QTextStream(stderr) << options.error().detail << '\n' << Options::helpText();
        return 2;
    }
    if (options->help) {
        QTextStream(stdout) << Options::helpText();
        return 0;
    }
    if (options->version) {
        QTextStream(stdout) << "madoguchi " << QCoreApplication::applicationVersion() << '\n';
        return 0;
    }
    return std::nullopt;
}

}  // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    startCrypto();
    QCoreApplication::setApplicationName(QStringLiteral("madoguchi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    Result<Options> options;
    SubmissionView::registerSchemes();
    {
        QCoreApplication application(argc, argv);
        options = Options::parse(QCoreApplication::arguments());
        if (const auto status = answerWithoutWindow(application, options)) {
            return *status;
        }
    }
    QApplication application(argc, argv);
    installLanguage(application, options->language);
    return Desktop(application).run(*options);
}
