// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/PersonComparison.h"

#include <QtTest>

using namespace madoguchi;
using Likeness = PersonComparison::Likeness;
Q_DECLARE_METATYPE(PersonComparison::Likeness)

/// Rules 7 and 8 of the verdict (contract: verdict.md), sections 5 to 7 of names-and-addresses.md.
class PersonComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreCompared_data();
    void namesAreCompared();
    void addressesAreCompared_data();
    void addressesAreCompared();
    void addressesAreComparedTheOtherWayRoundToo_data() { addressesAreCompared_data(); }
    void addressesAreComparedTheOtherWayRoundToo();
    void unknownPartsOfABirthDateAreNotCompared_data();
    void unknownPartsOfABirthDateAreNotCompared();
    void whatDiffersIsFound();
    void whatCouldNotBeReadIsNotCompared();

private:
    const PersonComparison m_comparison{VariantFamilies::builtIn()};
};

namespace {

void row(const char* name, const char* certificate, const char* flags, const char* form, Likeness likeness)
{
    QTest::newRow(name) << QString::fromUtf8(certificate) << QString::fromLatin1(flags) << QString::fromUtf8(form) << likeness;
}

void columns()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("flags");
    QTest::addColumn<QString>("form");
    QTest::addColumn<Likeness>("likeness");
}

}  // namespace

void PersonComparisonTest::namesAreCompared_data()
{
    columns();
    row("the same", "宇部　花子", "", "宇部　花子", Likeness::Same);
    row("half-width space", "宇部　花子", "", "宇部 花子", Likeness::Same);
    row("no space", "宇部　花子", "", "宇部花子", Likeness::Same);
    row("half-width Katakana", "ガルシア　パブロ", "", "ｶﾞﾙｼｱ ﾊﾟﾌﾞﾛ", Likeness::Same);
    row("voice mark of its own", "ガルシア", "", "カ\u3099ルシア", Likeness::Same);
    row("full-width letters", "ＳＭＩＴＨ　ＪＯＨＮ", "", "SMITH JOHN", Likeness::Same);
    row("long vowel in half width", "シーナ", "", "ｼｰﾅ", Likeness::Same);
    row("small letters are others", "ＳＭＩＴＨ", "", "Smith", Likeness::Different);
    row("another given name", "宇部　花子", "", "宇部　桜子", Likeness::Different);
    row("a character more", "宇部　花子", "", "宇部　花子子", Likeness::Different);
    row("a zero character more", "宇部　花子", "", "宇部　花子\u200b", Likeness::Different);
    row("a variant", "髙橋", "", "高橋", Likeness::Substituted);
    row("a variant, the other way round", "高橋", "", "髙橋", Likeness::Substituted);
    row("two variants of one character", "渡邉", "", "渡邊", Likeness::Substituted);
    row("斎 and 斉 are two characters", "斎藤", "", "斉藤", Likeness::Different);
    row("a flagged character", "吉田", "10", "\U00020BB7田", Likeness::Substituted);
    row("the flag of another character", "吉田", "01", "\U00020BB7田", Likeness::Different);
    row("a flagged character and another one", "吉田　太郎", "10000", "\U00020BB7田　次郎", Likeness::Different);
    row("flags without a difference", "吉田", "11", "吉田", Likeness::Same);
    row("the flag moves over the space", "宇部　花子", "00010", "宇部華子", Likeness::Substituted);
    row("a variation selector in the form", "渡邉", "", "渡邉\U000E0100", Likeness::Substituted);
    row("a variation selector in the certificate", "渡邉\U000E0100", "", "渡邉", Likeness::Substituted);
    row("the same variation selector", "渡邉\U000E0100", "", "渡邉\U000E0100", Likeness::Same);
    row("another variation selector", "渡邉\U000E0100", "", "渡邉\U000E0101", Likeness::Substituted);
    row("a compatibility ideograph is another glyph", "神田", "", "\uFA19田", Likeness::Different);
    row("a hyphen is no long vowel", "シーナ", "", "シ－ナ", Likeness::Different);
}

void PersonComparisonTest::namesAreCompared()
{
    QFETCH(QString, certificate);
    QFETCH(QString, flags);
    QFETCH(QString, form);
    QFETCH(Likeness, likeness);
    QCOMPARE(m_comparison.compareNames(certificate, flags, form), likeness);
}

