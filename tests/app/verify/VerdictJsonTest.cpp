// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"
#include "app/verify/VerdictJson.h"
#include "tests/support/verify/Corpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace madoguchi;
using test::Corpus;

/// Rule 11 of the verdict (contract: verdict.md).
class VerdictJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVerdictIsOneLine();
    void whatCouldNotBeReadIsLeftOut();
    void aFindingHasItsSeverity();

private:
    QJsonObject lineOn(const QByteArray& message, const QString& file = QStringLiteral("a.p7m")) const;

    const Verifier m_verifier = Corpus::verifier();
};

QJsonObject VerdictJsonTest::lineOn(const QByteArray& message, const QString& file) const
{
    const QByteArray line = VerdictJson::line(file, m_verifier.verify(message, *Rfc3339::moment(u"2026-11-23T09:00:00+09:00")));
    return line.count('\n') == 1 && line.endsWith('\n') ? QJsonDocument::fromJson(line).object() : QJsonObject();
}

void VerdictJsonTest::aVerdictIsOneLine()
{
    const QJsonObject line = lineOn(Corpus::messageAbout(QStringLiteral("serial number of 20 octets")), QStringLiteral("./dir/窓口 \"1\"\n.p7m"));
    QCOMPARE(line[QLatin1String("file")].toString(), QStringLiteral("./dir/窓口 \"1\"\n.p7m"));
    QCOMPARE(line[QLatin1String("outcome")].toString(), QStringLiteral("good"));
    QVERIFY(line[QLatin1String("findings")].isArray());
    const QJsonObject signer = line[QLatin1String("signer")].toObject();
    QCOMPARE(signer[QLatin1String("serial")].toString().size(), 40);
    static const QRegularExpression hexadecimal(QRegularExpression::anchoredPattern(QStringLiteral("[0-9a-f]{40}")));
    QVERIFY(hexadecimal.match(signer[QLatin1String("serial")].toString()).hasMatch());
    QVERIFY(hexadecimal.match(signer[QLatin1String("issuerKeyId")].toString()).hasMatch());
    QVERIFY(signer[QLatin1String("notAfter")].toString().endsWith(u'Z'));
    QVERIFY(line.contains(QLatin1String("submissionId")));
}

void VerdictJsonTest::whatCouldNotBeReadIsLeftOut()
{
    const QJsonObject line = lineOn("no message");
    QVERIFY(!line.contains(QLatin1String("signer")));
    QVERIFY(!line.contains(QLatin1String("submissionId")));
    QCOMPARE(line[QLatin1String("outcome")].toString(), QStringLiteral("bad"));
}

void VerdictJsonTest::aFindingHasItsSeverity()
{
    const QJsonObject line = lineOn(Corpus::messageAbout(QStringLiteral("total forgets the postage")));
    const QJsonObject finding = line[QLatin1String("findings")].toArray().first().toObject();
    QCOMPARE(finding[QLatin1String("code")].toString(), QStringLiteral("form.fee"));
    QCOMPARE(finding[QLatin1String("severity")].toString(), QStringLiteral("caution"));
    QVERIFY(finding.contains(QLatin1String("detail")));
}

QTEST_GUILESS_MAIN(VerdictJsonTest)
#include "VerdictJsonTest.moc"
