// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/ProfileReader.h"

#include <QtTest>

using namespace madoguchi;

class ProfileReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBirthDateIsRead_data();
    void theBirthDateIsRead();
};

void ProfileReaderTest::theBirthDateIsRead_data()
{
    QTest::addColumn<QString>("nineDigits");
    QTest::addColumn<QString>("date");
    const auto row = [](const char* nineDigits, const char* date) {
        QTest::newRow(nineDigits) << QString::fromUtf8(nineDigits) << QString::fromLatin1(date);
    };
    row("319800217", "1980-02-17");
    row("520190501", "2019-05-01");
    row("019800217", "1980-02-17");
    row("420000229", "2000-02-29");
    row("319310600", "1931-06-00");
    row("319310000", "1931-00-00");
    row("319310015", "1931-00-15");
    row("400000000", "");
    row("319810229", "");
    row("319000229", "");
    row("319801301", "");
    row("319800132", "");
    row("319800432", "");
    row("319801300", "");
    row("619800217", "");
    row("31980021", "");
    row("3198002170", "");
    row("31980-217", "");
    row("３１９８００２１７", "");
    row("", "");
}

void ProfileReaderTest::theBirthDateIsRead()
{
    QFETCH(QString, nineDigits);
    QFETCH(QString, date);
    QCOMPARE(ProfileReader::birthDate(nineDigits), date);
}

QTEST_GUILESS_MAIN(ProfileReaderTest)
#include "ProfileReaderTest.moc"
