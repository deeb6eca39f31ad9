// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/WireCodec.h"

#include "tests/sync/wire/Mutations.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;
using test::with;

namespace {

SessionGrant grantOfAChief()
{
    SessionGrant grant;
    grant.token = u"c2Vzc2lvbi10b2tlbg-_.~+/=="_s;
    grant.until = QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC);
    grant.staff = {u"sato"_s, u"佐藤　花子"_s, Role::Chief, QByteArray(91, 'k'), true};
    grant.wrappedKey = QByteArray(167, 'w');
    grant.terminalShare = QByteArray(32, 't');
    grant.municipality = u"352021"_s;
    grant.terminal = u"counter-1"_s;
    return grant;
}

LogInRequest secondStep()
{
    return {u"sato"_s, Sensitive<QByteArray>(QByteArray(32, 'p'))};
}

}  // namespace

class SessionCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothStepsOfALogInComeBack()
    {
        const auto first = wire::decodeLogInRequest(wire::encode(LogInRequest{u"sato"_s, {}}));
        QVERIFY(first);
        QVERIFY(first->isFirstStep());
        QCOMPARE(first->staffId, u"sato"_s);

        const auto second = wire::decodeLogInRequest(wire::encode(secondStep()));
        QVERIFY(second);
        QVERIFY(!second->isFirstStep());
        QCOMPARE(second->proof.reveal(), QByteArray(32, 'p'));
    }

    void aFaultyLogInIsRefused()
    {
        for (const auto& mutation : test::mutations(wire::encode(secondStep()), {u"/proof is missing"_s})) {
            const auto request = wire::decodeLogInRequest(mutation.json);
            QVERIFY2(!request, qPrintable(mutation.name));
            QCOMPARE(request.error().code, ErrorCode::RequestMalformed);
        }
    }

    void aProofHasThirtyTwoBytes()
    {
        for (const int size : {0, 31, 33}) {
            const QByteArray json = with(wire::encode(secondStep()), u"/proof"_s, QString::fromLatin1(QByteArray(size, 'p').toBase64()));
            QCOMPARE(wire::decodeLogInRequest(json).error(), (Error{ErrorCode::RequestMalformed, u"/proof"_s}));
        }
    }

    void parametersComeBack()
    {
        const LogInParameters parameters{QByteArray(16, 's'), {17, 8, 2}};
        QCOMPARE(wire::decodeLogInParameters(wire::encode(parameters)).value(), parameters);
        for (const auto& mutation : test::mutations(wire::encode(parameters))) {
            const auto read = wire::decodeLogInParameters(mutation.json);
            QVERIFY2(!read, qPrintable(mutation.name));
            QCOMPARE(read.error().code, ErrorCode::CloudAnswerMalformed);
        }
    }

    void aCloudMayNotAskForACheapOrImpossibleProof_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("cheap N") << u"/log2N"_s << QJsonValue(14);
        QTest::newRow("huge N") << u"/log2N"_s << QJsonValue(21);
        QTest::newRow("cheap r") << u"/r"_s << QJsonValue(7);
        QTest::newRow("huge r") << u"/r"_s << QJsonValue(33);
        QTest::newRow("no p") << u"/p"_s << QJsonValue(0);
        QTest::newRow("huge p") << u"/p"_s << QJsonValue(17);
        QTest::newRow("short salt") << u"/salt"_s << QJsonValue(QString::fromLatin1(QByteArray(15, 's').toBase64()));
        QTest::newRow("long salt") << u"/salt"_s << QJsonValue(QString::fromLatin1(QByteArray(65, 's').toBase64()));
    }
    void aCloudMayNotAskForACheapOrImpossibleProof()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        const QByteArray json = with(wire::encode(LogInParameters{QByteArray(16, 's'), {}}), place, value);
        QCOMPARE(wire::decodeLogInParameters(json).error(), (Error{ErrorCode::CloudAnswerMalformed, place}));
    }

    void aGrantComesBack()
    {
        QCOMPARE(wire::decodeSessionGrant(wire::encode(grantOfAChief())).value(), grantOfAChief());
        SessionGrant temporary = grantOfAChief();
        temporary.temporary = true;
        temporary.wrappedKey.clear();
        temporary.staff.publicKey.clear();
        QCOMPARE(wire::decodeSessionGrant(wire::encode(temporary)).value(), temporary);
    }

    void aFaultyGrantIsRefused()
    {
        for (const auto& mutation : test::mutations(wire::encode(grantOfAChief()))) {
            const auto grant = wire::decodeSessionGrant(mutation.json);
            QVERIFY2(!grant, qPrintable(mutation.name));
            QCOMPARE(grant.error().code, ErrorCode::CloudAnswerMalformed);
        }
    }

    void aGrantWithAnImpossibleValueIsRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("short token") << u"/token"_s << QJsonValue(u"short"_s);
        QTest::newRow("token with a line feed") << u"/token"_s << QJsonValue(u"c2Vzc2lvbi10b2tlbg\r\nX-Other: 1"_s);
        QTest::newRow("token that ends in a line feed") << u"/token"_s << QJsonValue(u"c2Vzc2lvbi10b2tlbg\n"_s);
        QTest::newRow("token too long") << u"/token"_s << QJsonValue(QString(201, u'a'));
        QTest::newRow("no such time") << u"/until"_s << QJsonValue(u"2026-02-30T00:00:00.000Z"_s);
        QTest::newRow("unknown role") << u"/staff/role"_s << QJsonValue(u"mayor"_s);
        QTest::newRow("half a share") << u"/terminalShare"_s << QJsonValue(QString::fromLatin1(QByteArray(16, 't').toBase64()));
        QTest::newRow("wrong check digit") << u"/municipality"_s << QJsonValue(u"352022"_s);
        QTest::newRow("no key and not temporary") << u"/wrappedKey"_s << QJsonValue(u""_s);
        QTest::newRow("nameless terminal") << u"/terminal"_s << QJsonValue(u""_s);
    }
    void aGrantWithAnImpossibleValueIsRefused()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        const auto grant = wire::decodeSessionGrant(with(wire::encode(grantOfAChief()), place, value));
        QCOMPARE(grant.error(), (Error{ErrorCode::CloudAnswerMalformed, place}));
    }
};

QTEST_APPLESS_MAIN(SessionCodecTest)
#include "SessionCodecTest.moc"
