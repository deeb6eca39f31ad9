// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Municipality.h"
#include "sync/cloud/CloudDatabase.h"
#include "sync/cloud/DurableFile.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CitizenMessages.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/HttpsProbe.h"
#include "tests/support/cloud/RawTls.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QUuid>

#include <openssl/ssl.h>

#include <thread>

using namespace madoguchi;
using namespace madoguchi::test;

/// The service from outside, over real TLS: who comes in, what is refused with which word, and that nobody is kept waiting by others.
class HttpsServerTest : public QObject {
    Q_OBJECT

private:
    static QString v1(const char* resource) { return QStringLiteral("/v1/352021/") + QLatin1String(resource); }
    HttpsProbe citizen() { return {m_port, m_office->path(QStringLiteral("data/ca.pem"))}; }
    HttpsProbe terminal(const QString& folder = QStringLiteral("T1")) { return {m_port, m_office->path(QStringLiteral("data/ca.pem")), m_office->path(folder)}; }

    /// Both steps, as the terminal does them.
    HttpsProbe::Answer logIn(HttpsProbe& probe, const QString& passphrase)
    {
        const auto parameters = wire::decodeLogInParameters(probe.post(v1("sessions"), wire::encode(LogInRequest{QStringLiteral("hanako"), {}})).body);
        const auto keys = PassphraseKeys::derive(Sensitive<QString>(passphrase), parameters->salt, parameters->cost);
        return probe.post(v1("sessions"), wire::encode(LogInRequest{QStringLiteral("hanako"), Sensitive<QByteArray>(keys->proof.toBytes())}));
    }
    HttpsProbe loggedIn()
    {
        HttpsProbe probe = terminal();
        probe.setBearer(m_token);
        return probe;
    }
    /// A certificate by this service's CA that the register does not know.
    void issueUnregistered(const QString& folder, const QString& name, const QString& municipality)
    {
        const auto issued = m_office->service().folder().authority()->issueTerminal(name, municipality, QDateTime::currentDateTimeUtc());
        keep(folder, *issued);
    }
    void keep(const QString& folder, const IssuedCertificate& issued)
    {
        QVERIFY(QDir().mkpath(m_office->path(folder)));
        QVERIFY(writeDurably(m_office->path(folder) + QStringLiteral("/cert.pem"), issued.certificate, FileAccess::Public));
        QVERIFY(writeDurably(m_office->path(folder) + QStringLiteral("/key.pem"), issued.key.reveal(), FileAccess::OwnerOnly));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<CloudOffice>();
        // Certificates are judged by the computer's clock.
        m_office->clock().advance(m_office->clock().now().secsTo(QDateTime::currentDateTimeUtc()));
        m_office->addStaff(QStringLiteral("hanako"), Role::Clerk, ScryptCost{});
        m_office->addTerminal(QStringLiteral("T1"));
        m_port = *m_office->service().listen(QStringLiteral("127.0.0.1"), 0);
        HttpsProbe probe = terminal();
        m_token = wire::decodeSessionGrant(logIn(probe, CloudOffice::passphraseOf(QStringLiteral("hanako"))).body)->token;
    }

    void cleanupTestCase()
    {
        m_office.reset();
    }

    void aTerminalWithASessionReadsTheLogAndActs()
    {
        const QString caseId = m_office->openCase();
        HttpsProbe probe = loggedIn();
        const auto page = wire::decodeLogPage(probe.get(v1("log?after=0&limit=500")).body);
        QVERIFY(page);
        QCOMPARE(page->entries.last().caseId, caseId);
        const QByteArray acts = wire::encodeActs({m_office->sign(m_office->act(caseId, ActKind::Claim, QStringLiteral("hanako")))});
        const auto answers = wire::decodeAnswers(probe.post(v1("acts"), acts).body);
        QCOMPARE(answers->first().kind, ActAnswer::Kind::Applied);
        QCOMPARE(wire::decodeAnswers(probe.post(v1("acts"), acts).body)->first().kind, ActAnswer::Kind::Duplicate);
    }

