// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseRules.h"
#include "tests/support/workflow/Office.h"

#include <QRandomGenerator>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Whatever people do, here and elsewhere, in whatever order it travels: what is shown is what log and outbox make of the case, nothing is lost,
/// and in the end every terminal shows what the cloud has.
class RandomActsTest : public QObject {
    Q_OBJECT

private:
    static ActKind anyAct(QRandomGenerator& random)
    {
        static constexpr std::array frequent{ActKind::Claim, ActKind::Release, ActKind::HandOver, ActKind::StartExamination, ActKind::PutOnHold, ActKind::Resume,
                                              ActKind::AcceptPair};
        const auto kind = random.bounded(5) == 0 ? allActKinds.at(random.bounded(quint32(allActKinds.size()))) : frequent.at(random.bounded(quint32(frequent.size())));
        return concernsCase(kind) ? kind : ActKind::Claim;  // the others are no acts on a case
    }

    static QString anybody(QRandomGenerator& random)
    {
        static const QStringList people{QStringLiteral("sato"), QStringLiteral("suzuki"), QStringLiteral("tanaka")};
        return people.at(random.bounded(int(people.size())));
    }

    /// One thing happens; acts that the rules refuse are part of it.
    static void step(Office& office, QRandomGenerator& random)
    {
        const QStringList ids = office.log.caseIds();
        const QString id = ids.at(random.bounded(int(ids.size())));
        const QString reason = random.bounded(3) == 0 ? QString() : QStringLiteral("reason");
        QMap<QString, QString> fields = AcceptedPair{AcceptedPair::Item::Name, QStringLiteral("髙"), QStringLiteral("高")}.fields();
        fields.insert(QStringLiteral("to"), anybody(random));
        switch (random.bounded(10)) {
        case 0:
            office.log.addSubmission(SampleLog::name("藤本　澪子"));
            break;
        case 1:
            if (office.log.caseNow(id).state == CaseState::Received) {
                office.log.addCorrection(id, SampleLog::name("藤元　澪子"));
            }
            break;
        case 2:
            QVERIFY(office.store.push(office.log));
            break;
        case 3:
            QVERIFY(office.store.pull(office.log.page(office.store.cursor().seq, 1 + random.bounded(3))));
            break;
        case 4:
        case 5:
            office.log.act(id, anyAct(random), anybody(random), reason, fields);
            break;
        case 6:
            office.log.advance(random.bounded(CaseRules::leaseSeconds));
            break;
        default:
            if (office.store.summary(id).caseNow.version > 0) {
                office.act(id, anyAct(random), anybody(random), reason, fields);
            }
        }
    }

private Q_SLOTS:
    void whatIsShownIsAlwaysWhatLogAndOutboxMakeOfIt_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }

    void whatIsShownIsAlwaysWhatLogAndOutboxMakeOfIt()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        Office office;
        office.log.addSubmission(SampleLog::name("藤本　澪子"));
        office.log.addSubmission(SampleLog::name("山田　太郎"));
        for (int i = 0; i < 120; ++i) {
            step(office, random);
            const auto checked = office.store.check();
            QVERIFY2(checked.has_value(), qPrintable(QStringLiteral("step %1: %2").arg(i).arg(checked ? QString() : checked.error().detail)));
        }
        office.exchange();
        for (const CaseSummary& summary : office.store.summaries()) {
            QCOMPARE(summary.caseNow, office.log.caseNow(summary.caseNow.id));
            QCOMPARE(summary.waitingActs, 0);
        }
        for (const OutboxItem& item : office.store.outbox()) {
            QCOMPARE(item.state, OutboxItem::State::Refused);
        }
        QCOMPARE(office.store.summaries().size(), office.log.caseIds().size());
    }
};

QTEST_GUILESS_MAIN(RandomActsTest)
#include "RandomActsTest.moc"