void PersonComparisonTest::addressesAreCompared_data()
{
    columns();
    row("the same", "宇部市常盤町１－７－１", "", "宇部市常盤町１－７－１", Likeness::Same);
    row("half-width digits", "宇部市常盤町１－７－１", "", "宇部市常盤町1-7-1", Likeness::Same);
    row("words for hyphens", "宇部市常盤町１丁目７番１号", "", "宇部市常盤町1-7-1", Likeness::Same);
    row("kanji numerals", "宇部市常盤町一丁目七番十一号", "", "宇部市常盤町１丁目７番１１号", Likeness::Same);
    row("kanji numerals by hyphens", "宇部市常盤町一－七－十一", "", "宇部市常盤町1-7-11", Likeness::Same);
    row("kanji numerals digit by digit", "宇部市常盤町二三番地", "", "宇部市常盤町23番地", Likeness::Same);
    row("hundreds", "宇部市大字川上百二十三番地の四", "", "宇部市川上１２３－４", Likeness::Same);
    row("番地の", "宇部市川上１２３番地の４", "", "宇部市川上１２３－４", Likeness::Same);
    row("番地 and a hyphen", "宇部市川上１２３番地－４", "", "宇部市川上１２３－４", Likeness::Same);
    row("の alone", "宇部市川上１２３の４", "", "宇部市川上123-4", Likeness::Same);
    row("番地 at the end", "宇部市川上１２３番地", "", "宇部市川上123", Likeness::Same);
    row("大字 left out", "宇部市大字川上１２３", "", "宇部市川上１２３", Likeness::Same);
    row("ヶ, ケ and が", "宇部市岬ヶ丘１", "", "宇部市岬が丘１", Likeness::Same);
    row("ノ and 之", "宇部市宮ノ前１", "", "宇部市宮之前１", Likeness::Same);
    row("a minus sign", "宇部市常盤町１－７－１", "", "宇部市常盤町1\u22127\u22121", Likeness::Same);
    row("a long vowel for a hyphen", "宇部市常盤町１－７－１", "", "宇部市常盤町１ー７ー１", Likeness::Same);
    row("a box line for a hyphen", "宇部市常盤町１－７－１", "", "宇部市常盤町１─７━１", Likeness::Same);
    row("a long vowel in a word", "宇部市常盤町１－７　タワー１０１", "", "宇部市常盤町1-7 ﾀﾜｰ 101", Likeness::Same);
    row("a name after the number", "宇部市港町１－３－２５　ハイツ港２０３", "", "宇部市港町１丁目３番２５号ハイツ港203号室", Likeness::Same);
    row("a letter behind a hyphen", "宇部市港町１－３　Ａ－１０１", "", "宇部市港町1-3 A-101", Likeness::Same);
    row("a kanji numeral in a name", "宇部市五十目山町２１－１", "", "宇部市五十目山町21-1", Likeness::Same);
    row("a kanji numeral behind an address", "宇部市常盤町１番地三井ビル", "", "宇部市常盤町1 三井ビル", Likeness::Same);
    row("the number of a block", "宇部市五番町３", "", "宇部市5番町3", Likeness::Same);
    row("the number of a building", "宇部市港町３　七号棟１０１", "", "宇部市港町3 7号棟101", Likeness::Same);
    row("a number of thousands", "宇部市川上千二百五番地", "", "宇部市川上1205", Likeness::Same);
    row("the prefecture in both", "山口県宇部市常盤町１", "", "山口県宇部市常盤町1", Likeness::Same);
    row("a compatibility ideograph", "宇部市神原町１", "", "宇部市\uFA19原町１", Likeness::Same);
    row("崎 and 﨑", "宇部市岬崎１", "", "宇部市岬﨑１", Likeness::Same);
    row("another number", "宇部市常盤町１－７－１", "", "宇部市常盤町1-7-2", Likeness::Different);
    row("the same digits, other numbers", "宇部市常盤町１－７１", "", "宇部市常盤町17-1", Likeness::Different);
    row("a space parts numbers", "宇部市常盤町１－７１", "", "宇部市常盤町1-7 1", Likeness::Different);
    row("kanji and digits are two numbers", "宇部市三５", "", "宇部市35", Likeness::Different);
    row("the room left out", "宇部市常盤町１－７－１０１", "", "宇部市常盤町1-7", Likeness::Different);
    row("another town", "宇部市常盤町１", "", "宇部市港町１", Likeness::Different);
    row("another kanji numeral in a name", "宇部市五十目山町２１", "", "宇部市六十目山町21", Likeness::Different);
    row("a variant", "宇部市高嶺１", "", "宇部市髙嶺１", Likeness::Substituted);
    row("a flagged character", "宇部市吉野１－２", "00010000", "宇部市\U00020BB7野1-2", Likeness::Substituted);
    row("a flag behind words that go", "宇部市川上１番地の２　吉野荘", "00000000000100", "宇部市川上1-2\U00020BB7野荘", Likeness::Substituted);
}