    void theCitizensSideNeedsNoCertificate()
    {
        HttpsProbe probe = citizen();
        const QByteArray message = CitizenMessages::application(CitizenMessages::newId());
        const HttpsProbe::Answer first = probe.post(v1("submissions"), message, "application/pkcs7-mime");
        QCOMPARE(first.status, 201);
        const auto receipt = wire::decodeSubmissionReceipt(first.body);
        QVERIFY(!receipt->withdrawalToken.isEmpty());
        const HttpsProbe::Answer again = probe.post(v1("submissions"), message, "application/octet-stream; x=y");
        QCOMPARE(again.status, 200);
        QVERIFY(wire::decodeSubmissionReceipt(again.body)->withdrawalToken.isEmpty());
        QCOMPARE(wire::decodeSubmissionReceipt(again.body)->seq, receipt->seq);

        QCOMPARE(probe.post(v1("withdrawals"), wire::encode(WithdrawalRequest{receipt->caseId, QString(43, u'x'), {}})).problem(), QStringLiteral("case-unknown"));
        const QByteArray withdrawal = wire::encode(WithdrawalRequest{receipt->caseId, receipt->withdrawalToken, QStringLiteral("もう要らない")});
        QCOMPARE(probe.post(v1("withdrawals"), withdrawal).status, 200);
        QCOMPARE(probe.post(v1("withdrawals"), withdrawal).status, 200);
        QCOMPARE(m_office->log().storedCase(receipt->caseId)->now.state, CaseState::Withdrawn);
    }

    void aCorrectionGoesToTheCaseOfWhatItCorrects()
    {
        HttpsProbe probe = citizen();
        const QString first = CitizenMessages::newId();
        const auto opened = wire::decodeSubmissionReceipt(probe.post(v1("submissions"), CitizenMessages::application(first), "application/pkcs7-mime").body);
        QJsonObject form = CitizenMessages::form(CitizenMessages::newId());
        form.insert(QLatin1String("supersedes"), first);
        const HttpsProbe::Answer answer = probe.post(v1("submissions"), CitizenMessages::sign(CitizenMessages::json(form)), "application/pkcs7-mime");
        QCOMPARE(answer.status, 201);
        const auto corrected = wire::decodeSubmissionReceipt(answer.body);
        QCOMPARE(corrected->caseId, opened->caseId);
        QVERIFY(corrected->withdrawalToken.isEmpty());

        form.insert(QLatin1String("submissionId"), CitizenMessages::newId());
        form.insert(QLatin1String("supersedes"), CitizenMessages::newId());
        const auto own = wire::decodeSubmissionReceipt(probe.post(v1("submissions"), CitizenMessages::sign(CitizenMessages::json(form)), "application/pkcs7-mime").body);
        QVERIFY(own->caseId != opened->caseId);
        QVERIFY(!own->withdrawalToken.isEmpty());

        QCOMPARE(probe.post(v1("withdrawals"), wire::encode(WithdrawalRequest{opened->caseId, opened->withdrawalToken, {}})).status, 200);
        form.insert(QLatin1String("submissionId"), CitizenMessages::newId());
        form.insert(QLatin1String("supersedes"), first);
        QCOMPARE(probe.post(v1("submissions"), CitizenMessages::sign(CitizenMessages::json(form)), "application/pkcs7-mime").problem(), QStringLiteral("act-not-allowed"));
    }

    void whoIsNoTerminalIsRefused_data()
    {
        QTest::addColumn<QString>("credentials");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no certificate") << QString() << QStringLiteral("none");
        QTest::newRow("certificate of another CA") << QStringLiteral("foreign") << QStringLiteral("foreign");
        QTest::newRow("certificate of this CA that is not registered") << QStringLiteral("unregistered") << QStringLiteral("unknown");
        QTest::newRow("another city") << QStringLiteral("other-city") << QStringLiteral("municipality");
        QTest::newRow("revoked") << QStringLiteral("revoked") << QStringLiteral("unknown");
        QTest::newRow("the server's own certificate") << QStringLiteral("server") << QStringLiteral("foreign");
    }

