// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/PassphraseRules.h"
#include "app/crypto/TemporaryPassphrase.h"

#include <QSet>
#include <QTest>

using namespace madoguchi;

/// Which passphrases are taken: length counts, and nothing that everybody would guess first.
class PassphraseRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengthCountsAndNothingElse_data()
    {
        columns();
        rows();
    }
    void lengthCountsAndNothingElse()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, fault);
        const Sensitive<QString> present(QStringLiteral("the present passphrase"));
        const auto found = PassphraseRules::fault(Sensitive<QString>(chosen), QStringLiteral("sato.hanako-1"), present);
        QCOMPARE(found ? QString(code(*found)) : QString(), fault);
        const Done checked = PassphraseRules::check(Sensitive<QString>(chosen), QStringLiteral("sato.hanako-1"), present);
        QCOMPARE(checked.has_value(), fault.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error(), (Error{ErrorCode::PassphraseWeak, fault}));
        }
    }

    void everyFaultHasWords()
    {
        QSet<QString> words;
        for (const PassphraseFault fault : allPassphraseFaults) {
            QVERIFY(!label(fault).isEmpty());
            words.insert(label(fault) + QString(code(fault)));
        }
        QCOMPARE(words.size(), int(allPassphraseFaults.size()));
    }

    void aTemporaryPassphraseKeepsTheRulesAndHasNoLookAlikes()
    {
        QSet<QString> seen;
        QSet<QChar> letters;
        for (int i = 0; i < 500; ++i) {
            const Sensitive<QString> made = TemporaryPassphrase::make().value();
            QCOMPARE(made.reveal().size(), TemporaryPassphrase::size);
            QVERIFY(!PassphraseRules::fault(made, QStringLiteral("sato"), {}));
            for (const QChar letter : made.reveal()) {
                QVERIFY(!QStringLiteral("0O1lIio").contains(letter));
                letters.insert(letter);
            }
            seen.insert(made.reveal());
        }
        QCOMPARE(seen.size(), 500);
        QCOMPARE(letters.size(), 31);  // each comes: one that is missing among 8,000 has a chance below 10^-100
    }

private:
    static void columns()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("fault");
    }
    static void rows()
    {
        const QString good, tooShort = QStringLiteral("too-short"), one = QStringLiteral("one-character"), id = QStringLiteral("staff-id");
        QTest::newRow("empty") << QString() << tooShort;
        QTest::newRow("11") << QStringLiteral("abcdefghijk") << tooShort;
        QTest::newRow("12") << QStringLiteral("abcdefghijkl") << good;
        QTest::newRow("12 digits, no composition asked") << QStringLiteral("314159265358") << good;
        QTest::newRow("12 kana") << QStringLiteral("あさひがのぼるうみのまち") << good;
        QTest::newRow("6 that NFKC makes 12") << QStringLiteral("㍻㍼㍽㍾㌔㌢") << good;
        QTest::newRow("12 that NFKC makes 6") << QStringLiteral("ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞ") << tooShort;
        QTest::newRow("11 beyond the basic plane") << QStringLiteral("𠀋𡈽𡌛𡑮𡢽𠮟𡚴𡸴𣇄𣗄𣜿") << tooShort;
        QTest::newRow("200") << QStringLiteral("ab").repeated(100) << good;
        QTest::newRow("201") << QStringLiteral("abc").repeated(67) << QStringLiteral("too-long");
        QTest::newRow("one letter") << QString(30, u'a') << one;
        QTest::newRow("one full-width letter") << QString(30, u'ａ') << one;
        QTest::newRow("one letter in both widths") << QString(15, u'ａ') + QString(15, u'a') << one;
        QTest::newRow("one kanji beyond the basic plane") << QStringLiteral("𠮟").repeated(12) << one;
        QTest::newRow("two letters") << QString(20, u'a') + u'b' << good;
        QTest::newRow("staff id") << QStringLiteral("sato.hanako-1") << id;
        QTest::newRow("staff id in capitals and full width") << QStringLiteral("ＳＡＴＯ．ＨＡＮＡＫＯ－１") << id;
        QTest::newRow("more than the staff id") << QStringLiteral("sato.hanako-1 works here") << good;
        QTest::newRow("the present one") << QStringLiteral("the present passphrase") << QStringLiteral("present");
        QTest::newRow("the present one in full width") << QStringLiteral("ｔｈｅ　ｐｒｅｓｅｎｔ　ｐａｓｓｐｈｒａｓｅ") << QStringLiteral("present");
        QTest::newRow("the present one with a capital") << QStringLiteral("The present passphrase") << good;
    }
};

QTEST_APPLESS_MAIN(PassphraseRulesTest)
#include "PassphraseRulesTest.moc"
