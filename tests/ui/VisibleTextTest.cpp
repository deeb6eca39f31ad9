// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/VisibleText.h"

#include <QTest>

using namespace madoguchi;

/// What a citizen typed can't hide anything.
class VisibleTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void invisibleCharactersAreNamed_data();
    void invisibleCharactersAreNamed();
    void namesStayAsTheyAre_data();
    void namesStayAsTheyAre();
};

void VisibleTextTest::invisibleCharactersAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("right-to-left override") << QStringLiteral("a\u202Eb") << QStringLiteral("a〔U+202E〕b");
    QTest::newRow("isolate") << QStringLiteral("\u2067x\u2069") << QStringLiteral("〔U+2067〕x〔U+2069〕");
    QTest::newRow("zero width space") << QStringLiteral("山\u200B田") << QStringLiteral("山〔U+200B〕田");
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFF山") << QStringLiteral("〔U+FEFF〕山");
    QTest::newRow("soft hyphen") << QStringLiteral("a\u00ADb") << QStringLiteral("a〔U+00AD〕b");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("a〔U+000A〕b");
    QTest::newRow("null") << QStringLiteral("a") + QChar(0) + QStringLiteral("b") << QStringLiteral("a〔U+0000〕b");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a〔U+2028〕b");
    QTest::newRow("Hangul filler") << QStringLiteral("\u3164") << QStringLiteral("〔U+3164〕");
    QTest::newRow("private use") << QStringLiteral("\uE001") << QStringLiteral("〔U+E001〕");
    QTest::newRow("tag character") << QStringLiteral("a\U000E0041") << QStringLiteral("a〔U+E0041〕");
}

void VisibleTextTest::invisibleCharactersAreNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withVisibleControls(text), expected);
}

void VisibleTextTest::namesStayAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("variation selector") << QStringLiteral("渡邉\U000E0102　陽菜");
    QTest::newRow("outside the basic plane") << QStringLiteral("𠮷野家");
    QTest::newRow("kana with a combining mark") << QStringLiteral("か\u3099");
    QTest::newRow("markup is only text") << QStringLiteral("<b>{{name}}</b>");
    QTest::newRow("empty") << QString();
}

void VisibleTextTest::namesStayAsTheyAre()
{
    QFETCH(QString, name);
    QCOMPARE(withVisibleControls(name), name);
}

QTEST_APPLESS_MAIN(VisibleTextTest)
#include "VisibleTextTest.moc"
