// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/SignerProfiles.h"
#include "app/verify/Verifier.h"

#include <QtTest>

using namespace madoguchi;
using Use = SignerProfiles::Use;

/// Rule 1 of the verdict: a test card must never pass at a real counter, nor a phone while nobody has confirmed its profile.
class SignerProfilesTest : public QObject {
    Q_OBJECT

    static SignerProfiles from(const QByteArray& profiles)
    {
        return SignerProfiles::read("{\"format\":1,\"profiles\":[" + profiles + "]}").value_or(SignerProfiles());
    }

private Q_SLOTS:
    void atACounterOnlyTheCardIsAccepted()
    {
        QCOMPARE(SignerProfiles::builtIn().policies(Use::Counter), QList<QByteArray>{"1.2.392.200149.8.5.1.1.20"});
    }

    void aRehearsalAcceptsTheTestCardToo()
    {
        const QList<QByteArray> both{"1.2.392.200149.8.5.1.1.20", "1.2.392.200149.8.5.1.0.20"};
        QCOMPARE(SignerProfiles::builtIn().policies(Use::Rehearsal), both);
        QCOMPARE(VerifierSettings().policies, both);
    }

    void thePhoneIsKnownAndOff()
    {
        const auto list = SignerProfiles::builtIn().list();
        const auto phone = std::ranges::find(list, QStringLiteral("phone"), &SignerProfile::id);
        QVERIFY(phone != list.end());
        QCOMPARE(phone->accepted, SignerProfile::Accepted::Never);
        QCOMPARE(phone->policy, QByteArray("1.2.392.200149.8.5.1.1.40"));
    }

    void anOfficeSwitchesAKindOnAndAddsAnother()
    {
        const auto changed = SignerProfiles::builtIn().changedBy(from(R"({"id":"phone","name":"p","policy":"1.2.392.200149.8.5.1.1.40","accepted":"always"},
                                                                       {"id":"other","name":"o","policy":"1.2.3","accepted":"rehearsal"})"));
        QCOMPARE(changed.policies(Use::Counter), (QList<QByteArray>{"1.2.392.200149.8.5.1.1.20", "1.2.392.200149.8.5.1.1.40"}));
        QVERIFY(changed.policies(Use::Rehearsal).contains("1.2.3"));
    }

    void whatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        const int malformed = int(ErrorCode::JsonMalformed);
        const int violated = int(ErrorCode::SchemaViolated);
        QTest::newRow("no JSON") << QByteArray("{") << malformed;
        QTest::newRow("a list") << QByteArray("[]") << malformed;
        QTest::newRow("another format") << QByteArray(R"({"format":2,"profiles":[]})") << violated;
        QTest::newRow("no profiles") << QByteArray(R"({"format":1})") << violated;
        QTest::newRow("no id") << QByteArray(R"({"format":1,"profiles":[{"policy":"1.2","accepted":"never"}]})") << violated;
        QTest::newRow("no identifier") << QByteArray(R"({"format":1,"profiles":[{"id":"a","policy":"any","accepted":"never"}]})") << violated;
        QTest::newRow("another word") << QByteArray(R"({"format":1,"profiles":[{"id":"a","policy":"1.2","accepted":true}]})") << violated;
        QTest::newRow("twice") << QByteArray(R"({"format":1,"profiles":[{"id":"a","policy":"1.2","accepted":"never"},{"id":"a","policy":"1.3","accepted":"never"}]})") << violated;
    }

    void whatIsNotUnderstoodIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        const auto read = SignerProfiles::read(json);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), code);
    }
};

QTEST_GUILESS_MAIN(SignerProfilesTest)
#include "SignerProfilesTest.moc"
