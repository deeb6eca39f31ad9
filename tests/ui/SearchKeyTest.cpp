// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/CaseFilter.h"
#include "ui/inbox/SearchKey.h"

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
    void typedTextFindsTheCase_data();
    void typedTextFindsTheCase();
    void aTermDoesNotReachIntoTheNextField();
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

void SearchKeyTest::typedTextFindsTheCase_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << QString() << true;
    QTest::newRow("only spaces") << QStringLiteral(" 　 ") << true;
    QTest::newRow("name") << QStringLiteral("高橋") << true;
    QTest::newRow("name with a space") << QStringLiteral("高橋 健一郎") << true;
    QTest::newRow("kana") << QStringLiteral("たかはし") << true;
    QTest::newRow("half-width kana and given name") << QStringLiteral("ﾀｶﾊｼ ｹﾝ") << true;
    QTest::newRow("receipt number") << QStringLiteral("0000-0123") << true;
    QTest::newRow("receipt number in full width") << QStringLiteral("００００−０１２３") << true;
    QTest::newRow("case id") << QStringLiteral("352021-00000123") << true;
    QTest::newRow("address") << QStringLiteral("常盤町一丁目１２番３号") << true;
    QTest::newRow("last digits of the telephone") << QStringLiteral("4111") << true;
    QTest::newRow("words of two fields") << QStringLiteral("たかはし 常盤町") << true;
    QTest::newRow("another name") << QStringLiteral("田中") << false;
    QTest::newRow("one word right, one wrong") << QStringLiteral("高橋 恩田町") << false;
}

void SearchKeyTest::typedTextFindsTheCase()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    CaseSummary row;
    row.caseNow.id = QStringLiteral("352021-00000123");
    row.applicantName = QStringLiteral("髙橋　健一郎");
    row.applicantKana = QStringLiteral("タカハシ　ケンイチロウ");
    row.applicantAddress = QStringLiteral("山口県宇部市常盤町一丁目12番3号");
    row.applicantPhone = QStringLiteral("0836-31-4111");
    CaseFilter filter;
    filter.setText(typed);
    QCOMPARE(filter.finds(SearchKey::of(row)), found);
}

void SearchKeyTest::aTermDoesNotReachIntoTheNextField()
{
    CaseSummary row;
    row.caseNow.id = QStringLiteral("352021-00000123");
    row.applicantName = QStringLiteral("山田");
    row.applicantKana = QStringLiteral("ヤマダ");
    CaseFilter filter;
    filter.setText(QStringLiteral("山田やまだ"));
    QVERIFY(!filter.finds(SearchKey::of(row)));
}

QTEST_MAIN(SearchKeyTest)
#include "SearchKeyTest.moc"
