// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/Checkpointer.h"

#include "app/domain/ActCodec.h"
#include "sync/cloud/ActIntake.h"
#include "sync/cloud/CloudCheck.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CloudOffice.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// What the log says is the service's word: nothing stands long without its signature, and nobody else can give it.
class CheckpointerTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CloudOffice> m_office;
    std::unique_ptr<Checkpointer> m_checkpointer;

    std::unique_ptr<Checkpointer> another()
    {
        return std::make_unique<Checkpointer>(m_office->log(), m_office->service().folder().serviceSigner().value(), m_office->clock());
    }
    qint64 head() { return m_office->log().page(0, 1, 1)->head; }
    qint64 signedUpTo() { return CloudCheck(m_office->log()).run()->signedUpTo; }
    void addEntries(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_office->openCase();
        }
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<CloudOffice>();
        m_checkpointer = another();
    }
    void cleanup()
    {
        m_checkpointer.reset();
        m_office.reset();
    }

    void afterAnHourWhatIsThereIsSigned()
    {
        addEntries(3);
        QCOMPARE(m_checkpointer->run().value(), false);
        m_office->clock().advance(Checkpointer::longestUnsigned - 1);
        QCOMPARE(m_checkpointer->run().value(), false);
        m_office->clock().advance(1);
        QCOMPARE(m_checkpointer->run().value(), true);
        QCOMPARE(signedUpTo(), head());
        const LogEntry entry = m_office->log().page(head() - 1, 1, 1)->entries.first();
        const Act act = ActCodec::decode(wire::decodeActBody(entry.body)->payload).value();
        QCOMPARE(act.fields, (LogCheckpoint{entry.seq - 1, entry.previous}.fields()));
    }

    void aQuietLogIsNotSignedAgain()
    {
        addEntries(1);
        m_office->clock().advance(Checkpointer::longestUnsigned);
        QCOMPARE(m_checkpointer->run().value(), true);
        const qint64 before = head();
        for (int hour = 0; hour < 5; ++hour) {
            m_office->clock().advance(Checkpointer::longestUnsigned);
            QCOMPARE(m_checkpointer->run().value(), false);
            QCOMPARE(another()->run().value(), false);  // as after a restart, or in another process
        }
        QCOMPARE(head(), before);
    }

    void manyEntriesAreSignedAtOnce()
    {
        addEntries(Checkpointer::mostUnsigned - int(head()) - 1);
        QCOMPARE(m_checkpointer->run().value(), false);
        addEntries(1);
        QCOMPARE(m_checkpointer->run().value(), true);
        QCOMPARE(m_checkpointer->run().value(), false);
        QCOMPARE(signedUpTo(), Checkpointer::mostUnsigned + 1);
        addEntries(Checkpointer::mostUnsigned);
        QCOMPARE(another()->run().value(), true);
        QCOMPARE(m_checkpointer->run().value(), false);
        QCOMPARE(signedUpTo(), head());
    }

    void nobodyOfTheOfficeSignsTheLog()
    {
        m_office->addStaff(QStringLiteral("kacho"), Role::Administrator);
        addEntries(1);
        const LogEntry last = m_office->log().page(head() - 1, 1, 1)->entries.first();
        Act act;
        act.id = QStringLiteral("11111111-2222-3333-4444-555555555555");
        act.kind = ActKind::SignLog;
        act.staffId = QStringLiteral("kacho");
        act.terminal = QStringLiteral("T1");
        act.at = m_office->clock().now();
        act.fields = LogCheckpoint{last.seq, last.digest}.fields();
        StaffRegister staff(m_office->service().database());
        Visitor visitor;
        visitor.terminal.name = act.terminal;
        const auto answers = ActIntake(m_office->log(), staff).take({m_office->sign(act)}, visitor);
        QCOMPARE(answers->first().kind, ActAnswer::Kind::Refused);
        QCOMPARE(answers->first().problem.type, QStringLiteral("role-not-allowed"));
        QCOMPARE(head(), last.seq);
    }
};

QTEST_GUILESS_MAIN(CheckpointerTest)
#include "CheckpointerTest.moc"
