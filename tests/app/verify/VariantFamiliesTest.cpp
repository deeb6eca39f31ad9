// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/VariantFamilies.h"

#include <QtTest>

using namespace madoguchi;

class VariantFamiliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFamiliesOfTheOfficeAreBuiltIn_data();
    void theFamiliesOfTheOfficeAreBuiltIn();
    void charactersOfNoFamilyAreNoVariants();
    void damagedDataHasNoFamilies();
};

void VariantFamiliesTest::theFamiliesOfTheOfficeAreBuiltIn_data()
{
    QTest::addColumn<QString>("family");
    for (const char* family : {"辺邊邉", "高髙", "崎嵜﨑", "斎齋", "斉齊亝斊", "浜濱濵", "島嶌嶋隝", "徳德悳", "瀬瀨", "柳栁桺", "桑桒枽", "富冨", "広廣"}) {
        QTest::newRow(family) << QString::fromUtf8(family);
    }
}

void VariantFamiliesTest::theFamiliesOfTheOfficeAreBuiltIn()
{
    QFETCH(QString, family);
    const VariantFamilies families = VariantFamilies::builtIn();
    for (const QChar one : family) {
        for (const QChar other : family) {
            QVERIFY(families.areVariants(one.unicode(), other.unicode()));
        }
        QVERIFY(!families.areVariants(one.unicode(), U'字'));
    }
    QVERIFY(!families.areVariants(U'斎', U'斉'));
}

void VariantFamiliesTest::charactersOfNoFamilyAreNoVariants()
{
    QVERIFY(!VariantFamilies::builtIn().areVariants(U'宇', U'部'));
}

void VariantFamiliesTest::damagedDataHasNoFamilies()
{
    QVERIFY(!VariantFamilies("{\"families\": [\"高髙\"").areVariants(U'高', U'髙'));
}

QTEST_GUILESS_MAIN(VariantFamiliesTest)
#include "VariantFamiliesTest.moc"
