// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/KanaOrder.h"

#include <QTest>

using namespace madoguchi;

/// Persons stand where a clerk looks for them in a list.
class KanaOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneReadingComesBeforeTheOther_data();
    void oneReadingComesBeforeTheOther();
    void differentWritingsStandAtTheSamePlace_data();
    void differentWritingsStandAtTheSamePlace();
};

void KanaOrderTest::oneReadingComesBeforeTheOther_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("by the sound") << QStringLiteral("アオキ") << QStringLiteral("イトウ");
    QTest::newRow("the shorter one first") << QStringLiteral("カワ") << QStringLiteral("カワイ");
    QTest::newRow("nothing first") << QString() << QStringLiteral("ア");
    QTest::newRow("voicing counts less than what follows") << QStringLiteral("ガカ") << QStringLiteral("カキ");
    QTest::newRow("the clear sound first") << QStringLiteral("ハマ") << QStringLiteral("バマ");
    QTest::newRow("half voiced last") << QStringLiteral("バマ") << QStringLiteral("パマ");
    QTest::newRow("a difference of voicing further behind") << QStringLiteral("ハカマ") << QStringLiteral("ハガマ");
    QTest::newRow("the earlier difference of voicing decides") << QStringLiteral("ハガ") << QStringLiteral("バカ");
    QTest::newRow("small counts less than what follows") << QStringLiteral("キヤキ") << QStringLiteral("キャク");
    QTest::newRow("the small one first") << QStringLiteral("キャク") << QStringLiteral("キヤク");
    QTest::newRow("voicing counts more than size") << QStringLiteral("キヤク") << QStringLiteral("ギャク");
    QTest::newRow("a long mark is its vowel") << QStringLiteral("オーキ") << QStringLiteral("オオタ");
    QTest::newRow("a long mark before the vowel") << QStringLiteral("オータ") << QStringLiteral("オオタ");
    QTest::newRow("the family name ends at the space") << QStringLiteral("シマ　ユウコ") << QStringLiteral("シマダ　アイ");
    QTest::newRow("given names of one family") << QStringLiteral("シマ　アイ") << QStringLiteral("シマ　ユウコ");
    QTest::newRow("within the line of sa") << QStringLiteral("ザイゼン") << QStringLiteral("サカイ");
    QTest::newRow("small tsu") << QStringLiteral("ハットリ") << QStringLiteral("ハツヤマ");
    QTest::newRow("vu is u") << QStringLiteral("ヴァン") << QStringLiteral("エ");
    QTest::newRow("the last sound") << QStringLiteral("ヲ") << QStringLiteral("ン");
    QTest::newRow("letters before kana") << QStringLiteral("SMITH") << QStringLiteral("ア");
    QTest::newRow("kanji behind kana") << QStringLiteral("ン") << QStringLiteral("阿");
}

void KanaOrderTest::oneReadingComesBeforeTheOther()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QVERIFY(KanaOrder::key(first) < KanaOrder::key(second));
}

void KanaOrderTest::differentWritingsStandAtTheSamePlace_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("hiragana and katakana") << QStringLiteral("たかはし") << QStringLiteral("タカハシ");
    QTest::newRow("half-width kana with voicing") << QStringLiteral("ﾜﾀﾅﾍﾞ") << QStringLiteral("ワタナベ");
    QTest::newRow("voicing as a mark of its own") << QStringLiteral("は\u3099") << QStringLiteral("ば");
    QTest::newRow("both spaces") << QStringLiteral("シマ　アイ") << QStringLiteral("シマ アイ");
}

void KanaOrderTest::differentWritingsStandAtTheSamePlace()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(KanaOrder::key(one), KanaOrder::key(other));
}

QTEST_GUILESS_MAIN(KanaOrderTest)
#include "KanaOrderTest.moc"
