// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CloudCheck.h"
#include "sync/cloud/PullRegister.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/HttpsProbe.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

constexpr int day = PullRegister::overdueSeconds, minute = 60;  // seconds

}  // namespace

/// Applications that no terminal fetches: said after a day to whoever asks and in the metrics, and never a reason to drop or change anything.
class PullRegisterTest : public QObject {
    Q_OBJECT

private:
    static constexpr auto t1 = "T1", t2 = "T2";
    qint64 head() { return m_office->log().page(0, 1, 1)->head; }
    void restart()
    {
        m_pulls.reset();
        m_office->reopen();
        m_pulls = std::make_unique<PullRegister>(m_office->service().database(), m_office->clock());
    }
    /// Opens a case, and the moment it came.
    QDateTime apply()
    {
        m_case = m_office->openCase();
        return m_office->clock().now();
    }

private Q_SLOTS:
    void init()
    {
        m_commits = 0;
        m_office = std::make_unique<CloudOffice>([this](QByteArrayView step) {
            m_commits += step == "commit" ? 1 : 0;
            return false;
        });
        m_pulls = std::make_unique<PullRegister>(m_office->service().database(), m_office->clock());
    }
    void cleanup()
    {
        m_pulls.reset();
        m_office.reset();
    }

    void whatNobodyFetchesIsOverdueAfterADay()
    {
        QVERIFY(!m_pulls->oldestUnpulled()->isValid());
        const QDateTime came = apply();
        m_office->clock().advance(minute);
        apply();
        QCOMPARE(*m_pulls->oldestUnpulled(), came);
        m_office->clock().advance(day - minute - 1);
        QVERIFY(!m_pulls->overdue().isValid());
        m_office->clock().advance(minute + 1);
        QCOMPARE(m_pulls->overdue(), came);
    }

    void oneTerminalThatHasItIsEnough()
    {
        apply();
        m_pulls->note(QLatin1String(t1), head());
        m_pulls->note(QLatin1String(t2), 0);
        m_office->clock().advance(2 * day);
        QVERIFY(!m_pulls->overdue().isValid());
        const QDateTime came = apply();
        m_office->clock().advance(day);
        QCOMPARE(m_pulls->overdue(), came);
        m_pulls->note(QLatin1String(t2), head());
        QVERIFY(!m_pulls->overdue().isValid());
    }

    void whoAsksAgainFromAnEarlierPlaceStillHasWhatCameAfter()
    {
        apply();
        m_pulls->note(QLatin1String(t1), head());
        m_office->clock().advance(minute);
        m_pulls->note(QLatin1String(t1), 0);
        m_office->clock().advance(day);
        QVERIFY(!m_pulls->overdue().isValid());
        restart();
        QVERIFY(!m_pulls->overdue().isValid());
    }

    void aRestartForgetsNothing()
    {
        apply();
        m_pulls->note(QLatin1String(t1), 0);
        m_pulls->note(QLatin1String(t1), head());  // within the minute: written when the service ends
        restart();
        m_office->clock().advance(2 * day);
        QVERIFY(!m_pulls->overdue().isValid());
        apply();
        restart();
        m_office->clock().advance(day);
        QVERIFY(m_pulls->overdue().isValid());
    }

    void pollingIsCheap()
    {
        apply();
        m_pulls->note(QLatin1String(t1), 0);
        const int before = m_commits;
        for (qint64 seq = 1; seq <= 100; ++seq) {
            m_pulls->note(QLatin1String(t1), seq);
        }
        QCOMPARE(m_commits.load(), before);
        m_office->clock().advance(minute);
        m_pulls->note(QLatin1String(t1), 100);
        QCOMPARE(m_commits.load(), before + 1);
        for (int poll = 0; poll < 100; ++poll) {  // nothing new for most of an hour
            m_office->clock().advance(30);
            m_pulls->note(QLatin1String(t1), 100);
        }
        QCOMPARE(m_commits.load(), before + 1);
    }

