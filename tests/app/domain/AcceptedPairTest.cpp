// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/AcceptedPair.h"

#include <QTest>

using namespace madoguchi;

/// Only letters can be confirmed as the same: whatever else differs stays different.
class AcceptedPairTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyOneLetterOnEitherSideIsAPair_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("isPair");
        QTest::newRow("variants") << QStringLiteral("髙") << QStringLiteral("高") << true;
        QTest::newRow("beyond the basic plane") << QStringLiteral("𠮷") << QStringLiteral("吉") << true;
        QTest::newRow("a selector on one side") << QStringLiteral("葛\U000E0100") << QStringLiteral("葛") << true;
        QTest::newRow("kana") << QStringLiteral("ヶ") << QStringLiteral("ケ") << true;
        QTest::newRow("the same") << QStringLiteral("高") << QStringLiteral("高") << false;
        QTest::newRow("digits") << QStringLiteral("１") << QStringLiteral("２") << false;
        QTest::newRow("a digit and a letter") << QStringLiteral("一") << QStringLiteral("1") << false;
        QTest::newRow("two letters") << QStringLiteral("髙橋") << QStringLiteral("高橋") << false;
        QTest::newRow("nothing") << QString() << QStringLiteral("高") << false;
        QTest::newRow("a space") << QStringLiteral("　") << QStringLiteral("高") << false;
        QTest::newRow("a sign") << QStringLiteral("－") << QStringLiteral("の") << false;
        QTest::newRow("many selectors") << QStringLiteral("葛") + QStringLiteral("\U000E0100").repeated(4) << QStringLiteral("葛") << false;
    }

    void onlyOneLetterOnEitherSideIsAPair()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, form);
        QTEST(AcceptedPair::isPair(certificate, form), "isPair");
        QTEST(AcceptedPair::fromFields({{QStringLiteral("item"), QStringLiteral("name")}, {QStringLiteral("certificate"), certificate}, {QStringLiteral("form"), form}})
                  .has_value(), "isPair");
    }

    void fieldsLeadBack()
    {
        for (const auto item : {AcceptedPair::Item::Name, AcceptedPair::Item::Address}) {
            const AcceptedPair pair{item, QStringLiteral("髙"), QStringLiteral("高")};
            QCOMPARE(AcceptedPair::fromFields(pair.fields()).value(), pair);
        }
    }

    void anUnknownItemIsNone()
    {
        auto fields = AcceptedPair{AcceptedPair::Item::Name, QStringLiteral("髙"), QStringLiteral("高")}.fields();
        fields[QStringLiteral("item")] = QStringLiteral("birth-date");
        QVERIFY(!AcceptedPair::fromFields(fields));
        fields.remove(QStringLiteral("item"));
        QVERIFY(!AcceptedPair::fromFields(fields));
    }
};

QTEST_GUILESS_MAIN(AcceptedPairTest)
#include "AcceptedPairTest.moc"
