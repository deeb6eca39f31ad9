// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/SearchKey.h"

#include <QTest>

using namespace madoguchi;

/// What a clerk types finds the case, however the citizen wrote it.
class SearchKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void differentWritingsHaveOneKey_data();
    void differentWritingsHaveOneKey();
    void differentThingsHaveDifferentKeys_data();
    void differentThingsHaveDifferentKeys();
    void typedWordsAreTerms();
    void keysHoldNoControlCharacters();
};

void SearchKeyTest::differentWritingsHaveOneKey_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("hiragana and katakana") << QStringLiteral("たかはし") << QStringLiteral("タカハシ");
    QTest::newRow("half-width katakana with voicing") << QStringLiteral("ﾜﾀﾅﾍﾞ") << QStringLiteral("わたなべ");
    QTest::newRow("full-width digits") << QStringLiteral("１２番３号") << QStringLiteral("12番3号");
    QTest::newRow("full-width letters, case") << QStringLiteral("ＡＢＣ") << QStringLiteral("abc");
    QTest::newRow("spaces of a name") << QStringLiteral("藤本　澪子") << QStringLiteral("藤本澪子");
    QTest::newRow("hyphens of a telephone number") << QStringLiteral("0836-31-4111") << QStringLiteral("0836314111");
    QTest::newRow("a prolonged-sound mark as hyphen") << QStringLiteral("１２ー３") << QStringLiteral("12-3");
    QTest::newRow("minus sign as hyphen") << QStringLiteral("12−3") << QStringLiteral("12‐3");
    QTest::newRow("variation selector") << QStringLiteral("葛\U000E0100城") << QStringLiteral("葛城");
    QTest::newRow("ladder takahashi") << QStringLiteral("髙橋") << QStringLiteral("高橋");
    QTest::newRow("standing saki") << QStringLiteral("山﨑") << QStringLiteral("山崎");
    QTest::newRow("ladder takahashi with a selector") << QStringLiteral("髙\U000E0101橋") << QStringLiteral("高橋");
    QTest::newRow("watanabe with the many strokes") << QStringLiteral("渡邊") << QStringLiteral("渡辺");
    QTest::newRow("watanabe with the other strokes") << QStringLiteral("渡邉") << QStringLiteral("渡邊");
    QTest::newRow("old form of the sawa of names") << QStringLiteral("澤田") << QStringLiteral("沢田");
    QTest::newRow("old form outside of names") << QStringLiteral("國廣") << QStringLiteral("国広");
    QTest::newRow("saito of two families") << QStringLiteral("齊藤") << QStringLiteral("齋藤");
    QTest::newRow("yoshi beyond the basic plane") << QStringLiteral("𠮷田") << QStringLiteral("吉田");
    QTest::newRow("compatibility ideograph") << QStringLiteral("神") << QStringLiteral("神");
    QTest::newRow("half-width kana with half-voicing") << QStringLiteral("ﾊﾟｰｸ") << QStringLiteral("ぱーく");
    QTest::newRow("iteration of hyphens") << QStringLiteral("0836‑31―4111") << QStringLiteral("0836314111");
    QTest::newRow("full-width telephone number") << QStringLiteral("（０８３６）３１－４１１１") << QStringLiteral("(0836)31-4111");
    QTest::newRow("small ke") << QStringLiteral("霧ヶ丘") << QStringLiteral("霧ケ丘");
    QTest::newRow("dotless i is not made under any locale") << QStringLiteral("MINATO") << QStringLiteral("minato");
}

void SearchKeyTest::differentWritingsHaveOneKey()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(SearchKey::fold(one), SearchKey::fold(other));
    QVERIFY(!SearchKey::fold(one).isEmpty());
}

void SearchKeyTest::differentThingsHaveDifferentKeys_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("voiced") << QStringLiteral("ハマ") << QStringLiteral("バマ");
    QTest::newRow("a long vowel in a word") << QStringLiteral("オー") << QStringLiteral("オ");
    QTest::newRow("other numbers") << QStringLiteral("12-3") << QStringLiteral("12-4");
}

void SearchKeyTest::differentThingsHaveDifferentKeys()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(SearchKey::fold(one) != SearchKey::fold(other));
}

void SearchKeyTest::typedWordsAreTerms()
{
    QCOMPARE(SearchKey::terms(QStringLiteral(" ﾀｶﾊｼ　髙橋 0836-31 ")), QStringList({QStringLiteral("たかはし"), QStringLiteral("高橋"), QStringLiteral("083631")}));
    QCOMPARE(SearchKey::terms(QStringLiteral(" 　 - ")), QStringList());
}

void SearchKeyTest::keysHoldNoControlCharacters()
{
    QCOMPARE(SearchKey::fold(QStringLiteral("山\u0000田\n\u0001太\u007F郎")), QStringLiteral("山田太郎"));
}

QTEST_GUILESS_MAIN(SearchKeyTest)
#include "SearchKeyTest.moc"