    void terminalsThatAreNotSeenAreCounted()
    {
        m_office->addTerminal(QLatin1String(t1));
        m_office->addTerminal(QLatin1String(t2));
        QCOMPARE(*m_pulls->notSeenFor(1), 0);
        m_office->clock().advance(day);
        QCOMPARE(*m_pulls->notSeenFor(1), 2);
        m_pulls->note(QLatin1String(t1), 0);
        QCOMPARE(*m_pulls->notSeenFor(1), 1);
        m_office->clock().advance(6 * day);
        QCOMPARE(*m_pulls->notSeenFor(7), 1);
        QVERIFY(TerminalRegister(m_office->service().database()).revoke(QLatin1String(t2), m_office->clock().now()));
        QCOMPARE(*m_pulls->notSeenFor(7), 0);
    }

    void everyTerminalIsToldAndTheMetricsShowIt()
    {
        // Certificates are judged by the computer's clock.
        m_office->clock().advance(m_office->clock().now().secsTo(QDateTime::currentDateTimeUtc()));
        m_office->addStaff(QStringLiteral("hanako"), Role::Clerk);
        const Terminal first = m_office->addTerminal(QLatin1String(t1)), second = m_office->addTerminal(QLatin1String(t2));
        const int port = *m_office->service().listen(QStringLiteral("127.0.0.1"), 0);
        const QDateTime came = apply();
        m_office->clock().advance(day);
        const auto asked = [&](const Terminal& terminal, qint64 after) {
            HttpsProbe probe(port, m_office->path(QStringLiteral("data/ca.pem")), m_office->path(terminal.name));
            probe.setBearer(*SessionRegister(m_office->service().database()).open(QStringLiteral("hanako"), terminal.serial, m_office->clock().now()));
            return wire::decodeLogPage(probe.get(QStringLiteral("/v1/352021/log?after=%1").arg(after)).body)->unpulledSince;
        };
        HttpsProbe watcher(port, m_office->path(QStringLiteral("data/ca.pem")));
        const auto metrics = [&] { return watcher.get(QStringLiteral("/metrics")).body; };
        QVERIFY(metrics().contains("madoguchi_oldest_unpulled_seconds 86400\n"));
        QVERIFY(metrics().contains("madoguchi_terminals_not_seen{days=\"1\"} 2\n"));
        QCOMPARE(asked(first, 0).toMSecsSinceEpoch(), came.toMSecsSinceEpoch());
        QCOMPARE(asked(second, head() - 1).toMSecsSinceEpoch(), came.toMSecsSinceEpoch());
        QVERIFY(!asked(second, head()).isValid());
        QVERIFY(!asked(first, 0).isValid());
        QVERIFY(metrics().contains("madoguchi_oldest_unpulled_seconds 0\n"));
        QVERIFY(metrics().contains("madoguchi_terminals_not_seen{days=\"1\"} 0\n"));

        // Nobody has what does not exist yet.
        QVERIFY(!asked(first, head() + 1000).isValid());
        apply();
        m_office->clock().advance(day);
        QVERIFY(asked(first, head() - 1).isValid());
    }

    void noTimeChangesWhatACitizenHasPaid()
    {
        apply();
        const auto before = m_office->log().page(0, 500, 1'000'000);
        const Case paid = m_office->log().storedCase(m_case)->now;
        for (int years = 0; years < 10; ++years) {
            m_office->clock().advance(qint64(365) * day);
            QVERIFY(m_pulls->overdue().isValid());
            QVERIFY(m_pulls->oldestUnpulled());
            restart();
        }
        QCOMPARE(*m_office->log().page(0, 500, 1'000'000), *before);
        QCOMPARE(m_office->log().storedCase(m_case)->now, paid);
        QVERIFY(CloudCheck(m_office->log()).run());
        m_office->addStaff(QStringLiteral("hanako"), Role::Clerk);
        const Act claim = m_office->act(m_case, ActKind::Claim, QStringLiteral("hanako"));
        QVERIFY(m_office->log().appendAct({m_office->sign(claim), claim.id, m_case}, [&](const Case& now, const QDateTime&) -> Result<Case> {
            Case after = now;
            after.version += 1;
            return after;
        }));
    }

private:
    std::atomic<int> m_commits = 0;
    std::unique_ptr<CloudOffice> m_office;
    std::unique_ptr<PullRegister> m_pulls;
    QString m_case;
};

QTEST_GUILESS_MAIN(PullRegisterTest)
#include "PullRegisterTest.moc"
