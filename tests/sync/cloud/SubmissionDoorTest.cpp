// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SubmissionDoor.h"
#include "tests/support/cloud/CitizenMessages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// What may not enter the log, with the problem that says so; and that everything else may.
class SubmissionDoorTest : public QObject {
    Q_OBJECT

private:
    SubmissionDoor m_door{QStringLiteral("352021")};

    static QByteArray good() { return CitizenMessages::json(CitizenMessages::form(QStringLiteral("0b8f4c0e-51a4-4c1f-9f2a-1de0aa2f5b11"))); }
    /// The good form with one piece of its text exchanged.
    static QByteArray with(const QByteArray& before, const QByteArray& after)
    {
        QByteArray json = good();
        Q_ASSERT(json.contains(before));
        return json.replace(before, after);
    }

private Q_SLOTS:
    void aGoodApplicationPasses()
    {
        const auto submission = m_door.examine(CitizenMessages::sign(good()));
        QVERIFY(submission);
        QCOMPARE(submission->submissionId, QStringLiteral("0b8f4c0e-51a4-4c1f-9f2a-1de0aa2f5b11"));
    }

    void aBadSignaturePassesBecauseTerminalsJudgeIt()
    {
        QByteArray message = CitizenMessages::sign(good());
        message[message.size() - 1] = char(message.back() ^ 1);
        QVERIFY(m_door.examine(message));
    }

    void aBadFormIsRefusedWithItsPlaces_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("places");
        const QString schema = QStringLiteral("schema");
        const QString malformed = QStringLiteral("form-malformed");
        const QString number = QStringLiteral("forbidden-number");
        const auto place = [](const char* text) { return QStringList{QString::fromUtf8(text)}; };

        QTest::newRow("not JSON") << QByteArray("application") << malformed << QStringList();
        QTest::newRow("empty") << QByteArray() << malformed << QStringList();
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + good() << malformed << QStringList();
        QTest::newRow("duplicate key") << with("\"copies\":1", "\"copies\":1,\"copies\":9") << malformed << QStringList();
        QTest::newRow("half a surrogate") << with("勤務先", "\\ud800") << malformed << QStringList();
        QTest::newRow("list at the top") << QByteArray("[]") << schema << place(": type");
        QTest::newRow("too many copies") << with("\"copies\":1", "\"copies\":11") << schema << place("/requests/0/copies: maximum");
        QTest::newRow("half a copy") << with("\"copies\":1", "\"copies\":1.5") << schema << place("/requests/0/copies: type");
        QTest::newRow("copies as text") << with("\"copies\":1", "\"copies\":\"1\"") << schema << place("/requests/0/copies: type");
        QTest::newRow("unknown kind") << with("juminhyo", "jumin") << schema << place("/requests/0/kind: enum");
        QTest::newRow("koseki without its place") << with("juminhyo", "koseki-zenbu") << schema << place("/requests/0: required koseki");
        QTest::newRow("no purpose") << with("\"purpose\"", "\"porpoise\"") << schema
                                    << QStringList{QStringLiteral("/requests/0: additionalProperties"), QStringLiteral("/requests/0: required purpose")};
        QTest::newRow("30 February") << with("1980-02-17", "1980-02-30") << schema << place("/applicant/birthDate: format date");
        QTest::newRow("date as number") << with("\"1980-02-17\"", "19800217") << schema
                                        << QStringList{QStringLiteral("/applicant/birthDate: type"), QStringLiteral("/requests/0/subject/birthDate: type")};
        QTest::newRow("no address for mail") << with("kakuu@example.jp", "kakuu") << schema << place("/applicant/email: format email");
        QTest::newRow("card number beside the payment") << with("\"feeYen\"", "\"4111111111111111\":1,\"feeYen\"") << schema << place("/payment: additionalProperties");
        QTest::newRow("several faults") << with("\"copies\":1", "\"copies\":0").replace("7558601", "755-8601") << schema
                                        << QStringList{QStringLiteral("/applicant/postalCode: pattern"), QStringLiteral("/requests/0/copies: minimum")};
        QTest::newRow("another city") << with("352021", "352012") << QStringLiteral("other-municipality") << QStringList();
        QTest::newRow("card number in the purpose") << with("勤務先に出すため", "カード 4111-1111-1111-1111 で") << number << place("/requests/0/purpose: card-number");
        QTest::newRow("individual number in the address") << with("一丁目７番１号", "１２３４５６７８９０１８") << number << place("/applicant/address: my-number");
    }

    void aBadFormIsRefusedWithItsPlaces()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, type);
        QFETCH(QStringList, places);
        const auto answer = m_door.examine(CitizenMessages::sign(content));
        QVERIFY(!answer);
        QCOMPARE(answer.error().type, type);
        QCOMPARE(answer.error().places, places);
        QCOMPARE(answer.error().status, 422);
    }

    void whatIsNoSignedMessageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("message");
        const QByteArray message = CitizenMessages::sign(good());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("the form alone") << good();
        QTest::newRow("cut") << message.chopped(100);
        QTest::newRow("rubbish") << QByteArray(3000, '\x30');
    }

    void whatIsNoSignedMessageIsRefused()
    {
        QFETCH(QByteArray, message);
        QCOMPARE(m_door.examine(message).error().type, QStringLiteral("cms"));
    }

    void whatIsTooLargeIsNotLookedAt()
    {
        QCOMPARE(m_door.examine(QByteArray(SubmissionDoor::mostBytes + 1, 'x')).error().status, 413);
    }

    /// std::regex recurses over what it reads, and lists are compared pairwise: a form may not make use of it.
    void hostileFormsCostNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("endless year") << with("1980-02-17", QByteArray(400'000, '9') + "-01-01");
        QTest::newRow("endless pattern") << with("7558601", QByteArray(900'000, '7'));
        QTest::newRow("endless list") << with("\"copies\":1", "\"include\":[" + QByteArray("\"honseki\",").repeated(80'000) + "\"honseki\"],\"copies\":1");
        QTest::newRow("endless requests") << with("\"requests\":[", "\"requests\":[" + QByteArray("{},").repeated(250'000));
        QTest::newRow("deep") << with("\"copies\":1", "\"copies\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']'));
        QTest::newRow("huge number") << with("\"copies\":1", "\"copies\":1e999999");
    }

    void hostileFormsCostNothing()
    {
        QFETCH(QByteArray, content);
        const QByteArray message = CitizenMessages::sign(content);
        QVERIFY(message.size() <= SubmissionDoor::mostBytes);
        QElapsedTimer timer;
        timer.start();
        const auto answer = m_door.examine(message);
        QVERIFY(!answer);
        QVERIFY2(timer.elapsed() < 5'000, "took too long");
    }

    /// Nothing that somebody typed comes back in a problem: it goes to logs of others.
    void aProblemNeverRepeatsWhatWasTyped()
    {
        const QByteArray canary = "PELICAN";
        for (const QByteArray& content : {with("\"copies\"", "\"PELICAN\""), with("juminhyo", "PELICAN"), with("架空　太郎", "PELICAN 4111111111111111"),
                                          with("\"applicant\":{", "\"applicant\":{\"PELICAN\":{\"PELICAN\":1},"), with("352021", "PELICAN"), "PELICAN" + good()}) {
            const auto answer = m_door.examine(CitizenMessages::sign(content));
            QVERIFY(!answer);
            QVERIFY(!(answer.error().detail + answer.error().places.join(u' ')).toUtf8().contains(canary));
        }
    }
};

QTEST_GUILESS_MAIN(SubmissionDoorTest)
#include "SubmissionDoorTest.moc"
