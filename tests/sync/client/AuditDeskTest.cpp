// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/AuditDesk.h"

#include "app/domain/ActCodec.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/client/TestTerminal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Who may read the trail, what reading leaves in it, and that its end goes up once a day.
class AuditDeskTest : public QObject {
    Q_OBJECT

private:
    const QString m_hanako = QStringLiteral("hanako"), m_chief = QStringLiteral("jiro"), m_secret = QStringLiteral("secret");
    ManualClock m_clock;
    std::shared_ptr<FakeCloud> m_cloud;
    std::unique_ptr<TestTerminal> m_terminal;

    AuditDesk& desk() { return m_terminal->workplace().audit(); }

    /// Every end of a trail that the cloud has in its log.
    QList<AuditWitness> witnessed() const
    {
        QList<AuditWitness> found;
        for (const LogEntry& entry : m_cloud->log()) {
            if (entry.kind == EntryKind::Act && entry.caseId.isEmpty()) {
                found.append(*AuditWitness::fromFields(ActCodec::decode(wire::decodeActBody(entry.body)->payload)->fields));
            }
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_shared<FakeCloud>(m_clock);
        m_cloud->addStaff(m_hanako, Role::Clerk, m_secret);
        m_cloud->addStaff(m_chief, Role::Chief, m_secret);
        m_terminal = std::make_unique<TestTerminal>(m_cloud, m_clock);
    }
    void cleanup() { m_terminal.reset(); }

    void aClerkSeesOnlyWhatTheyDidAndTheChiefAll()
    {
        QVERIFY(m_terminal->logIn(m_chief, m_secret));
        QVERIFY(m_terminal->workplace().recordSearch(QStringLiteral("山田　太郎")).result());
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        const auto own = desk().page({}, 0, 100).result();
        QVERIFY(own);
        for (const AuditItem& item : own->items) {
            QCOMPARE(item.staffId, m_hanako);
        }
        AuditFilter others;
        others.staffId = m_chief;
        QCOMPARE(desk().page(others, 0, 100).result().error().code, ErrorCode::NotPermitted);
        QCOMPARE(desk().exportTo(QStringLiteral("/nowhere"), others, {}).result().error().code, ErrorCode::NotPermitted);

        QVERIFY(m_terminal->logIn(m_chief, m_secret));
        others.staffId = m_hanako;
        QVERIFY(!desk().page(others, 0, 100).result()->items.isEmpty());
        m_terminal->workplace().lock();
        QCOMPARE(desk().page({}, 0, 100).result().error().code, ErrorCode::Locked);
    }

    void searchingReadingAndExportingAreThemselvesInTheTrail()
    {
        QVERIFY(m_terminal->logIn(m_chief, m_secret));
        QVERIFY(m_terminal->workplace().recordSearch(QStringLiteral(" 山田　太郎 ")).result().value());
        QVERIFY(!m_terminal->workplace().recordSearch(QStringLiteral("　")).result().value());
        AuditFilter filter;
        filter.kind = AuditItem::Kind::Searched;
        const auto found = desk().page(filter, 0, 100).result();
        QCOMPARE(found->items.size(), 1);
        QCOMPARE(found->items.first().detail, QStringLiteral("山田太郎"));

        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("trail.csv"));
        QCOMPARE(desk().exportTo(file, filter, {}).result().value(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(written.readAll()).contains(QStringLiteral("\"山田太郎\"\r\n")));
        QCOMPARE(desk().exportTo(folder.filePath(QStringLiteral("no/such/folder.csv")), filter, {}).result().error().code, ErrorCode::FileUnwritable);

        const auto all = desk().page({}, 0, 100).result();
        QCOMPARE(all->items.at(1).kind, AuditItem::Kind::TrailExported);
        QCOMPARE(all->items.at(1).detail, QStringLiteral("rows=1 kind=searched"));
        QCOMPARE(all->items.at(2).kind, AuditItem::Kind::TrailRead);
    }

    void theCheckWalksToTheEnd()
    {
        QVERIFY(m_terminal->logIn(m_chief, m_secret));
        const auto walked = desk().check([](qint64, qint64) {}, {}).result();
        QVERIFY(walked);
        QCOMPARE(*walked, desk().state().result()->rows);
    }

    void theEndGoesUpWithTheFirstExchangeOfADayAndWhenMoreWasDone()
    {
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QVERIFY(m_terminal->workplace().syncOnce().result());
        QCOMPARE(witnessed().size(), 1);
        QVERIFY(m_terminal->workplace().syncOnce().result());
        QCOMPARE(witnessed().size(), 1);
        QVERIFY(desk().state().result()->witnessed);
        QVERIFY(m_terminal->workplace().check().result());

        // Coming and going is not worth an entry; a search is.
        QVERIFY(m_terminal->workplace().recordSearch(QStringLiteral("山田")).result());
        QVERIFY(m_terminal->logIn(m_chief, m_secret));
        QVERIFY(m_terminal->workplace().syncOnce().result());
        QCOMPARE(witnessed().size(), 2);
        QVERIFY(witnessed().last().number > witnessed().first().number);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QVERIFY(m_terminal->workplace().syncOnce().result());
        QCOMPARE(witnessed().size(), 2);

        m_clock.advance(24 * 60 * 60);
        QVERIFY(m_terminal->workplace().syncOnce().result());
        QCOMPARE(witnessed().size(), 3);
        QCOMPARE(witnessed().last().day, witnessed().first().day.addDays(1));
    }
};

QTEST_GUILESS_MAIN(AuditDeskTest)
#include "AuditDeskTest.moc"
