// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/CrlFetcher.h"

#include "sync/client/CurlTransport.h"
#include "tests/support/client/FakeHost.h"
#include "tests/support/client/OtherServer.h"
#include "tests/support/verify/CommandLinePki.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace madoguchi;
using test::CommandLinePki;
using test::FakeHost;

/// Whoever answers at the address of a list can at worst keep a terminal from hearing something new: never make it forget what it knows.
class CrlFetcherTest : public QObject {
    Q_OBJECT

    CommandLinePki m_pki;
    TrustStore m_trust;
    QByteArray m_older, m_list, m_newer, m_ofHofu, m_ofStranger;
    const QUrl m_url{QStringLiteral("http://crl.example/ube.crl?city=1")};

    QByteArray listOf(const QString& thisUpdate, const CommandLinePki::Lines& extensions = {}, const QString& issuer = QStringLiteral("root")) const
    {
        CommandLinePki::CrlWish wish;
        wish.issuer = issuer;
        wish.thisUpdate = thisUpdate;
        wish.extensions.insert(extensions);
        return m_pki.makeCrl(wish);
    }
    static QByteArrayList contents(const QString& folder)
    {
        QByteArrayList all;
        for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all;
    }
    CrlFetcher::Outcome fetch(const QString& folder, const FakeHost::Answer& answer) const
    {
        const auto transports = std::make_shared<RevocationTransports>(std::make_shared<FakeHost>(answer), QString());
        return CrlFetcher(folder, {m_url}, transports).run(m_trust, {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.makeRoot(QStringLiteral("root"));
        m_pki.makeRoot(QStringLiteral("stranger"));
        m_trust = *TrustStore::fromCertificates({m_pki.certificate(QStringLiteral("root"))});
        m_older = listOf(QStringLiteral("20261121000000Z"));
        m_list = listOf(QStringLiteral("20261122000000Z"));
        m_newer = listOf(QStringLiteral("20261123000000Z"));
        m_ofHofu = listOf(QStringLiteral("20261123000000Z"), {{QStringLiteral("issuingDistributionPoint"), QStringLiteral("critical,@hofu_point")}});
        m_ofStranger = listOf(QStringLiteral("20261123000000Z"), {}, QStringLiteral("stranger"));
    }

    void anAuthenticListIsKept()
    {
        const QTemporaryDir folder;
        const QString crl = folder.filePath(QStringLiteral("crl"));
        QString path;
        const auto outcome = fetch(crl, [&](const HttpRequest& request) {
            path = request.path;
            return FakeHost::ok(m_list);
        });
        QCOMPARE(outcome.written, 1);
        QCOMPARE(outcome.failed, 0);
        QCOMPARE(contents(crl), QByteArrayList{m_list});
        QCOMPARE(path, QStringLiteral("/ube.crl?city=1"));
    }

    void whatIsThereIsOnlyReplacedBySomethingNewer_data()
    {
        QTest::addColumn<QByteArray>("arrived");
        QTest::addColumn<QByteArrayList>("left");
        QTest::addColumn<int>("failed");
        const QByteArrayList kept{m_list};
        QByteArray damaged = m_newer;
        damaged[damaged.size() / 2] = char(damaged.at(damaged.size() / 2) ^ 1);
        QTest::newRow("newer") << m_newer << QByteArrayList{m_newer} << 0;
        QTest::newRow("the same") << m_list << kept << 0;
        QTest::newRow("older") << m_older << kept << 0;
        QTest::newRow("nothing") << QByteArray() << kept << 1;
        QTest::newRow("a page of a proxy") << QByteArray("<html>please log in</html>") << kept << 1;
        QTest::newRow("damaged") << damaged << kept << 1;
        QTest::newRow("of an authority that is not pinned") << m_ofStranger << kept << 1;
        QTest::newRow("two at once") << QByteArray(m_newer + m_ofHofu) << kept << 1;
    }
    void whatIsThereIsOnlyReplacedBySomethingNewer()
    {
        QFETCH(QByteArray, arrived);
        QFETCH(QByteArrayList, left);
        QFETCH(int, failed);
        const QTemporaryDir folder;
        QVERIFY(CrlFetcher::keep(folder.path(), m_list, m_trust).value_or(false));
        QCOMPARE(fetch(folder.path(), [&](const HttpRequest&) { return FakeHost::ok(arrived); }).failed, failed);
        QCOMPARE(contents(folder.path()), left);
    }

    void aListOfAnotherCityIsPutBesideNotInPlace()
    {
        const QTemporaryDir folder;
        QVERIFY(CrlFetcher::keep(folder.path(), m_list, m_trust).value_or(false));
        QCOMPARE(fetch(folder.path(), [&](const HttpRequest&) { return FakeHost::ok(m_ofHofu); }).written, 1);
        const auto all = contents(folder.path());
        QCOMPARE(all.size(), 2);
        QVERIFY(all.contains(m_list) && all.contains(m_ofHofu));
    }

    void aHostInTroubleLeavesWhatIsThere_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("not found") << 404;
        QTest::newRow("elsewhere") << 302;
        QTest::newRow("broken") << 500;
        QTest::newRow("nobody") << 0;
    }
    void aHostInTroubleLeavesWhatIsThere()
    {
        QFETCH(int, status);
        const QTemporaryDir folder;
        QVERIFY(CrlFetcher::keep(folder.path(), m_list, m_trust).value_or(false));
        const auto outcome = fetch(folder.path(), [&](const HttpRequest&) -> Result<HttpAnswer> {
            return status > 0 ? Result<HttpAnswer>(FakeHost::status(status)) : fail(ErrorCode::CloudTimeout);
        });
        QCOMPARE(outcome.failed, 1);
        QCOMPARE(contents(folder.path()), QByteArrayList{m_list});
    }

    void aListThatIsKnownIsNotSentAgain()
    {
        const QTemporaryDir folder;
        const auto host = std::make_shared<FakeHost>([&](const HttpRequest& request) {
            HttpAnswer answer = request.etag == "\"7\"" && request.lastModified == "then" ? FakeHost::status(304) : FakeHost::ok(m_list);
            answer.etag = "\"7\"";
            answer.lastModified = "then";
            return answer;
        });
        CrlFetcher fetcher(folder.path(), {m_url}, std::make_shared<RevocationTransports>(host, QString()));
        QCOMPARE(fetcher.run(m_trust, {}).written, 1);
        QVERIFY(host->last().etag.isEmpty());
        const auto again = fetcher.run(m_trust, {});
        QCOMPARE(again.written + again.failed, 0);
        QCOMPARE(host->last().etag, QByteArray("\"7\""));
        QVERIFY(host->last().limitSeconds > 0);
    }

    void overHttpFromAnotherProgram()
    {
        const QTemporaryDir published, folder;
        QFile file(published.filePath(QStringLiteral("ube.crl")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_list) == m_list.size());
        file.close();
        const test::OtherServer server(published.path(), QStringLiteral("python3"),
                                       {QStringLiteral("-m"), QStringLiteral("http.server"), QStringLiteral("%PORT%"), QStringLiteral("--bind"), QStringLiteral("127.0.0.1")});
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/ube.crl").arg(server.port()));
        const QUrl missing(QStringLiteral("http://127.0.0.1:%1/none.crl").arg(server.port()));
        CrlFetcher fetcher(folder.path(), {url, missing}, std::make_shared<RevocationTransports>(nullptr, QString()));
        const auto outcome = fetcher.run(m_trust, {});
        QCOMPARE(outcome.written, 1);
        QCOMPARE(outcome.failed, 1);
        QCOMPARE(contents(folder.path()), QByteArrayList{m_list});

        HttpRequest request;
        request.path = QStringLiteral("/ube.crl");
        const auto transport = RevocationTransports(nullptr, QString()).to(url);
        const auto first = transport->send(request).result();
        QVERIFY(first && first->status == 200 && !first->lastModified.isEmpty());
        request.lastModified = first->lastModified;
        const auto second = transport->send(request).result();
        QVERIFY(second && second->status == 304 && second->body.isEmpty());
        request.answerLimit = 100;
        request.lastModified.clear();
        QCOMPARE(transport->send(request).result().error().code, ErrorCode::TooLarge);
    }

    void plainHttpIsForSignedContentOnly()
    {
        CurlSettings settings;
        settings.cloud = QUrl(QStringLiteral("http://127.0.0.1:1"));
        HttpRequest request;
        request.path = QStringLiteral("/");
        QCOMPARE(CurlTransport(settings).send(request).result().error().detail, QStringLiteral("curl 1"));  // CURLE_UNSUPPORTED_PROTOCOL
    }
};

QTEST_GUILESS_MAIN(CrlFetcherTest)
#include "CrlFetcherTest.moc"
