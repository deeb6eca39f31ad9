// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/desktop/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace madoguchi {

void installLanguage(QCoreApplication& application, const QString& language)
{
    const QStringList files{
        QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(language),
        QStringLiteral(":/translations/madoguchi_%1.qm").arg(language),
    };
    for (const auto& file : files) {
        auto* translator = new QTranslator(&application);
        if (translator->load(file)) {
            QCoreApplication::installTranslator(translator);
        }
    }
}

}  // namespace madoguchi
