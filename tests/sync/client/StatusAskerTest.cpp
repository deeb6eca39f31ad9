// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/StatusAsker.h"

#include "app/verify/StatusCheck.h"
#include "sync/client/RevocationTransports.h"
#include "tests/support/client/FakeHost.h"
#include "tests/support/client/OtherServer.h"
#include "tests/support/verify/CommandLinePki.h"

#include <QThread>
#include <QtTest>

using namespace madoguchi;
using test::CommandLinePki;
using test::FakeHost;

/// A responder may be slow, broken or lying: its answers count only if they are its own, and a pull never waits long for them.
class StatusAskerTest : public QObject {
    Q_OBJECT

    CommandLinePki m_pki;
    TrustStore m_trust;
    QByteArray m_hanako, m_taro, m_aboutHanako;
    const QString m_path = QStringLiteral("/ocsp");

    QByteArray make(const QString& name, const QByteArray& serial)
    {
        CommandLinePki::Wish wish;
        wish.serial = serial;
        wish.notBefore = QStringLiteral("20250101000000Z");
        wish.notAfter = QStringLiteral("20391231000000Z");
        m_pki.makeCertificate(name, wish);
        const QByteArray pem = m_pki.certificate(name);
        const auto from = pem.indexOf("-----BEGIN CERTIFICATE-----") + 27;
        return QByteArray::fromBase64(pem.mid(from, pem.indexOf("-----END") - from));
    }
    static HttpAnswer answer(const QByteArray& body) { return FakeHost::ok(body, "application/ocsp-response"); }
    StatusCheck check() const { return {m_trust, {}}; }

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.makeRoot(QStringLiteral("root"));
        m_trust = *TrustStore::fromCertificates({m_pki.certificate(QStringLiteral("root"))});
        m_taro = make(QStringLiteral("taro"), "1002");
        m_hanako = make(QStringLiteral("hanako"), "1001");
        m_aboutHanako = m_pki.makeStatus({});
    }

    void anAnswerToTheQuestionIsBelieved()
    {
        const auto host = std::make_shared<FakeHost>([&](const HttpRequest& request) {
            CommandLinePki::StatusWish wish;
            wish.request = request.body;
            return answer(m_pki.makeStatus(wish));
        });
        const auto answers = StatusAsker(host, m_path, false).ask(check(), {m_hanako}, {});
        QCOMPARE(answers.size(), 1);
        QVERIFY(!answers.constFirst().isEmpty());
        const HttpRequest request = host->last();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, m_path);
        QCOMPARE(request.contentType, QByteArray("application/ocsp-request"));
        QVERIFY(request.limitSeconds > 0 && request.limitSeconds <= 10);
    }

    void whatCannotBeBelievedIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        const QByteArray usual = "application/ocsp-response";
        QTest::newRow("the nonce is missing") << m_aboutHanako << 200 << usual;
        QTest::newRow("try later") << QByteArray::fromHex("30030a0103") << 200 << usual;
        QTest::newRow("a page of a proxy") << QByteArray("<html></html>") << 200 << QByteArray("text/html");
        QTest::newRow("broken") << QByteArray() << 500 << usual;
    }
    void whatCannotBeBelievedIsNoAnswer()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        const auto host = std::make_shared<FakeHost>([&](const HttpRequest&) {
            HttpAnswer said = FakeHost::ok(body, type);
            said.status = status;
            return said;
        });
        QCOMPARE(StatusAsker(host, m_path, false).ask(check(), {m_hanako}, {}), QList<QByteArray>{QByteArray()});
    }

    void answersStandWhereTheirCertificatesStand()
    {
        const auto host = std::make_shared<FakeHost>([&](const HttpRequest&) { return answer(m_aboutHanako); });
        const auto answers = StatusAsker(host, m_path, true).ask(check(), {m_taro, {}, m_hanako, "no certificate"}, {});
        QCOMPARE(answers, (QList<QByteArray>{{}, {}, m_aboutHanako, {}}));
        QCOMPARE(host->requests(), 2);
    }

    void onlyAFewQuestionsAreUnderWayAtOnce()
    {
        const auto host = std::make_shared<FakeHost>([&](const HttpRequest&) {
            QThread::msleep(2);
            return answer(m_aboutHanako);
        });
        const QList<QByteArray> many(60, m_hanako);
        StatusAsker::Limits limits;
        limits.atOnce = 4;
        QCOMPARE(StatusAsker(host, m_path, true, limits).ask(check(), many, {}), QList<QByteArray>(60, m_aboutHanako));
        QCOMPARE(host->requests(), 60);
        QVERIFY2(host->mostAtOnce() <= 4, QByteArray::number(host->mostAtOnce()));
    }

    void aResponderInTroubleIsLeftAlone()
    {
        const auto host = std::make_shared<FakeHost>([](const HttpRequest&) { return fail(ErrorCode::CloudTimeout); });
        const StatusAsker asker(host, m_path, true);
        const QList<QByteArray> many(100, m_hanako);
        QCOMPARE(asker.ask(check(), many, {}), QList<QByteArray>(100));
        const int tried = host->requests();
        QVERIFY2(tried <= 3 + 8, QByteArray::number(tried));
        QCOMPARE(asker.ask(check(), many, {}), QList<QByteArray>(100));
        QCOMPARE(host->requests(), tried);
    }

    void afterItsRestItIsAskedAgain()
    {
        bool isWell = false;
        const auto host = std::make_shared<FakeHost>([&](const HttpRequest&) { return isWell ? Result<HttpAnswer>(answer(m_aboutHanako)) : fail(ErrorCode::CloudTimeout); });
        StatusAsker::Limits limits;
        limits.secondsOfRest = 0;
        const StatusAsker asker(host, m_path, true, limits);
        QCOMPARE(asker.ask(check(), QList<QByteArray>(10, m_hanako), {}), QList<QByteArray>(10));
        isWell = true;
        QTest::qWait(2);
        QCOMPARE(asker.ask(check(), {m_hanako}, {}), QList<QByteArray>{m_aboutHanako});
    }

    void noMoreIsAskedOnceStopped()
    {
        std::stop_source stop;
        const auto host = std::make_shared<FakeHost>([&](const HttpRequest&) {
            stop.request_stop();
            return answer(m_aboutHanako);
        });
        StatusAsker(host, m_path, true).ask(check(), QList<QByteArray>(100, m_hanako), stop.get_token());
        QVERIFY2(host->requests() <= 16, QByteArray::number(host->requests()));
    }

    void overHttpFromAnotherProgram()
    {
        m_pki.writeIndex({CommandLinePki::entry("261101000000Z", "superseded", "1001"), CommandLinePki::valid("1002")});
        const auto q = [](const char* text) { return QString::fromLatin1(text); };
        const test::OtherServer server(m_pki.folder(), q("openssl"), {q("ocsp"), q("-port"), q("%PORT%"), q("-index"), q("index.txt"), q("-CA"), q("root.pem"),
                                                                     q("-rsigner"), q("root.pem"), q("-rkey"), q("root.key"), q("-nmin"), q("60"), q("-ignore_err")});
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(server.port()));
        const StatusAsker asker(RevocationTransports(nullptr, QString()).to(url), RevocationTransports::path(url), false);
        const auto answers = asker.ask(check(), {m_hanako, m_taro}, {});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const CertificateStatus hanako = check().statusNow(m_hanako, now, now, answers.value(0));
        QCOMPARE(hanako.state, CertificateStatus::State::Revoked);
        QCOMPARE(hanako.revokedSince, QDateTime({2026, 11, 1}, {0, 0}, Qt::UTC));
        QCOMPARE(check().statusNow(m_taro, now, now, answers.value(1)).state, CertificateStatus::State::Valid);
    }
};

QTEST_GUILESS_MAIN(StatusAskerTest)
#include "StatusAskerTest.moc"
