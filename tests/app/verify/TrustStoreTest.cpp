// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/CrlStore.h"
#include "tests/support/verify/CommandLinePki.h"
#include "tests/support/verify/Corpus.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace madoguchi;
using test::CommandLinePki;
using test::Corpus;

/// What may be pinned, and which revocation lists are taken.
class TrustStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileOfTheFolderIsPinned();
    void severalCertificatesMayStandInOneFile();
    void theFingerprintIsThatOfTheCertificate();
    void aFolderThatCannotBeTrustedIsRefused_data();
    void aFolderThatCannotBeTrustedIsRefused();
    void aMissingFolderIsRefused();
    void listsThatAreNotAuthenticAreCounted();
    void aMissingFolderOfListsIsAnError();
    void theNewestListIsKnown();

private:
    CommandLinePki m_pki;
};

namespace {

QByteArray derOf(QByteArray pem)
{
    return QByteArray::fromBase64(pem.replace("-----BEGIN CERTIFICATE-----", {}).replace("-----END CERTIFICATE-----", {}));
}

}  // namespace

void TrustStoreTest::initTestCase()
{
    m_pki.makeRoot(QStringLiteral("root"));
    m_pki.makeCertificate(QStringLiteral("hanako"), {});
}

void TrustStoreTest::everyFileOfTheFolderIsPinned()
{
    QCOMPARE(Corpus::trust().roots().size(), size_t(5));
}

void TrustStoreTest::severalCertificatesMayStandInOneFile()
{
    const QByteArray root = m_pki.certificate(QStringLiteral("root"));
    const auto store = TrustStore::fromCertificates({"a note before\n" + root + root, derOf(root)});
    QVERIFY(store);
    QCOMPARE(store->roots().size(), size_t(3));
}

void TrustStoreTest::theFingerprintIsThatOfTheCertificate()
{
    const QByteArray root = m_pki.certificate(QStringLiteral("root"));
    const auto store = TrustStore::fromCertificates({root});
    QCOMPARE(store->fingerprints(), QList<QByteArray>{QCryptographicHash::hash(derOf(root), QCryptographicHash::Sha256).toHex()});
}

void TrustStoreTest::aFolderThatCannotBeTrustedIsRefused_data()
{
    const QByteArray root = m_pki.certificate(QStringLiteral("root"));
    QByteArray damaged = derOf(root);
    damaged[damaged.size() - 1] = char(damaged.back() ^ 1);
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QList<QByteArray>() << QString();
    QTest::newRow("an empty file") << QList<QByteArray>{root, QByteArray()} << QStringLiteral("2");
    QTest::newRow("no certificate") << QList<QByteArray>{"hello"} << QStringLiteral("1");
    QTest::newRow("PEM of something else") << QList<QByteArray>{"-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n"} << QStringLiteral("1");
    QTest::newRow("a citizen's certificate") << QList<QByteArray>{root, m_pki.certificate(QStringLiteral("hanako"))} << QStringLiteral("2");
    QTest::newRow("a damaged root") << QList<QByteArray>{damaged} << QStringLiteral("1");
    QTest::newRow("bytes behind the root") << QList<QByteArray>{derOf(root) + '\n'} << QStringLiteral("1");
}

void TrustStoreTest::aFolderThatCannotBeTrustedIsRefused()
{
    QFETCH(QList<QByteArray>, files);
    QFETCH(QString, detail);
    const auto store = TrustStore::fromCertificates(files);
    QVERIFY(!store);
    QCOMPARE(store.error(), (Error{ErrorCode::TrustFolderUnusable, detail}));
}

void TrustStoreTest::aMissingFolderIsRefused()
{
    const auto store = TrustStore::fromFolder(Corpus::folder(QStringLiteral("there-is-no-such-folder")));
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::TrustFolderUnusable);
}

void TrustStoreTest::listsThatAreNotAuthenticAreCounted()
{
    const auto lists = CrlStore::fromFolder(Corpus::folder(QStringLiteral("crl")), Corpus::trust());
    QVERIFY(lists);
    QCOMPARE(lists->lists().size(), size_t(9));
    QCOMPARE(lists->leftOut(), 2);
}

void TrustStoreTest::aMissingFolderOfListsIsAnError()
{
    const auto lists = CrlStore::fromFolder(Corpus::folder(QStringLiteral("there-is-no-such-folder")), Corpus::trust());
    QVERIFY(!lists);
    QCOMPARE(lists.error().code, ErrorCode::CrlUnusable);
}

void TrustStoreTest::theNewestListIsKnown()
{
    QVERIFY(!CrlStore().newestThisUpdate().isValid());
    const auto lists = CrlStore::fromFolder(Corpus::folder(QStringLiteral("crl")), Corpus::trust());
    QCOMPARE(lists->newestThisUpdate(), QDateTime(QDate(2026, 11, 29), QTime(15, 0), Qt::UTC));
}

QTEST_GUILESS_MAIN(TrustStoreTest)
#include "TrustStoreTest.moc"