    void whoIsNoTerminalIsRefused()
    {
        QFETCH(QString, credentials);
        QFETCH(QString, detail);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (credentials == QLatin1String("foreign")) {
            const IssuedCertificate other = *CertificateAuthority::create(ubeMunicipality, now);
            keep(credentials, *CertificateAuthority::fromPem(other.certificate, other.key)->issueTerminal(QStringLiteral("T1"), ubeMunicipality, now));
        } else if (credentials == QLatin1String("unregistered")) {
            issueUnregistered(credentials, QStringLiteral("T1"), ubeMunicipality);
        } else if (credentials == QLatin1String("other-city")) {
            issueUnregistered(credentials, QStringLiteral("T1"), QStringLiteral("352012"));
        } else if (credentials == QLatin1String("revoked")) {
            m_office->addTerminal(credentials);
            QVERIFY(TerminalRegister(m_office->service().database()).revoke(credentials, now));
        } else if (credentials == QLatin1String("server")) {
            keep(credentials, *m_office->service().folder().authority()->issueServer({QStringLiteral("localhost")}, now));
        }
        HttpsProbe probe = credentials.isEmpty() ? citizen() : terminal(credentials);
        probe.setBearer(m_token);
        for (const HttpsProbe::Answer& answer : {probe.get(v1("log")), probe.post(v1("acts"), "{\"acts\":[]}"), probe.post(v1("sessions"), "{\"staffId\":\"hanako\"}")}) {
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.problem(), QStringLiteral("terminal-refused"));
            QCOMPARE(wire::decodeProblem(answer.body)->detail, detail);
        }
    }

    void aRevocationHoldsAtOnceOnAnOpenConnection()
    {
        m_office->addTerminal(QStringLiteral("T9"));
        HttpsProbe probe = terminal(QStringLiteral("T9"));
        QCOMPARE(probe.post(v1("sessions"), "{\"staffId\":\"hanako\"}").status, 200);
        QVERIFY(TerminalRegister(m_office->service().database()).revoke(QStringLiteral("T9"), m_office->clock().now()));
        QCOMPARE(probe.post(v1("sessions"), "{\"staffId\":\"hanako\"}").status, 403);
    }

    void aSessionIsNeededAndWorthNothingElsewhere()
    {
        HttpsProbe probe = terminal();
        QCOMPARE(probe.get(v1("log")).problem(), QStringLiteral("session-expired"));
        probe.setBearer(QStringLiteral("x") + m_token);
        QCOMPARE(probe.get(v1("log")).problem(), QStringLiteral("session-expired"));
        m_office->addTerminal(QStringLiteral("T2"));
        HttpsProbe other = terminal(QStringLiteral("T2"));
        other.setBearer(m_token);
        QCOMPARE(other.post(v1("acts"), "{\"acts\":[]}").problem(), QStringLiteral("session-expired"));
    }

    void aWrongPassphraseSixTimesLocks()
    {
        m_office->addStaff(QStringLiteral("jiro"), Role::Clerk);
        HttpsProbe probe = terminal();
        const QByteArray wrong = wire::encode(LogInRequest{QStringLiteral("jiro"), Sensitive<QByteArray>(QByteArray(32, 'x'))});
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(probe.post(v1("sessions"), wrong).status, 401);
        }
        QCOMPARE(probe.post(v1("sessions"), wrong).problem(), QStringLiteral("session-locked"));
    }

    void whatIsNotOfItsFormIsRefusedWithAWord_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const char* method, const QString& path, const QByteArray& body, const char* type, int status, const char* problem) {
            QTest::newRow(name) << QByteArray(method) << path << body << QByteArray(type) << status << QString::fromLatin1(problem);
        };
        row("no such address", "GET", QStringLiteral("/v1/352021/cases"), {}, "", 404, "not-found");
        row("nothing at the root", "GET", QStringLiteral("/"), {}, "", 404, "not-found");
        row("another municipality", "GET", QStringLiteral("/v1/352012/log"), {}, "", 404, "not-found");
        row("below the municipality", "GET", QStringLiteral("/v1/352021//healthz"), {}, "", 404, "not-found");
        row("without the municipality", "GET", QStringLiteral("log"), {}, "", 404, "not-found");
        row("a line feed in the path", "GET", QStringLiteral("/v1/352021/log%0A"), {}, "", 404, "not-found");
        row("wrong method", "POST", v1("log"), "{}", "application/json", 405, "method");
        row("PUT", "PUT", v1("acts"), {}, "", 405, "method");
        row("DELETE", "DELETE", v1("log"), {}, "", 405, "method");
        row("not a number", "GET", v1("log?after=x"), {}, "", 400, "request-malformed");
        row("a negative number", "GET", v1("log?after=-1"), {}, "", 400, "request-malformed");
        row("too many at once", "GET", v1("log?limit=501"), {}, "", 400, "request-malformed");
        row("too long a wait", "GET", v1("log?wait=61"), {}, "", 400, "request-malformed");
        row("acts that are no JSON", "POST", v1("acts"), "acts", "application/json", 400, "request-malformed");
        row("acts as a form", "POST", v1("acts"), "acts=1", "application/x-www-form-urlencoded", 415, "media-type");
        row("several parts", "POST", v1("submissions"), "--x\r\n\r\n--x--\r\n", "multipart/form-data; boundary=x", 415, "media-type");
        row("too large a log-in", "POST", v1("sessions"), QByteArray(5'000, ' '), "application/json", 413, "too-large");
        row("too many acts' bytes", "POST", v1("acts"), QByteArray(4 * 1024 * 1024 + 1, ' '), "application/json", 413, "too-large");
        row("too large a submission", "POST", v1("submissions"), QByteArray(1024 * 1024 + 1, 'x'), "application/pkcs7-mime", 413, "too-large");
        row("a submission that is none", "POST", v1("submissions"), "x", "application/pkcs7-mime", 422, "cms");
    }

    void whatIsNotOfItsFormIsRefusedWithAWord()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        QFETCH(QString, problem);
        HttpsProbe probe = loggedIn();
        const HttpsProbe::Answer answer = method == "POST" ? probe.post(path, body, type.constData()) : probe.send(method.constData(), path);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.problem(), problem);
        QCOMPARE(answer.contentType, "application/problem+json");
        QVERIFY(!QUuid::fromString(QLatin1String(answer.requestId)).isNull());
        QVERIFY(m_office->logLines().contains(answer.requestId));
        QCOMPARE(probe.get(QStringLiteral("/healthz")).status, 200);
    }

    void anEndlessBodyIsCutOff()
    {
        RawTls line(m_port);
        QVERIFY(line.write("POST /v1/352021/submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/pkcs7-mime\r\nTransfer-Encoding: chunked\r\n\r\n"));
        const QByteArray chunk = "100000\r\n" + QByteArray(0x100000, 'x') + "\r\n";
        int sent = 0;
        while (sent < 64 && line.write(chunk)) {
            ++sent;
        }
        QVERIFY2(sent < 64, "it goes on reading");
    }

    void aCompressedBodyIsNotUnpacked()
    {
        RawTls line(m_port);
        QVERIFY(line.write("POST /v1/352021/submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/pkcs7-mime\r\nContent-Encoding: gzip\r\n"
                           "Content-Length: 2\r\n\r\n\x1f\x8b"));
        const QByteArray answer = line.read();
        QVERIFY2(answer.startsWith("HTTP/1.1 400"), answer.constData());
    }

    void onlyModernTlsIsSpoken_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("taken");
        QTest::newRow("TLS 1.0") << TLS1_VERSION << false;
        QTest::newRow("TLS 1.1") << TLS1_1_VERSION << false;
        QTest::newRow("TLS 1.2") << TLS1_2_VERSION << true;
        QTest::newRow("TLS 1.3") << TLS1_3_VERSION << true;
    }

    void onlyModernTlsIsSpoken()
    {
        QFETCH(int, version);
        QTEST(RawTls(m_port, version).isConnected(), "taken");
    }

    void longPollsStarveNobody()
    {
        const qint64 head = m_office->log().page(0, 1, 1)->head;
        std::vector<std::thread> waiting;
        std::atomic<int> woken = 0, sentAway = 0;
        for (int i = 0; i < 20; ++i) {
            waiting.emplace_back([&] {
                HttpsProbe probe = loggedIn();
                const HttpsProbe::Answer answer = probe.get(v1("log?wait=60&after=") + QString::number(head));
                if (answer.status == 429) {
                    ++sentAway;
                } else if (answer.status == 200 && !wire::decodeLogPage(answer.body)->entries.isEmpty()) {
                    ++woken;
                }
            });
        }
        HttpsProbe probe = citizen();
        QTRY_VERIFY_WITH_TIMEOUT(probe.get(QStringLiteral("/metrics")).body.contains("madoguchi_long_polls_waiting 16\n"), 20'000);  // two thirds of 24
        QTRY_COMPARE_WITH_TIMEOUT(sentAway.load(), 4, 20'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(probe.post(v1("submissions"), CitizenMessages::application(CitizenMessages::newId()), "application/pkcs7-mime").status, 201);
        QVERIFY(timer.elapsed() < 5'000);
        for (std::thread& each : waiting) {
            each.join();
        }
        QCOMPARE(woken.load(), 16);
        QVERIFY(timer.elapsed() < 20'000);
    }

    void anotherProcessEntryWakesALongPoll()
    {
        const qint64 head = m_office->log().page(0, 1, 1)->head;
        QProcess other;
        HttpsProbe::Answer answer;
        std::thread waiting([&] { answer = loggedIn().get(v1("log?wait=60&after=") + QString::number(head)); });
        other.start(QStringLiteral(MADOGUCHI_BIN "/madoguchi-cloud"), {QStringLiteral("--data"), m_office->dataFolder(), QStringLiteral("staff"), QStringLiteral("add"),
                    QStringLiteral("saburo"), QStringLiteral("--name"), QStringLiteral("架空　三郎"), QStringLiteral("--role"), QStringLiteral("chief"), QStringLiteral("--passphrase-stdin")});
        other.write("合言葉\n");
        other.closeWriteChannel();
        const bool ended = other.waitForFinished();
        waiting.join();
        QVERIFY(ended);
        QCOMPARE(other.exitCode(), 0);
        QCOMPARE(wire::decodeLogPage(answer.body)->entries.first().kind, EntryKind::Staff);
    }

    void theTechnicalLogSaysNothingOfPersons()
    {
        HttpsProbe probe = citizen();
        QJsonObject form = CitizenMessages::form(CitizenMessages::newId());
        probe.post(v1("submissions"), CitizenMessages::sign(CitizenMessages::json(form)), "application/pkcs7-mime");
        probe.get(v1("log?after=PELICAN"));
        probe.get(QStringLiteral("/PELICAN"));
        probe.setBearer(QStringLiteral("PELICANPELICANPELICAN"));
        probe.post(v1("sessions"), "{\"staffId\":\"pelican\"}");
        const QByteArray lines = m_office->logLines();
        QVERIFY(!lines.toLower().contains("pelican"));
        QVERIFY(!lines.contains("架空"));
        QVERIFY(!lines.contains(m_token.toLatin1()));
        for (const QByteArray& line : lines.split('\n')) {
            QVERIFY(line.isEmpty() || QJsonDocument::fromJson(line).isObject());
        }
    }

    void theMetricsCount()
    {
        const QByteArray text = citizen().get(QStringLiteral("/metrics")).body;
        QVERIFY(text.contains("madoguchi_requests_total{route=\"submissions\",status=\"201\"}"));
        QVERIFY(text.contains("madoguchi_log_entries " + QByteArray::number(m_office->log().page(0, 1, 1)->head) + '\n'));
        QVERIFY(!text.contains("madoguchi_log_in_failures_total 0\n"));
    }

private:
    std::unique_ptr<CloudOffice> m_office;
    int m_port = 0;
    QString m_token;
};

QTEST_GUILESS_MAIN(HttpsServerTest)
#include "HttpsServerTest.moc"