void PersonComparisonTest::addressesAreCompared()
{
    QFETCH(QString, certificate);
    QFETCH(QString, flags);
    QFETCH(QString, form);
    QFETCH(Likeness, likeness);
    QCOMPARE(m_comparison.compareAddresses(certificate, flags, form), likeness);
    if (flags.isEmpty() && !certificate.startsWith(u'山')) {
        QCOMPARE(m_comparison.compareAddresses(QStringLiteral("山口県") + certificate, flags, form), likeness);
    }
}

void PersonComparisonTest::addressesAreComparedTheOtherWayRoundToo()
{
    QFETCH(QString, certificate);
    QFETCH(QString, flags);
    QFETCH(QString, form);
    QFETCH(Likeness, likeness);
    if (flags.isEmpty()) {
        QCOMPARE(m_comparison.compareAddresses(form, {}, certificate), likeness);
    }
}

void PersonComparisonTest::unknownPartsOfABirthDateAreNotCompared_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QDate>("form");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same") << QStringLiteral("1980-02-17") << QDate(1980, 2, 17) << true;
    QTest::newRow("day and month exchanged") << QStringLiteral("1980-02-03") << QDate(1980, 3, 2) << false;
    QTest::newRow("day unknown") << QStringLiteral("1931-06-00") << QDate(1931, 6, 14) << true;
    QTest::newRow("day unknown, another month") << QStringLiteral("1931-06-00") << QDate(1931, 7, 14) << false;
    QTest::newRow("day and month unknown") << QStringLiteral("1931-00-00") << QDate(1931, 7, 14) << true;
    QTest::newRow("only the month unknown, another day") << QStringLiteral("1931-00-15") << QDate(1931, 7, 14) << false;
    QTest::newRow("another year") << QStringLiteral("1931-00-00") << QDate(1932, 7, 14) << false;
}

void PersonComparisonTest::unknownPartsOfABirthDateAreNotCompared()
{
    QFETCH(QString, certificate);
    QFETCH(QDate, form);
    QFETCH(bool, isSame);
    QCOMPARE(PersonComparison::isSameDate(certificate, form), isSame);
}

namespace {

SignerIdentity signer()
{
    SignerIdentity identity;
    identity.name = QStringLiteral("髙橋　花子");
    identity.address = QStringLiteral("山口県宇部市常盤町１－７－１");
    identity.birthDate = QStringLiteral("1980-02-17");
    identity.gender = QStringLiteral("female");
    return identity;
}

Applicant applicant()
{
    Applicant person;
    person.name = QStringLiteral("高橋 花子");
    person.address = QStringLiteral("宇部市常盤町1-7-2");
    person.birthDate = QDate(1980, 2, 18);
    person.gender = Gender::Male;
    return person;
}

}  // namespace

void PersonComparisonTest::whatDiffersIsFound()
{
    Findings findings;
    m_comparison.check(signer(), applicant(), findings);
    QCOMPARE(findings.list().size(), 4);
    for (const FindingCode code : {FindingCode::PersonNameSubstituted, FindingCode::PersonAddressDiffers, FindingCode::PersonBirthDateDiffers,
                                   FindingCode::PersonGenderDiffers}) {
        QVERIFY(findings.has(code));
    }
}

void PersonComparisonTest::whatCouldNotBeReadIsNotCompared()
{
    Findings findings;
    m_comparison.check(SignerIdentity(), applicant(), findings);
    QVERIFY(findings.list().isEmpty());
}

QTEST_GUILESS_MAIN(PersonComparisonTest)
#include "PersonComparisonTest.moc"
