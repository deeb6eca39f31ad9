// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/verify/Corpus.h"

#include <QFile>
#include <QJsonDocument>

namespace madoguchi::test {

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the corpus is missing");
    }
    return file.readAll();
}

}  // namespace

QString Corpus::folder(const QString& name)
{
    return QStringLiteral(MADOGUCHI_FIXTURES "/corpus/") + name;
}

QJsonObject Corpus::manifest()
{
    return QJsonDocument::fromJson(contents(folder(QStringLiteral("manifest.json")))).object();
}

QJsonArray Corpus::cases()
{
    return manifest().value(QLatin1String("cases")).toArray();
}

QByteArray Corpus::message(const QString& file)
{
    return contents(folder(QStringLiteral("cases/")) + file);
}

QByteArray Corpus::messageAbout(const QString& about)
{
    for (const QJsonValue& value : cases()) {
        if (value[QLatin1String("about")].toString() == about) {
            return message(value[QLatin1String("file")].toString());
        }
    }
    qFatal("no such message in the corpus");
}

TrustStore Corpus::trust()
{
    return *TrustStore::fromFolder(folder(QStringLiteral("trust")));
}

Verifier Corpus::verifier(VerifierSettings settings)
{
    const TrustStore roots = trust();
    settings.municipality = manifest().value(QLatin1String("municipality")).toString();
    return Verifier(roots, *CrlStore::fromFolder(folder(QStringLiteral("crl")), roots), settings);
}

}  // namespace madoguchi::test
