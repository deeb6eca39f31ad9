// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/PushStep.h"
#include "sync/wire/ProblemCatalog.h"

#include <QtTest>

using namespace madoguchi;

/// What answers to sent acts mean, without a network.
class PushStepTest : public QObject {
    Q_OBJECT

    static ActAnswer answer(const QString& id, ActAnswer::Kind kind, ErrorCode code = ErrorCode::ClaimTaken)
    {
        return {id, kind, kind == ActAnswer::Kind::Refused ? 0 : 5, kind == ActAnswer::Kind::Refused ? problemFor({code, {}}) : Problem()};
    }
    const QStringList m_sent{QStringLiteral("a"), QStringLiteral("b")};

private Q_SLOTS:
    void appliedAndDuplicateAreBothInTheLog()
    {
        const auto settled = PushStep::settle(m_sent, {answer(m_sent[0], ActAnswer::Kind::Applied), answer(m_sent[1], ActAnswer::Kind::Duplicate)});
        QVERIFY(settled);
        QCOMPARE(settled->acts.size(), 2);
        QVERIFY(!settled->acts[0].refusal && !settled->acts[1].refusal && !settled->unsettled);
    }
    void aRefusalKeepsItsReason()
    {
        const auto settled = PushStep::settle({m_sent[0]}, {answer(m_sent[0], ActAnswer::Kind::Refused)});
        QVERIFY(settled && settled->acts[0].refusal);
        QCOMPARE(settled->acts[0].refusal->code, ErrorCode::ClaimTaken);
    }
    void aRefusalWithoutAnIdBelongsToTheActInItsPlace()
    {
        const auto settled = PushStep::settle(m_sent, {answer(m_sent[0], ActAnswer::Kind::Applied), answer({}, ActAnswer::Kind::Refused, ErrorCode::RequestMalformed)});
        QVERIFY(settled);
        QCOMPARE(settled->acts[1].actId, m_sent[1]);
    }
    void anActThatTheCloudCouldNotDecideStaysInTheOutbox()
    {
        const auto settled = PushStep::settle(m_sent, {answer(m_sent[0], ActAnswer::Kind::Applied), answer(m_sent[1], ActAnswer::Kind::Refused, ErrorCode::CloudStorageFailed)});
        QVERIFY(settled && settled->unsettled);
        QCOMPARE(settled->acts.size(), 1);
        QCOMPARE(settled->acts[0].actId, m_sent[0]);
    }
    void answersOfOtherActsAreNotBelieved_data()
    {
        QTest::addColumn<int>("variant");
        for (int i = 0; i < 4; ++i) {
            QTest::addRow("%d", i) << i;
        }
    }
    void answersOfOtherActsAreNotBelieved()
    {
        const ActAnswer first = answer(m_sent[0], ActAnswer::Kind::Applied);
        const ActAnswer second = answer(m_sent[1], ActAnswer::Kind::Applied);
        const QList<QList<ActAnswer>> wrong{{first}, {second, first}, {first, second, first}, {first, answer({}, ActAnswer::Kind::Applied)}};
        QFETCH(int, variant);
        const auto settled = PushStep::settle(m_sent, wrong[variant]);
        QVERIFY(!settled);
        QCOMPARE(settled.error().code, ErrorCode::CloudAnswerMalformed);
    }
};

QTEST_APPLESS_MAIN(PushStepTest)
#include "PushStepTest.moc"
