// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/LogDigest.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/client/TestTerminal.h"

#include <QtTest>

#include <functional>

using namespace madoguchi;
using test::FakeCloud;
using test::TerminalPapers;
using test::TestTerminal;

using Change = std::function<void(LogPage&)>;
Q_DECLARE_METATYPE(Change)

/// A log that is not what it was: found, named, and nothing of it is shown.
class TamperTest : public QObject {
    Q_OBJECT

    static constexpr int changed = 2;  ///< index on the page: the second submission
    const QString m_hanako = QStringLiteral("hanako"), m_secret = QStringLiteral("secret");
    test::ManualClock m_clock;

    std::shared_ptr<FakeCloud> newCloud()
    {
        auto cloud = std::make_shared<FakeCloud>(m_clock);
        cloud->addStaff(m_hanako, Role::Clerk, m_secret);
        for (int i = 0; i < 3; ++i) {
            cloud->addSubmission(TerminalPapers::message(8), QStringLiteral("s%1").arg(i));
        }
        return cloud;
    }
    static void row(const char* name, const Change& change) { QTest::newRow(name) << change; }
    static void flip(QByteArray& bytes, qsizetype place) { bytes[place] = char(bytes[place] ^ 1); }

private Q_SLOTS:
    void oneChangeAnywhereOnAPageStopsTheExchange_data()
    {
        QTest::addColumn<Change>("change");
        row("number", [](LogPage& page) { page.entries[changed].seq = 9; });
        row("link", [](LogPage& page) { flip(page.entries[changed].previous, 0); });
        row("digest", [](LogPage& page) { flip(page.entries[changed].digest, 31); });
        row("case", [](LogPage& page) { page.entries[changed].caseId = QStringLiteral("352021-00000009"); });
        row("version", [](LogPage& page) { page.entries[changed].caseVersion = 2; });
        row("time by a millisecond", [](LogPage& page) { page.entries[changed].at = page.entries[changed].at.addMSecs(1); });
        row("digest of the body", [](LogPage& page) { flip(page.entries[changed].bodyDigest, 5); });
        row("first byte of the body", [](LogPage& page) { flip(page.entries[changed].body, 0); });
        row("last byte of the body", [](LogPage& page) { flip(page.entries[changed].body, page.entries[changed].body.size() - 1); });
        row("one entry left out", [](LogPage& page) { page.entries.removeAt(changed); });
        row("two entries exchanged", [](LogPage& page) { page.entries.swapItemsAt(changed, changed + 1); });
        row("one entry twice", [](LogPage& page) { page.entries.insert(changed, page.entries[changed]); });
        row("first entry left out", [](LogPage& page) { page.entries.removeFirst(); });
        row("a whole new history of another municipality", [](LogPage& page) {
            QByteArray previous = LogDigest::genesis();
            for (LogEntry& entry : page.entries) {
                LogDigest::seal(entry, previous, QStringLiteral("131016"));
                previous = entry.digest;
            }
        });
    }
    void oneChangeAnywhereOnAPageStopsTheExchange()
    {
        QFETCH(Change, change);
        const auto cloud = newCloud();
        TestTerminal terminal(cloud, m_clock);
        QVERIFY(terminal.logIn(m_hanako, m_secret));
        cloud->setTamper(change);
        const auto counts = terminal.workplace().syncOnce().result();
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::ChainBroken);
        QVERIFY(!counts.error().detail.isEmpty());
        QVERIFY(terminal.picture().isEmpty());
        QCOMPARE(terminal.workplace().syncStatus().state, SyncStatus::State::Stopped);

        cloud->setTamper({});
        QVERIFY(terminal.workplace().syncOnce().result());
        QCOMPARE(terminal.picture().size(), 3);
    }
    void aLogThatGotShorterIsBroken()
    {
        const auto cloud = newCloud();
        TestTerminal terminal(cloud, m_clock);
        QVERIFY(terminal.logIn(m_hanako, m_secret));
        QVERIFY(terminal.workplace().syncOnce().result());
        cloud->showOnly(2);
        const auto counts = terminal.workplace().syncOnce().result();
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::ChainBroken);
        QCOMPARE(terminal.picture().size(), 3);
    }
    void anActNobodySignedIsNotBelievedEvenInAnUnbrokenChain()
    {
        const auto cloud = newCloud();
        TestTerminal terminal(cloud, m_clock);
        QVERIFY(terminal.logIn(m_hanako, m_secret));
        QVERIFY(terminal.workplace().syncOnce().result());
        const qint64 before = terminal.workplace().syncStatus().seq;
        QVERIFY(terminal.workplace().act(QStringLiteral("352021-00000001"), ActKind::Claim, 1).result());
        cloud->setTamper([](LogPage& page) {
            for (LogEntry& entry : page.entries) {
                SignedAct act = wire::decodeActBody(entry.body).value();
                flip(act.signature, act.signature.size() - 1);
                entry.body = wire::encodeActBody(act);
                LogDigest::seal(entry, entry.previous, QStringLiteral("352021"));
            }
        });
        const auto counts = terminal.workplace().syncOnce().result();
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::ActSignatureInvalid);
        QCOMPARE(terminal.workplace().syncStatus().seq, before);
    }
    void aPurgedBodyLeavesTheChainWhole()
    {
        const auto cloud = newCloud();
        TestTerminal terminal(cloud, m_clock);
        QVERIFY(terminal.logIn(m_hanako, m_secret));
        cloud->setTamper([](LogPage& page) { page.entries[changed].body.clear(); });
        const auto counts = terminal.workplace().syncOnce().result();
        QVERIFY(counts);
        QCOMPARE(counts->submissions, 2);
    }
};

QTEST_GUILESS_MAIN(TamperTest)
#include "TamperTest.moc"
