// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/Profile.h"
#include "sync/client/ProfileFiles.h"
#include "tests/support/client/TestTerminal.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace madoguchi;
using test::TerminalPapers;

class ProfileTest : public QObject {
    Q_OBJECT

    static QByteArray bytes(const QString& file) { return ProfileFiles::read(file, {}).value_or(QByteArray()); }

private Q_SLOTS:
    void anEnrolledTerminalKnowsItsNameAndMunicipality()
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("a/b"));
        QVERIFY(Profile::enroll(place, TerminalPapers::enrolment()));
        const auto profile = Profile::open(place);
        QVERIFY(profile);
        QCOMPARE(profile->terminal(), QStringLiteral("window-1"));
        QCOMPARE(profile->municipality(), QStringLiteral("352021"));
        QCOMPARE(profile->cloud(), QUrl(QStringLiteral("https://cloud.example:8443")));
        QCOMPARE(bytes(profile->file(QStringLiteral("share.bin"))).size(), 32);
    }
    void aRootOfTheTestSystemMakesARehearsal_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<bool>("rehearsal");
        QTest::newRow("test system") << QStringLiteral("JPKI-TEST") << true;
        QTest::newRow("the real one") << QStringLiteral("JPKI") << false;
    }
    void aRootOfTheTestSystemMakesARehearsal()
    {
        QFETCH(QString, organization);
        QFETCH(bool, rehearsal);
        const QTemporaryDir trust, keys, folder;
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                                                  QStringLiteral("-keyout"), keys.filePath(QStringLiteral("key.pem")), QStringLiteral("-out"), trust.filePath(QStringLiteral("root.pem")),
                                                  QStringLiteral("-subj"), QStringLiteral("/C=JP/O=") + organization, QStringLiteral("-addext"), QStringLiteral("keyUsage=critical,keyCertSign,cRLSign")});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        Profile::Enrolment enrolment = TerminalPapers::enrolment();
        enrolment.trustFolder = trust.path();
        const auto profile = Profile::enroll(folder.path(), enrolment);
        QVERIFY(profile.has_value());
        QCOMPARE(profile->rehearsal(), rehearsal);
    }
    void nobodyElseCanReadIt()
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("p"));
        QVERIFY(Profile::enroll(place, TerminalPapers::enrolment()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(place) & others));
        for (const char* name : {"profile.json", "ca.pem", "cert.pem", "key.pem", "share.bin"}) {
            QVERIFY(!(QFile::permissions(QDir(place).filePath(QLatin1String(name))) & others));
        }
    }
    void papersThatDoNotFitAreRefusedBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        QTest::newRow("key of another certificate") << "key" << "other-key.pem" << int(ErrorCode::KeyUnusable);
        QTest::newRow("key that needs a passphrase") << "key" << "encrypted-key.pem" << int(ErrorCode::KeyUnusable);
        QTest::newRow("certificate instead of a key") << "key" << "cert.pem" << int(ErrorCode::KeyUnusable);
        QTest::newRow("key instead of a certificate") << "cert" << "key.pem" << int(ErrorCode::KeyUnusable);
        QTest::newRow("key instead of a CA") << "ca" << "key.pem" << int(ErrorCode::KeyUnusable);
        QTest::newRow("no such key") << "key" << "nothing.pem" << int(ErrorCode::FileUnreadable);
        QTest::newRow("no such CA") << "ca" << "nothing.pem" << int(ErrorCode::FileUnreadable);
        QTest::newRow("no such trust folder") << "trust" << "nothing" << int(ErrorCode::FileUnreadable);
        QTest::newRow("no such folder of lists") << "crl" << "nothing" << int(ErrorCode::FileUnreadable);
    }
    void papersThatDoNotFitAreRefusedBeforeAnythingIsWritten()
    {
        QFETCH(QString, field);
        QFETCH(QString, file);
        Profile::Enrolment enrolment = TerminalPapers::enrolment();
        const QMap<QString, QString*> fields{{QStringLiteral("ca"), &enrolment.caFile}, {QStringLiteral("cert"), &enrolment.certificateFile},
            {QStringLiteral("key"), &enrolment.keyFile}, {QStringLiteral("trust"), &enrolment.trustFolder}, {QStringLiteral("crl"), &enrolment.crlFolder}};
        *fields.value(field) = TerminalPapers::file(file);
        const QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("p"));
        const auto profile = Profile::enroll(place, enrolment);
        QVERIFY(!profile);
        QTEST(int(profile.error().code), "code");
        QVERIFY(!profile.error().detail.contains(u'/'));
        const auto opened = Profile::open(place);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotEnrolled);
    }
    void aCertificateMustNameTerminalAndMunicipality_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no terminal") << "nameless";
        QTest::newRow("no such municipality") << "elsewhere";
    }
    void aCertificateMustNameTerminalAndMunicipality()
    {
        QFETCH(QString, name);
        Profile::Enrolment enrolment = TerminalPapers::enrolment();
        enrolment.certificateFile = TerminalPapers::file(name + QStringLiteral(".pem"));
        enrolment.keyFile = TerminalPapers::file(name + QStringLiteral("-key.pem"));
        const QTemporaryDir folder;
        const auto profile = Profile::enroll(folder.filePath(QStringLiteral("p")), enrolment);
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::KeyUnusable);
    }
    void onlyHttpsIsACloud_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* address : {"http://cloud.example", "ftp://cloud.example", "https://", "cloud.example", "https://user:pass@cloud.example", ""}) {
            QTest::newRow(address) << QString::fromLatin1(address);
        }
    }
    void onlyHttpsIsACloud()
    {
        QFETCH(QString, address);
        Profile::Enrolment enrolment = TerminalPapers::enrolment();
        enrolment.cloud = QUrl(address);
        const QTemporaryDir folder;
        const auto profile = Profile::enroll(folder.filePath(QStringLiteral("p")), enrolment);
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::UsageWrong);
    }
    void withoutATrustFolderItIsEnrolledButNotOpenForWork()
    {
        Profile::Enrolment enrolment = TerminalPapers::enrolment();
        enrolment.trustFolder.clear();
        const QTemporaryDir folder;
        QVERIFY(Profile::enroll(folder.path(), enrolment));
        const auto profile = Profile::open(folder.path());
        QVERIFY(!profile);
        QCOMPARE(profile.error(), (Error{ErrorCode::ProfileIncomplete, QStringLiteral("trust")}));
    }
    void enrollingAgainKeepsTheDatabaseAndTheShareAndChangesTheRest()
    {
        const QTemporaryDir folder;
        QVERIFY(Profile::enroll(folder.path(), TerminalPapers::enrolment()));
        const QDir place(folder.path());
        const QByteArray share = bytes(place.filePath(QStringLiteral("share.bin")));
        QVERIFY(ProfileFiles::write(place.filePath(QStringLiteral("madoguchi.sqlite")), "data", {}));

        Profile::Enrolment enrolment = TerminalPapers::enrolment();
        enrolment.cloud = QUrl(QStringLiteral("https://new.example"));
        enrolment.certificateFile = TerminalPapers::file(QStringLiteral("other.pem"));
        enrolment.keyFile = TerminalPapers::file(QStringLiteral("other-key.pem"));
        enrolment.trustFolder.clear();
        const auto profile = Profile::enroll(folder.path(), enrolment);
        QVERIFY(profile);
        QCOMPARE(profile->terminal(), QStringLiteral("window-2"));
        QCOMPARE(profile->cloud().host(), QStringLiteral("new.example"));
        QCOMPARE(bytes(place.filePath(QStringLiteral("share.bin"))), share);
        QCOMPARE(bytes(place.filePath(QStringLiteral("madoguchi.sqlite"))), QByteArray("data"));
        QVERIFY(Profile::open(folder.path()));  // the trust folder of the first time
    }
    void theMarkOfARehearsalIsNoRoot()
    {
        const QTemporaryDir trust, folder;
        QVERIFY(ProfileFiles::replaceFolder(TerminalPapers::corpus(QStringLiteral("trust")), trust.path(), {}, {}));
        QVERIFY(ProfileFiles::write(QDir(trust.path()).filePath(QStringLiteral("rehearsal")), {}, {}));
        Profile::Enrolment enrolment = TerminalPapers::enrolment();
        enrolment.trustFolder = trust.path();
        QVERIFY(Profile::enroll(folder.path(), enrolment));
        const auto profile = Profile::open(folder.path());
        QVERIFY(profile && profile->rehearsal());
        QVERIFY(!QFileInfo::exists(profile->file(QStringLiteral("trust/rehearsal"))));
        enrolment.trustFolder.clear();
        QVERIFY(Profile::enroll(folder.path(), enrolment)->rehearsal());
    }
    void aMissingFileIsNamed()
    {
        for (const char* name : {"ca.pem", "cert.pem", "key.pem", "share.bin"}) {
            const QTemporaryDir folder;
            QVERIFY(Profile::enroll(folder.path(), TerminalPapers::enrolment()));
            QVERIFY(QFile::remove(QDir(folder.path()).filePath(QLatin1String(name))));
            QCOMPARE(Profile::open(folder.path()).error(), (Error{ErrorCode::ProfileIncomplete, QLatin1String(name)}));
        }
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "ProfileTest.moc"
