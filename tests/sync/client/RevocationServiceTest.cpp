// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/RevocationService.h"

#include "app/verify/Verifier.h"
#include "sync/client/ProfileFiles.h"
#include "sync/client/SubmissionChecker.h"
#include "tests/support/client/FakeHost.h"
#include "tests/support/client/TestTerminal.h"
#include "tests/support/verify/CommandLinePki.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace madoguchi;
using test::CommandLinePki;
using test::FakeHost;
using test::TerminalPapers;
using Reach = RevocationService::Reach;
using State = CertificateStatus::State;

/// `'` for `"`: easier to read, and moc stumbles over addresses in raw strings.
static QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// New knowledge of revocation counts at once, without a log-in; without any, everything goes on and says so.
class RevocationServiceTest : public QObject {
    Q_OBJECT

    CommandLinePki m_pki;
    QByteArray m_message, m_revoked, m_statusRevoked;
    const QDateTime m_at = QDateTime::currentDateTimeUtc();

    /// A profile that trusts this test's root only.
    Profile enrolled(const QTemporaryDir& folder, const QByteArray& revocation = {}, const QByteArray& profiles = {}) const
    {
        const QString trust = folder.filePath(QStringLiteral("roots"));
        Profile::Enrolment enrolment = TerminalPapers::enrolment();
        enrolment.trustFolder = trust;
        enrolment.crlFolder.clear();
        if (!QDir().mkpath(trust) || !ProfileFiles::write(trust + QStringLiteral("/root.pem"), m_pki.certificate(QStringLiteral("root")), {})) {
            qFatal("can't write");
        }
        const auto profile = Profile::enroll(folder.filePath(QStringLiteral("profile")), enrolment);
        for (const auto& [name, bytes] : {std::pair(QStringLiteral("revocation.json"), revocation), std::pair(QStringLiteral("signer-profiles.json"), profiles)}) {
            if (!bytes.isEmpty() && !ProfileFiles::write(profile->file(name), bytes, {})) {
                qFatal("can't write");
            }
        }
        return *profile;
    }
    QStringList codes(const RevocationService& service) const
    {
        QStringList said;
        const Verdict verdict = service.verifier()->get()->verify(m_message, m_at);
        for (const Finding& finding : verdict.findings()) {
            said += code(finding.code);
        }
        return said.filter(QRegularExpression(QStringLiteral("^(revocation|cert)\\.")));
    }
    static QByteArray withList() { return json("{'format':1,'lists':['http://crl.example/ube.crl']}"); }
    static QByteArray withResponder() { return json("{'format':1,'ocsp':{'on':true,'url':'http://ocsp.example/','nonceMayBeMissing':true}}"); }
    std::shared_ptr<FakeHost> host(const QByteArray& body, const QByteArray& type = "application/pkix-crl") const
    {
        return std::make_shared<FakeHost>([=](const HttpRequest&) { return FakeHost::ok(body, type); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.makeRoot(QStringLiteral("root"));
        CommandLinePki::Wish wish;
        wish.notBefore = QStringLiteral("20250101000000Z");
        wish.notAfter = QStringLiteral("20391231000000Z");
        m_pki.makeCertificate(QStringLiteral("hanako"), wish);
        m_message = m_pki.sign(QStringLiteral("hanako"), "{}");
        const auto time = [this](qint64 days) { return m_at.addDays(days).toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z'; };
        CommandLinePki::CrlWish list;
        list.revoked = {CommandLinePki::entry(time(-2).mid(2).toLatin1(), "superseded", "1001")};
        list.thisUpdate = time(-1);
        list.nextUpdate = time(3);
        m_revoked = m_pki.makeCrl(list);
        CommandLinePki::StatusWish status;
        status.certificates = list.revoked;
        m_statusRevoked = m_pki.makeStatus(status);
    }

    void aFetchedListCountsAtOnce()
    {
        const QTemporaryDir folder;
        const auto service = RevocationService::open(enrolled(folder, withList()), host(m_revoked));
        QVERIFY(service);
        QTRY_COMPARE(codes(**service), QStringList(QStringLiteral("revocation.revoked")));
    }

    void aListThatSomebodyCopiedCountsToo()
    {
        const QTemporaryDir folder;
        const Profile profile = enrolled(folder);
        const auto service = RevocationService::open(profile, nullptr);
        QVERIFY(service);
        QCOMPARE(codes(**service), QStringList(QStringLiteral("revocation.unknown")));
        QVERIFY(QDir().mkpath(profile.file(QStringLiteral("crl"))));
        QVERIFY(ProfileFiles::write(profile.file(QStringLiteral("crl/ube.crl")), m_revoked, {}));
        QCOMPARE((*service)->update({}), 0);
        QCOMPARE(codes(**service), QStringList(QStringLiteral("revocation.revoked")));
    }

    void withoutNetworkEverythingGoesOn()
    {
        const QTemporaryDir folder;
        const auto nobody = std::make_shared<FakeHost>([](const HttpRequest&) { return fail(ErrorCode::CloudUnreachable); });
        const auto service = RevocationService::open(enrolled(folder, withList()), nobody);
        QVERIFY(service);
        QCOMPARE((*service)->update({}), 1);
        QCOMPARE(codes(**service), QStringList(QStringLiteral("revocation.unknown")));
        QCOMPARE((*service)->statusNow(m_message, m_at, m_at, Reach::Outside).state, State::Unknown);
    }

    void aPageIsJudgedByWhatTheResponderSays_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("revoked") << m_statusRevoked;
        QTest::newRow("nothing usable") << QByteArray("later");
    }
    void aPageIsJudgedByWhatTheResponderSays()
    {
        QFETCH(QByteArray, said);
        const QTemporaryDir folder;
        const auto service = RevocationService::open(enrolled(folder, withResponder()), host(said, "application/ocsp-response"));
        QVERIFY(service && (*service)->asker());
        LogEntry entry;
        entry.at = m_at;
        entry.body = m_message;
        LogEntry other;
        other.kind = EntryKind::Act;
        const auto page = SubmissionChecker((*service)->verifier(), (*service)->asker()).check({other, entry}, {});
        QVERIFY(page);
        QVERIFY(!page->entries.at(0).submission);
        const Judgement& judgement = *page->entries.at(1).submission;
        const bool isRevoked = judgement.verdict.has(FindingCode::RevocationRevoked);
        QCOMPARE(isRevoked, said == m_statusRevoked);
        QCOMPARE(judgement.verdict.has(FindingCode::RevocationUnknown), !isRevoked);
        const auto kept = std::ranges::count(judgement.evidence.items, EvidenceItem::Kind::StatusResponse, &EvidenceItem::kind);
        QCOMPARE(kept, isRevoked ? 1 : 0);
    }

    void askedAgainItSaysThatItWasValidAtReceipt()
    {
        const QTemporaryDir folder;
        const auto responder = host(m_statusRevoked, "application/ocsp-response");
        const auto service = RevocationService::open(enrolled(folder, withResponder()), responder);
        QVERIFY(service);
        QCOMPARE((*service)->statusNow(m_message, m_at.addDays(-5), m_at, Reach::Here).state, State::Unknown);
        QCOMPARE(responder->requests(), 0);
        const CertificateStatus status = (*service)->statusNow(m_message, m_at.addDays(-5), m_at, Reach::Outside);
        QCOMPARE(status.state, State::Revoked);
        QVERIFY(status.wasValidAtReceipt());
        QCOMPARE(status.source, CertificateStatus::Source::StatusResponse);
    }

    void whichCardsCountIsSettledInTheProfile_data()
    {
        QTest::addColumn<QByteArray>("profiles");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("as the program comes") << QByteArray() << true;
        QTest::newRow("the card switched off")
            << json("{'format':1,'profiles':[{'id':'card','name':'c','policy':'1.2.392.200149.8.5.1.1.20','accepted':'never'}]}") << false;
        QTest::newRow("something else added") << json("{'format':1,'profiles':[{'id':'x','name':'x','policy':'1.2.3','accepted':'always'}]}") << true;
    }
    void whichCardsCountIsSettledInTheProfile()
    {
        QFETCH(QByteArray, profiles);
        QFETCH(bool, isAccepted);
        const QTemporaryDir folder;
        const auto service = RevocationService::open(enrolled(folder, {}, profiles), nullptr);
        QVERIFY(service);
        QCOMPARE(!codes(**service).contains(QStringLiteral("cert.policy")), isAccepted);
    }

    void settingsThatAreNotUnderstoodStopTheLogIn_data()
    {
        QTest::addColumn<QByteArray>("revocation");
        QTest::addColumn<QByteArray>("profiles");
        QTest::addColumn<QString>("detail");
        const QString file = QStringLiteral("revocation.json ");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray() << file;
        QTest::newRow("another format") << json("{'format':2}") << QByteArray() << file + QStringLiteral("/format");
        QTest::newRow("no address") << json("{'format':1,'lists':['http://a/','ftp://a/b']}") << QByteArray() << file + QStringLiteral("/lists/1");
        QTest::newRow("too often") << json("{'format':1,'everyMinutes':0}") << QByteArray() << file + QStringLiteral("/everyMinutes");
        QTest::newRow("on, but nowhere") << json("{'format':1,'ocsp':{'on':true}}") << QByteArray() << file + QStringLiteral("/ocsp/url");
        QTest::newRow("cards") << QByteArray() << QByteArray("{}") << QStringLiteral("signer-profiles.json /format");
    }
    void settingsThatAreNotUnderstoodStopTheLogIn()
    {
        QFETCH(QByteArray, revocation);
        QFETCH(QByteArray, profiles);
        QFETCH(QString, detail);
        const QTemporaryDir folder;
        const auto service = RevocationService::open(enrolled(folder, revocation, profiles), nullptr);
        QVERIFY(!service);
        QCOMPARE(service.error().code, ErrorCode::ProfileIncomplete);
        QCOMPARE(service.error().detail, detail);
    }

    void aPersonAtTheCounterIsTold()
    {
        test::ManualClock clock;
        const auto cloud = std::make_shared<test::FakeCloud>(clock);
        cloud->addStaff(QStringLiteral("hanako"), Role::Clerk, QStringLiteral("secret"));
        const QString caseId = cloud->addSubmission(TerminalPapers::message(8), QStringLiteral("s1"));
        test::TestTerminal terminal(cloud, clock);
        QCOMPARE(terminal.workplace().certificateStatus(caseId, false).result().error().code, ErrorCode::Locked);
        QVERIFY(terminal.logIn(QStringLiteral("hanako"), QStringLiteral("secret")));
        QVERIFY(terminal.workplace().syncOnce().result());
        const auto status = terminal.workplace().certificateStatus(caseId, true).result();
        QVERIFY(status);
        QCOMPARE(status->source, CertificateStatus::Source::RevocationList);
        QCOMPARE(status->receivedAt, cloud->log().constLast().at);
        QVERIFY(status->asOf.isValid());
        QCOMPARE(terminal.workplace().certificateStatus(QStringLiteral("352021-99999999"), false).result().error().code, ErrorCode::CaseUnknown);
    }
};

QTEST_GUILESS_MAIN(RevocationServiceTest)
#include "RevocationServiceTest.moc"
