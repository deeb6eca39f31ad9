// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/ProblemCatalog.h"
#include "sync/wire/WireCodec.h"

#include "tests/sync/wire/Mutations.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;
using test::with;

namespace {

const QString id = u"0b7c6f0e-5d0a-4a55-9a0e-2f6f2b1c8d11"_s;
const SignedAct act{R"({"id":"1"})", QByteArray(70, 's'), u"sato"_s};

QList<ActAnswer> answersOfAllKinds()
{
    return {
        {id, ActAnswer::Kind::Applied, 41, {}},
        {id, ActAnswer::Kind::Duplicate, 7, {}},
        {id, ActAnswer::Kind::Refused, 0, problemFor({ErrorCode::ClaimTaken, u"fence 3"_s})},
    };
}

QString base64Of(qsizetype size)
{
    return QString::fromLatin1(QByteArray(size, 'x').toBase64());
}

}  // namespace

class ActsCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actsComeBackByteForByte()
    {
        const QList<SignedAct> acts{act, {QByteArray("{ \"odd\" :\t1}\n"), QByteArray(72, '\xff'), u"cloud"_s}};
        QCOMPARE(wire::decodeActs(wire::encodeActs(acts)).value(), acts);
        QVERIFY(wire::decodeActs(wire::encodeActs({})).value().isEmpty());
    }

    void nothingOfAFaultyRequestIsTaken()
    {
        for (const auto& mutation : test::mutations(wire::encodeActs({act, act}))) {
            const auto acts = wire::decodeActs(mutation.json);
            QVERIFY2(!acts, qPrintable(mutation.name));
            QCOMPARE(acts.error().code, ErrorCode::RequestMalformed);
        }
    }

    void anActWithAnImpossibleValueIsRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("no payload") << u"/acts/0/payload"_s << QJsonValue(u""_s);
        QTest::newRow("payload too long") << u"/acts/0/payload"_s << QJsonValue(base64Of(64 * 1024 + 1));
        QTest::newRow("no signature") << u"/acts/0/signature"_s << QJsonValue(u""_s);
        QTest::newRow("signature too long") << u"/acts/0/signature"_s << QJsonValue(base64Of(73));
        QTest::newRow("nobody's") << u"/acts/0/staffId"_s << QJsonValue(u""_s);
        QTest::newRow("in capitals") << u"/acts/0/staffId"_s << QJsonValue(u"SATO"_s);
    }
    void anActWithAnImpossibleValueIsRefused()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QCOMPARE(wire::decodeActs(with(wire::encodeActs({act}), place, value)).error(), (Error{ErrorCode::RequestMalformed, place}));
    }

    void fiveHundredActsAreTheMost()
    {
        QCOMPARE(wire::decodeActs(wire::encodeActs(QList<SignedAct>(500, act))).value().size(), 500);
        QCOMPARE(wire::decodeActs(wire::encodeActs(QList<SignedAct>(501, act))).error(), (Error{ErrorCode::RequestMalformed, u"/acts"_s}));
    }

    void answersComeBackInTheirOrder()
    {
        QCOMPARE(wire::decodeAnswers(wire::encodeAnswers(answersOfAllKinds())).value(), answersOfAllKinds());
    }

    void anActThatCouldNotBeReadIsAnsweredWithoutId()
    {
        const QList<ActAnswer> answers{{{}, ActAnswer::Kind::Refused, 0, problemFor({ErrorCode::RequestMalformed, u"/id"_s})}};
        QCOMPARE(wire::decodeAnswers(wire::encodeAnswers(answers)).value(), answers);
        QVERIFY(!wire::decodeAnswers(wire::encodeAnswers({{{}, ActAnswer::Kind::Applied, 1, {}}})));
    }

    void nothingOfAFaultyAnswerIsTaken()
    {
        const QStringList allowed{u"/answers/2/problem has an unknown key"_s, u"/answers/2/problem/detail is missing"_s, u"/answers/2/problem/code is missing"_s};
        for (const auto& mutation : test::mutations(wire::encodeAnswers(answersOfAllKinds()), allowed)) {
            const auto answers = wire::decodeAnswers(mutation.json);
            QVERIFY2(!answers, qPrintable(mutation.name));
            QCOMPARE(answers.error().code, ErrorCode::CloudAnswerMalformed);
        }
    }

    void anAnswerWithAnImpossibleValueIsRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("id in braces") << u"/answers/0/actId"_s << QJsonValue(u'{' + id + u'}');
        QTest::newRow("id in capitals") << u"/answers/0/actId"_s << QJsonValue(id.toUpper());
        QTest::newRow("unknown result") << u"/answers/0/result"_s << QJsonValue(u"perhaps"_s);
        QTest::newRow("number zero") << u"/answers/0/seq"_s << QJsonValue(0);
        QTest::newRow("refused without a problem") << u"/answers/0/result"_s << QJsonValue(u"refused"_s);
        QTest::newRow("applied without a number") << u"/answers/2/result"_s << QJsonValue(u"applied"_s);
    }
    void anAnswerWithAnImpossibleValueIsRefused()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QVERIFY(!wire::decodeAnswers(with(wire::encodeAnswers(answersOfAllKinds()), place, value)));
    }

    void aProblemKeepsItsPlaces()
    {
        Problem problem = problemFor({ErrorCode::SchemaViolated, {}});
        problem.places = {u"/requests/0/copies: maximum"_s, u"/applicant: required"_s};
        QCOMPARE(wire::decodeProblem(wire::encode(problem)).value(), problem);
    }

    void whatIsNoProblemOfOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");

        QTest::newRow("a proxy's page") << QByteArray("<html>502 Bad Gateway</html>");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("about:blank") << QByteArray(R"({"type":"about:blank","title":"Bad Gateway","status":502})");
        QTest::newRow("another's urn") << QByteArray(R"({"type":"urn:other:problem:schema","title":"x","status":422})");
        QTest::newRow("no type") << QByteArray(R"({"title":"x","status":422})");
        QTest::newRow("no word") << QByteArray(R"({"type":"urn:madoguchi:problem:","title":"x","status":422})");
        QTest::newRow("a success") << QByteArray(R"({"type":"urn:madoguchi:problem:schema","title":"x","status":200})");
        QTest::newRow("detail too long") << with(R"({"type":"urn:madoguchi:problem:schema","title":"x","status":422})", u"/detail"_s, QString(501, u'x'));
        QTest::newRow("places no list") << QByteArray(R"({"type":"urn:madoguchi:problem:schema","title":"x","status":422,"places":"x"})");
        QTest::newRow("places no texts") << QByteArray(R"({"type":"urn:madoguchi:problem:schema","title":"x","status":422,"places":[1]})");
    }
    void whatIsNoProblemOfOursIsRefused()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(wire::decodeProblem(json).error().code, ErrorCode::CloudAnswerMalformed);
    }
};

QTEST_APPLESS_MAIN(ActsCodecTest)
#include "ActsCodecTest.moc"
