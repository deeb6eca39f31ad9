// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/EvidenceFacts.h"

#include "app/crypto/Digest.h"
#include "app/verify/PemOrDer.h"
#include "tests/support/verify/CommandLinePki.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// What stands on paper is what the documents say; what can't be read is left open, never invented.
class EvidenceFactsTest : public QObject {
    Q_OBJECT

private:
    CommandLinePki m_pki;

    QByteArray certificate(const QString& name) const { return derOf(m_pki.certificate(name), "CERTIFICATE").first(); }
    static EvidenceItem item(EvidenceItem::Kind kind, const QByteArray& der) { return {kind, sha256(der), der}; }

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.makeRoot(QStringLiteral("root"));
        m_pki.makeCertificate(QStringLiteral("hanako"), {});
    }

    void factsAreThoseOfTheDocuments()
    {
        Evidence evidence;
        evidence.signerCertificate = certificate(QStringLiteral("hanako"));
        evidence.items = {item(EvidenceItem::Kind::Root, certificate(QStringLiteral("root"))),
                          item(EvidenceItem::Kind::RevocationList, derOf(m_pki.makeCrl({}), "X509 CRL").first())};
        const EvidenceFacts facts = EvidenceFacts::of(evidence);
        QCOMPARE(facts.key, QStringLiteral("ECDSA P-256"));
        QVERIFY(facts.algorithm.contains(QLatin1String("sha256"), Qt::CaseInsensitive));
        QCOMPARE(facts.policies, QStringList{QStringLiteral("1.2.392.200149.8.5.1.1.20")});
        QCOMPARE(facts.certificateDigest, sha256(evidence.signerCertificate));
        QCOMPARE(facts.items.size(), 2);
        QCOMPARE(facts.items.first().digest, evidence.items.first().digest);
        QCOMPARE(facts.items.first().until.date().year(), 2040);
        QCOMPARE(facts.items.last().from, QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC));
        QCOMPARE(facts.items.last().until, QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC));
    }

    void whatCanNotBeReadIsLeftOpen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("root") << int(EvidenceItem::Kind::Root);
        QTest::newRow("list") << int(EvidenceItem::Kind::RevocationList);
        QTest::newRow("response") << int(EvidenceItem::Kind::StatusResponse);
    }

    void whatCanNotBeReadIsLeftOpen()
    {
        QFETCH(int, kind);
        Evidence evidence;
        evidence.signerCertificate = "no certificate";
        evidence.items = {item(EvidenceItem::Kind(kind), "no document")};
        const EvidenceFacts facts = EvidenceFacts::of(evidence);
        QVERIFY(facts.key.isEmpty() && facts.policies.isEmpty());
        QVERIFY(!facts.items.first().from.isValid() && !facts.items.first().until.isValid());
    }
};

QTEST_GUILESS_MAIN(EvidenceFactsTest)
#include "EvidenceFactsTest.moc"
