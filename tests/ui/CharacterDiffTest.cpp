// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/CharacterDiff.h"

#include <QTest>

using namespace madoguchi;

/// Where form and certificate differ is shown at the very character.
class CharacterDiffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void differencesStandWhereTheyAre_data();
    void differencesStandWhereTheyAre();
    void bothTextsAreShownWhole_data() { differencesStandWhereTheyAre_data(); }
    void bothTextsAreShownWhole();
    void selectorsStayWithTheirCharacter();
    void substitutesAreMarkedByCodePoint();
};

/// A picture of the places: "=" equal, "x" different, "+" only in the certificate, "-" only in the form, "." a space on one side.
static QString picture(const QList<ComparedPlace>& places)
{
    QString picture;
    for (const ComparedPlace& place : places) {
        if (!place.form.isEmpty() && !place.certificate.isEmpty()) {
            picture += place.differs ? QLatin1Char('x') : QLatin1Char('=');
        } else if (!place.differs) {
            picture += QLatin1Char('.');
        } else {
            picture += place.form.isEmpty() ? QLatin1Char('+') : QLatin1Char('-');
        }
    }
    return picture;
}

void CharacterDiffTest::differencesStandWhereTheyAre_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal") << QStringLiteral("山田　太郎") << QStringLiteral("山田　太郎") << QStringLiteral("=====");
    QTest::newRow("variant") << QStringLiteral("高橋") << QStringLiteral("髙橋") << QStringLiteral("x=");
    QTest::newRow("space left out") << QStringLiteral("山田太郎") << QStringLiteral("山田　太郎") << QStringLiteral("==.==");
    QTest::newRow("half-width space") << QStringLiteral("山田 太郎") << QStringLiteral("山田　太郎") << QStringLiteral("=====");
    QTest::newRow("a letter more") << QStringLiteral("佐々木") << QStringLiteral("佐木") << QStringLiteral("=-=");
    QTest::newRow("a letter less") << QStringLiteral("佐木") << QStringLiteral("佐々木") << QStringLiteral("=+=");
    QTest::newRow("selector on one side") << QStringLiteral("葛城") << QStringLiteral("葛\U000E0100城") << QStringLiteral("x=");
    QTest::newRow("two selectors") << QStringLiteral("邉\U000E0101") << QStringLiteral("邉\U000E0102") << QStringLiteral("x");
    QTest::newRow("the same selector") << QStringLiteral("邉\U000E0102") << QStringLiteral("邉\U000E0102") << QStringLiteral("=");
    QTest::newRow("outside the basic plane") << QStringLiteral("𠮷野") << QStringLiteral("吉野") << QStringLiteral("x=");
    QTest::newRow("width of digits and hyphens") << QStringLiteral("1-7ｱ") << QStringLiteral("１－７ア") << QStringLiteral("====");
    QTest::newRow("prefecture left out") << QStringLiteral("宇部市") << QStringLiteral("山口県宇部市") << QStringLiteral("+++===");
    QTest::newRow("empty form") << QString() << QStringLiteral("山田") << QStringLiteral("++");
    QTest::newRow("both empty") << QString() << QString() << QString();
}

void CharacterDiffTest::differencesStandWhereTheyAre()
{
    QFETCH(QString, form);
    QFETCH(QString, certificate);
    QFETCH(QString, expected);
    QCOMPARE(picture(CharacterDiff::places(form, certificate)), expected);
}

void CharacterDiffTest::bothTextsAreShownWhole()
{
    QFETCH(QString, form);
    QFETCH(QString, certificate);
    QString shownForm;
    QString shownCertificate;
    const auto places = CharacterDiff::places(form, certificate);
    for (const ComparedPlace& place : places) {
        shownForm += place.form;
        shownCertificate += place.certificate;
    }
    QCOMPARE(shownForm, form);
    QCOMPARE(shownCertificate, certificate);
}

void CharacterDiffTest::selectorsStayWithTheirCharacter()
{
    const QStringList expected{QStringLiteral("渡"), QStringLiteral("邉\U000E0102"), QStringLiteral("𠮷"), QStringLiteral("か\u3099")};
    QCOMPARE(CharacterDiff::characters(expected.join(QString())), expected);
}

void CharacterDiffTest::substitutesAreMarkedByCodePoint()
{
    const auto places = CharacterDiff::places(QStringLiteral("𠮷田　樹"), QStringLiteral("𠮷田　樹"), QStringLiteral("0001"));
    QList<bool> marked;
    for (const ComparedPlace& place : places) {
        marked += place.substituted;
    }
    QCOMPARE(marked, QList<bool>({false, false, false, true}));
}

QTEST_APPLESS_MAIN(CharacterDiffTest)
#include "CharacterDiffTest.moc"
