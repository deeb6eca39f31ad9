// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Verifier.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace madoguchi::test {

/// The signed applications with known verdicts (tests/fixtures/corpus), made by ten other tools.
class Corpus {
public:
    static QJsonArray cases();
    static QByteArray message(const QString& file);
    static QByteArray messageAbout(const QString& about);
    static QString folder(const QString& name);
    static TrustStore trust();
    /// With its roots, its revocation lists and its municipality.
    static Verifier verifier(VerifierSettings settings = {});

private:
    static QJsonObject manifest();
};

}  // namespace madoguchi::test
