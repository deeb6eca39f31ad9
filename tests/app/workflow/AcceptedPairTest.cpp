// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/AcceptedPair.h"

#include "tests/support/workflow/Office.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// What one clerk confirms, everybody sees at the next case; nobody confirms without holding the case and saying why.
class AcceptedPairTest : public QObject {
    Q_OBJECT

private:
    const QString m_sato = QStringLiteral("sato"), m_why = SampleLog::name("戸籍で同一の字と確認");
    const AcceptedPair m_pair{AcceptedPair::Item::Name, SampleLog::name("髙"), SampleLog::name("高")};

    static QList<AcceptedPairNote> seenBeside(StoreFixture& store, const QString& caseId)
    {
        return store.run([&](Connection& connection) { return CaseStore(connection, store.context()).caseFile(caseId); })->acceptedPairs;
    }

    /// A case that sato examines, and another.
    QString examined(Office& office) const
    {
        const QString id = office.log.addSubmission(SampleLog::name("髙橋　一"));
        office.log.addSubmission(SampleLog::name("髙木　二"));
        office.exchange();
        const bool done = office.act(id, ActKind::Claim, m_sato) && office.act(id, ActKind::StartExamination, m_sato);
        return done ? id : QString();
    }

private Q_SLOTS:
    void whatIsConfirmedIsSeenAtEveryTerminalAtTheNextCase()
    {
        Office office;
        const QString id = examined(office);
        const auto done = office.act(id, ActKind::AcceptPair, m_sato, m_why, m_pair.fields());
        QCOMPARE(done->state, CaseState::Examining);
        QVERIFY(seenBeside(office.store, id).isEmpty());  // not before the log has it
        office.exchange();

        StoreFixture elsewhere;
        QVERIFY(elsewhere.open());
        QVERIFY(elsewhere.pull(office.log));
        for (StoreFixture* const store : {&office.store, &elsewhere}) {
            const auto notes = seenBeside(*store, QStringLiteral("352021-00000002"));
            QCOMPARE(notes.size(), 1);
            QCOMPARE(notes.first().pair, m_pair);
            QCOMPARE(notes.first().caseId, id);
            QCOMPARE(notes.first().staffName, SampleLog::name("佐藤　花子"));
            QCOMPARE(notes.first().reason, m_why);
            QVERIFY(store->check());
        }
    }

    void itNeedsTheCaseAReasonAndAPair_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("withPair");
        QTest::addColumn<int>("refusal");
        QTest::newRow("somebody else") << QStringLiteral("suzuki") << m_why << true << int(ErrorCode::ClaimTaken);
        QTest::newRow("without a reason") << m_sato << QString() << true << int(ErrorCode::ReasonMissing);
        QTest::newRow("without a pair") << m_sato << m_why << false << int(ErrorCode::FieldInvalid);
    }

    void itNeedsTheCaseAReasonAndAPair()
    {
        QFETCH(QString, who);
        QFETCH(QString, reason);
        QFETCH(bool, withPair);
        Office office;
        const QString id = examined(office);
        const auto done = office.act(id, ActKind::AcceptPair, who, reason, withPair ? m_pair.fields() : QMap<QString, QString>());
        QTEST(int(done.error().code), "refusal");
    }

    /// The register explains; it never decides.
    void noVerdictChanges()
    {
        Office office;
        const QString id = examined(office);
        const Outcome before = office.store.summary(id).outcome;
        QVERIFY(office.act(id, ActKind::AcceptPair, m_sato, m_why, m_pair.fields()));
        office.exchange();
        QCOMPARE(office.store.summary(id).outcome, before);
    }
};

QTEST_GUILESS_MAIN(AcceptedPairTest)
#include "AcceptedPairTest.moc"
