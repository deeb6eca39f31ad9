// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/OpenSslHandle.h"
#include "sync/cloud/CloudFolder.h"
#include "sync/cloud/CloudMigrations.h"
#include "sync/cloud/DurableFile.h"
#include "sync/cloud/Pem.h"
#include "sync/cloud/SqlQuery.h"
#include "sync/cloud/SqliteCloudDatabase.h"
#include "sync/cloud/TerminalEnrolment.h"
#include "tests/support/ManualClock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/x509v3.h>

#include <thread>

using namespace madoguchi;
using namespace madoguchi::test;

/// The service's folder and the certificates it makes.
class CloudFolderTest : public QObject {
    Q_OBJECT

private:
    static constexpr QLatin1String ube{"352021"};
    QString path(const char* name = "") const { return m_root->filePath(QStringLiteral("data/") + QLatin1String(name)); }
    Result<CloudFolder> open(const QString& municipality = ube) const { return CloudFolder::open(m_root->filePath(QStringLiteral("data")), municipality, m_clock); }
    QByteArray bytes(const char* name) const { return readWhole(path(name)).value_or(QByteArray()); }

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void itIsMadeOnFirstUseForItsOwnerOnly()
    {
        const auto folder = open();
        QVERIFY(folder);
        QCOMPARE(folder->municipality(), ube);
        QVERIFY(folder->authority() && folder->serviceSigner());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(path()) & others));
        for (const char* key : {"ca-key.pem", "service-key.pem"}) {
            QVERIFY2(!(QFile::permissions(path(key)) & others), key);
        }
    }

    void itStaysAsItIs()
    {
        QVERIFY(open());
        const QByteArray authority = bytes("ca.pem"), key = bytes("service-key.pem");
        QCOMPARE(open(QString())->municipality(), ube);
        QCOMPARE(bytes("ca.pem"), authority);
        QCOMPARE(bytes("service-key.pem"), key);
        QCOMPARE(open(QStringLiteral("352012")).error().code, ErrorCode::FieldInvalid);
    }

    void aCodeThatIsNoneMakesNothing()
    {
        QCOMPARE(open(QStringLiteral("352022")).error().code, ErrorCode::FieldInvalid);
        QVERIFY(!QFile::exists(path("ca.pem")));
    }

    void aCreationThatWasCutOffIsFinished()
    {
        QVERIFY(open());
        QVERIFY(QFile::remove(path("cloud.json")) && QFile::remove(path("ca.pem")));
        const auto folder = open();
        QVERIFY(folder);
        QVERIFY(folder->authority());
    }

    void whatIsLostIsNotMadeAnewBehindTheOperatorsBack_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"ca.pem", "ca-key.pem", "service-key.pem"}) {
            QTest::newRow(name) << QByteArray(name);
        }
    }

    void whatIsLostIsNotMadeAnewBehindTheOperatorsBack()
    {
        QFETCH(QByteArray, name);
        QVERIFY(open());
        QVERIFY(QFile::remove(path(name.constData())));
        QCOMPARE(open().error().code, ErrorCode::ProfileIncomplete);
        QCOMPARE(open().error().detail, QLatin1String(name));
    }

    void twoAtOnceMakeOne()
    {
        std::vector<std::thread> threads;
        std::mutex mutex;
        QSet<QByteArray> authorities;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&] {
                QVERIFY(open());
                const std::lock_guard lock(mutex);
                authorities.insert(bytes("ca.pem"));
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(authorities.size(), 1);
    }

    void theServersCertificateNamesItsHostsAndIsRenewedInTime()
    {
        const CloudFolder folder = *open();
        const QStringList hosts{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
        QVERIFY(folder.ensureServerCertificate(hosts, m_clock));
        const QByteArray first = bytes("server.pem");
        const X509Handle certificate = *pem::certificate(first);
        QCOMPARE(X509_check_host(certificate.get(), "localhost", 0, 0, nullptr), 1);
        QCOMPARE(X509_check_ip_asc(certificate.get(), "127.0.0.1", 0), 1);
        QCOMPARE(X509_check_ip_asc(certificate.get(), "0:0:0:0:0:0:0:1", 0), 1);
        QCOMPARE(X509_check_host(certificate.get(), "cloud.example", 0, 0, nullptr), 0);
        QCOMPARE(X509_check_purpose(certificate.get(), X509_PURPOSE_SSL_SERVER, 0), 1);

        QVERIFY(folder.ensureServerCertificate(hosts, m_clock));
        QCOMPARE(bytes("server.pem"), first);
        QVERIFY(folder.ensureServerCertificate(hosts + QStringList{QStringLiteral("cloud.example")}, m_clock));
        const QByteArray second = bytes("server.pem");
        QVERIFY(second != first);
        ManualClock later(m_clock.now().addDays(CertificateAuthority::serverDays - CertificateAuthority::serverRenewDays));
        QVERIFY(folder.ensureServerCertificate(hosts, later));
        QVERIFY(bytes("server.pem") != second);
    }

    void aTerminalsCertificateSaysWhoItIs()
    {
        const CloudFolder folder = *open();
        const auto database = SqliteCloudDatabase::open(folder.databaseFile());
        TerminalEnrolment enrolment(folder, **database, m_clock);
        const QString out = m_root->filePath(QStringLiteral("out"));
        const Terminal terminal = *enrolment.enrol(QStringLiteral("窓口１"), out);
        QCOMPARE(terminal.share.size(), 32);
        const X509Handle certificate = *pem::certificate(*readWhole(out + QStringLiteral("/cert.pem")));
        QVERIFY(pem::privateKey(Sensitive<QByteArray>(*readWhole(out + QStringLiteral("/key.pem")))));
        QCOMPARE(*readWhole(out + QStringLiteral("/ca.pem")), bytes("ca.pem"));
        QCOMPARE(X509_check_purpose(certificate.get(), X509_PURPOSE_SSL_CLIENT, 0), 1);
        QCOMPARE(X509_check_purpose(certificate.get(), X509_PURPOSE_SSL_SERVER, 0), 0);
        QCOMPARE(X509_check_ca(certificate.get()), 0);
        QCOMPARE(TerminalRegister(**database).valid(terminal.serial)->name, QStringLiteral("窓口１"));

        // The name is taken, and the files of the one that has it stay.
        const QByteArray before = *readWhole(out + QStringLiteral("/cert.pem"));
        QCOMPARE(enrolment.enrol(QStringLiteral("窓口１"), out).error().code, ErrorCode::FieldInvalid);
        QCOMPARE(*readWhole(out + QStringLiteral("/cert.pem")), before);
        for (const QString& name : {QString(), QStringLiteral(" "), QStringLiteral("a\nb"), QString(65, u'a')}) {
            QCOMPARE(enrolment.enrol(name, out).error().code, ErrorCode::FieldInvalid);
        }
        // After a revocation the name is free again; the old certificate stays out.
        QVERIFY(TerminalRegister(**database).revoke(QStringLiteral("窓口１"), m_clock.now()));
        QVERIFY(enrolment.enrol(QStringLiteral("窓口１"), out));
        QVERIFY(!TerminalRegister(**database).valid(terminal.serial));
    }

    void aTerminalWhoseFilesCanNotBeWrittenIsNotRegistered()
    {
        const CloudFolder folder = *open();
        const auto database = SqliteCloudDatabase::open(folder.databaseFile());
        const QString out = path("ca.pem");  // a file where a folder should be
        QVERIFY(!TerminalEnrolment(folder, **database, m_clock).enrol(QStringLiteral("T1"), out));
        QVERIFY(TerminalEnrolment(folder, **database, m_clock).enrol(QStringLiteral("T1"), m_root->filePath(QStringLiteral("out"))));
    }

    void aDatabaseOfANewerProgramIsLeftAlone()
    {
        const CloudFolder folder = *open();
        QVERIFY(SqliteCloudDatabase::open(folder.databaseFile()));
        SqliteConnection(folder.databaseFile()).execute("PRAGMA user_version = 99");
        QCOMPARE(SqliteCloudDatabase::open(folder.databaseFile()).error().code, ErrorCode::DatabaseNewer);
    }

    void whatIsNoDatabaseIsSaidSo()
    {
        const CloudFolder folder = *open();
        QVERIFY(writeDurably(folder.databaseFile(), QByteArray(5000, 'x'), FileAccess::OwnerOnly));
        QCOMPARE(SqliteCloudDatabase::open(folder.databaseFile()).error().code, ErrorCode::DatabaseDamaged);
    }

    void aMigrationHappensWholeOrNotAtAll()
    {
        const QString scripts = m_root->filePath(QStringLiteral("sql"));
        const QString file = m_root->filePath(QStringLiteral("x.sqlite"));
        QVERIFY(QDir().mkpath(scripts));
        QVERIFY(writeDurably(scripts + QStringLiteral("/0001.sql"), "CREATE TABLE a (x);", FileAccess::OwnerOnly));
        SqliteConnection connection(file);
        QVERIFY(CloudMigrations(scripts).apply(connection, file));
        QVERIFY(!QFile::exists(file + QStringLiteral(".version-1")));
        QVERIFY(writeDurably(scripts + QStringLiteral("/0002.sql"), "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1);", FileAccess::OwnerOnly));
        const Done failed = CloudMigrations(scripts).apply(connection, file);
        QCOMPARE(failed.error(), (Error{ErrorCode::MigrationFailed, QStringLiteral("2")}));
        QVERIFY(QFile::exists(file + QStringLiteral(".version-1")));
        {
            SqlQuery tables(connection, "SELECT group_concat(name) FROM sqlite_schema");
            QVERIFY(tables.next());
            QCOMPARE(tables.text(0), QStringLiteral("a"));
        }
        QVERIFY(writeDurably(scripts + QStringLiteral("/0002.sql"), "CREATE TABLE b (x);", FileAccess::OwnerOnly));
        QVERIFY(CloudMigrations(scripts).apply(connection, file));
    }

private:
    std::unique_ptr<QTemporaryDir> m_root;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(CloudFolderTest)
#include "CloudFolderTest.moc"
