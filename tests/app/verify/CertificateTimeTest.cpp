// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/OpenSslHandle.h"
#include "app/verify/CertificateTime.h"

#include <QtTest>

using namespace madoguchi;

class CertificateTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheFormOfTheProfileIsRead_data();
    void onlyTheFormOfTheProfileIsRead();
};

void CertificateTimeTest::onlyTheFormOfTheProfileIsRead_data()
{
    QTest::addColumn<bool>("isUtcTime");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("moment");
    QTest::newRow("UTCTime") << true << QByteArray("261123000000Z") << QStringLiteral("2026-11-23T00:00:00Z");
    QTest::newRow("UTCTime, last year") << true << QByteArray("491231235959Z") << QStringLiteral("2049-12-31T23:59:59Z");
    QTest::newRow("UTCTime, first year") << true << QByteArray("500101000000Z") << QStringLiteral("1950-01-01T00:00:00Z");
    QTest::newRow("GeneralizedTime") << false << QByteArray("20500229000000Z") << QString();
    QTest::newRow("GeneralizedTime, leap day") << false << QByteArray("20520229000000Z") << QStringLiteral("2052-02-29T00:00:00Z");
    QTest::newRow("far away") << false << QByteArray("99991231235959Z") << QStringLiteral("9999-12-31T23:59:59Z");
    QTest::newRow("without seconds") << true << QByteArray("2611230000Z") << QString();
    QTest::newRow("with an offset") << true << QByteArray("261123090000+0900") << QString();
    QTest::newRow("with a fraction") << false << QByteArray("20261123000000.5Z") << QString();
    QTest::newRow("without Z") << true << QByteArray("261123000000") << QString();
    QTest::newRow("hour 24") << true << QByteArray("261123240000Z") << QString();
    QTest::newRow("second 60") << true << QByteArray("261231235960Z") << QString();
    QTest::newRow("month 13") << true << QByteArray("261323000000Z") << QString();
    QTest::newRow("a letter") << true << QByteArray("2611230000o0Z") << QString();
    QTest::newRow("nothing") << true << QByteArray() << QString();
}

void CertificateTimeTest::onlyTheFormOfTheProfileIsRead()
{
    QFETCH(bool, isUtcTime);
    QFETCH(QByteArray, text);
    QFETCH(QString, moment);
    const OpenSslHandle<ASN1_STRING, ASN1_STRING_free> time(ASN1_STRING_type_new(isUtcTime ? V_ASN1_UTCTIME : V_ASN1_GENERALIZEDTIME));
    ASN1_STRING_set(time.get(), text.constData(), int(text.size()));
    const auto seconds = secondsOf(time.get());
    QCOMPARE(seconds ? momentOf(*seconds).toString(Qt::ISODate) : QString(), moment);
}

QTEST_GUILESS_MAIN(CertificateTimeTest)
#include "CertificateTimeTest.moc"
