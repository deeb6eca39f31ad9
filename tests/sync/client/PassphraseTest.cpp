// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/WriteFault.h"
#include "sync/client/AuditDesk.h"
#include "sync/client/StaffDesk.h"
#include "tests/support/client/TestTerminal.h"

#include <QtTest>

#include <atomic>

using namespace madoguchi;
using test::FakeCloud;
using test::TerminalPapers;
using test::TestTerminal;

namespace {

/// A disk that is full from one moment on.
class FullDisk final : public WriteFault {
public:
    std::atomic<bool> isFull = false;
    bool failsNow() override { return isFull; }
};

}  // namespace

/// A passphrase changes: what opens this terminal before and after, and when the line or the disk fails in between.
class PassphraseTest : public QObject {
    Q_OBJECT

    const QString m_hanako = QStringLiteral("hanako"), m_jiro = QStringLiteral("jiro"), m_kanri = QStringLiteral("kanri");
    const QString m_old = QStringLiteral("古いあいことば"), m_new = QStringLiteral("新しいあいことばはとても長い"), m_other = QStringLiteral("another secret");
    test::ManualClock m_clock;
    FullDisk m_disk;
    std::shared_ptr<FakeCloud> m_cloud;
    std::unique_ptr<TestTerminal> m_terminal;

    Workplace& workplace() { return m_terminal->workplace(); }
    StaffDesk& desk() { return workplace().staffDesk(); }
    Result<bool> change(const QString& present, const QString& chosen) { return desk().changePassphrase(Sensitive<QString>(present), Sensitive<QString>(chosen)).result(); }
    template<typename T>
    static ErrorCode code(const Result<T>& result)
    {
        return result ? ErrorCode(0) : result.error().code;
    }
    ErrorCode enter(const QString& passphrase) { return code(m_terminal->logIn(m_hanako, passphrase)); }
    ErrorCode enterOffline(const QString& passphrase)
    {
        m_cloud->setReachable(false);
        const ErrorCode result = enter(passphrase);
        m_cloud->setReachable(true);
        return result;
    }
    bool trailHas(AuditItem::Kind kind)
    {
        const AuditRows rows = workplace().audit().page({}, 0, 50).result().value_or(AuditRows());
        return std::ranges::any_of(rows.items, [&](const AuditItem& item) { return item.kind == kind; });
    }
    /// A case that hanako has claimed while the line was down.
    QString claimedOffline()
    {
        const QString caseId = m_cloud->addSubmission(TerminalPapers::message(8), QStringLiteral("s"));
        if (!workplace().syncOnce().result()) {
            return {};
        }
        m_cloud->setReachable(false);
        const auto claimed = workplace().act(caseId, ActKind::Claim, 1).result();
        m_cloud->setReachable(true);
        return claimed ? caseId : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_disk.isFull = false;
        m_cloud = std::make_shared<FakeCloud>(m_clock);
        m_cloud->addStaff(m_hanako, Role::Clerk, m_old);
        m_cloud->addStaff(m_jiro, Role::Chief, m_other);
        m_cloud->addStaff(m_kanri, Role::Administrator, m_other);
        m_terminal = std::make_unique<TestTerminal>(m_cloud, m_clock, &m_disk);
        QVERIFY(m_terminal->logIn(m_hanako, m_old));
    }
    void cleanup() { m_terminal.reset(); }

    void theNewPassphraseOpensEverythingAndTheOldOneNothing()
    {
        QVERIFY(change(m_old, m_new));
        QVERIFY(trailHas(AuditItem::Kind::PassphraseChanged));
        QVERIFY(workplace().syncOnce().result());
        QCOMPARE(enterOffline(m_old), ErrorCode::PassphraseWrong);
        QCOMPARE(enterOffline(m_new), ErrorCode(0));
        QCOMPARE(enter(m_old), ErrorCode::SessionRefused);
        QCOMPARE(enter(m_new), ErrorCode(0));
        QVERIFY(workplace().check().result());
    }
    void theSessionGoesOnWithTheNewPassphrase()
    {
        QVERIFY(change(m_old, m_new));
        m_cloud->expireSessions();
        QVERIFY(workplace().syncOnce().result());
        const QString caseId = claimedOffline();
        QVERIFY(!caseId.isEmpty());
        QCOMPARE(workplace().syncOnce().result()->applied, 1);
    }
    void whatIsTooEasyIsNeverSent()
    {
        const int requests = m_cloud->requests();
        QCOMPARE(change(m_old, QStringLiteral("short")).error(), (Error{ErrorCode::PassphraseWeak, QStringLiteral("too-short")}));
        QCOMPARE(change(m_old, m_hanako).error(), (Error{ErrorCode::PassphraseWeak, QStringLiteral("staff-id")}));
        QCOMPARE(m_cloud->requests(), requests);
    }
    void theWrongPresentPassphraseChangesNothing()
    {
        QCOMPARE(code(change(m_other, m_new)), ErrorCode::SessionRefused);
        QCOMPARE(enter(m_old), ErrorCode(0));
    }
    void whatWaitsIsSentFirst()
    {
        QVERIFY(!claimedOffline().isEmpty());
        QCOMPARE(code(change(m_old, m_new)), ErrorCode::ActsWaiting);
        QVERIFY(workplace().syncOnce().result());
        QVERIFY(change(m_old, m_new));
    }
    void withoutTheLineNothingIsChanged()
    {
        m_cloud->setReachable(false);
        QCOMPARE(code(change(m_old, m_new)), ErrorCode::CloudUnreachable);
        m_cloud->setReachable(true);
        QCOMPARE(enter(m_old), ErrorCode(0));
    }
    void aLostAnswerIsAskedForAgain_data()
    {
        QTest::addColumn<FakeCloud::Fault>("fault");
        QTest::newRow("lost") << FakeCloud::Fault::After;
        QTest::newRow("cut short") << FakeCloud::Fault::CutShort;
        QTest::newRow("never arrived") << FakeCloud::Fault::Before;
        QTest::newRow("silence") << FakeCloud::Fault::Timeout;
        QTest::newRow("session expired") << FakeCloud::Fault::Expired;
    }
    void aLostAnswerIsAskedForAgain()
    {
        QFETCH(FakeCloud::Fault, fault);
        m_cloud->failRequest(2, fault);
        const auto changed = change(m_old, m_new);
        QVERIFY2(changed, changed ? "" : qPrintable(errorName(changed.error().code)));
        QCOMPARE(enterOffline(m_new), ErrorCode(0));
    }
    void whenBothAnswersAreLostOneOfTheTwoCounts_data()
    {
        QTest::addColumn<FakeCloud::Fault>("fault");
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("the cloud had said yes") << FakeCloud::Fault::After << true;
        QTest::newRow("it never arrived") << FakeCloud::Fault::Timeout << false;
    }
    void whenBothAnswersAreLostOneOfTheTwoCounts()
    {
        QFETCH(FakeCloud::Fault, fault);
        QFETCH(bool, isChanged);
        m_cloud->failRequest(2, fault);
        m_cloud->failRequest(3, fault);
        QCOMPARE(code(change(m_old, m_new)), ErrorCode::PassphraseUnsure);
        m_terminal->restart();
        QCOMPARE(enter(isChanged ? m_old : m_new), ErrorCode::SessionRefused);
        QCOMPARE(enter(isChanged ? m_new : m_old), ErrorCode(0));
        QCOMPARE(enterOffline(isChanged ? m_new : m_old), ErrorCode(0));
    }
    void aFullDiskAfterTheCloudsYesHealsAtTheNextLogIn()
    {
        const QString caseId = m_cloud->addSubmission(TerminalPapers::message(8), QStringLiteral("s"));
        QVERIFY(workplace().syncOnce().result());
        const QStringList seen = m_terminal->picture();
        m_disk.isFull = true;
        QVERIFY(!change(m_old, m_new));
        m_disk.isFull = false;
        m_terminal->restart();
        QCOMPARE(enter(m_new), ErrorCode(0));
        QCOMPARE(m_terminal->picture(), seen);
        QCOMPARE(enterOffline(m_old), ErrorCode::PassphraseWrong);
        QCOMPARE(enterOffline(m_new), ErrorCode(0));
        QVERIFY(workplace().check().result());
    }
    void aChangeElsewhereClosesThisTerminalToTheOldPassphrase()
    {
        const QString caseId = m_cloud->addSubmission(TerminalPapers::message(8), QStringLiteral("s"));
        QVERIFY(workplace().syncOnce().result());
        const QStringList seen = m_terminal->picture();
        m_cloud->rekeyStaff(m_hanako, m_new);
        QVERIFY(m_terminal->logIn(m_jiro, m_other));
        QVERIFY(workplace().syncOnce().result());
        QCOMPARE(enterOffline(m_old), ErrorCode::OfflineLogInUnknown);
        QCOMPARE(enter(m_new), ErrorCode(0));  // by the shares
        QCOMPARE(m_terminal->picture(), seen);
        QVERIFY(workplace().syncOnce().result());
        QCOMPARE(enterOffline(m_new), ErrorCode(0));
    }
    void whatTheOldKeyHasSignedIsNoDamageAndIsRefusedClearly()
    {
        const QString caseId = claimedOffline();
        QVERIFY(!caseId.isEmpty());
        m_cloud->rekeyStaff(m_hanako, m_new);
        QVERIFY(m_terminal->logIn(m_jiro, m_other));
        QVERIFY(workplace().check().result());
        QCOMPARE(workplace().syncOnce().result()->refused, 1);
        const QList<OutboxItem> items = workplace().outbox().result().value();
        QCOMPARE(items.size(), 1);  // the end of the trail, which waited too, is shown anew by itself
        QCOMPARE(items.first().refusal->code, ErrorCode::ActKeyReplaced);
        QVERIFY(workplace().check().result());
    }
    void aNewKeySignsBeforeTheLogHasToldOfIt()
    {
        const QString caseId = m_cloud->addSubmission(TerminalPapers::message(8), QStringLiteral("s"));
        QVERIFY(workplace().syncOnce().result());
        m_cloud->showOnly(m_cloud->log().size());
        QVERIFY(change(m_old, m_new));
        const auto claimed = workplace().act(caseId, ActKind::Claim, 1).result();
        QVERIFY2(claimed, claimed ? "" : qPrintable(errorName(claimed.error().code)));
        QVERIFY(workplace().check().result());
        QCOMPARE(enterOffline(m_new), ErrorCode(0));
        m_cloud->showOnly(0);
        QCOMPARE(enter(m_new), ErrorCode(0));
        QCOMPARE(workplace().syncOnce().result()->applied, 1);
        QVERIFY(workplace().check().result());
    }
    void aTemporaryPassphraseLetsNobodyInBeforeTheyHaveChosenTheirOwn()
    {
        const QString caseId = m_cloud->addSubmission(TerminalPapers::message(8), QStringLiteral("s"));
        QVERIFY(workplace().syncOnce().result());
        const QStringList seen = m_terminal->picture();
        m_cloud->resetStaff(m_hanako, m_other);
        QCOMPARE(enter(m_old), ErrorCode::SessionRefused);
        QCOMPARE(enter(m_other), ErrorCode::PassphraseTemporary);
        QVERIFY(!workplace().isUnlocked());
        const auto weak = workplace().choosePassphrase(m_hanako, Sensitive<QString>(m_other), Sensitive<QString>(m_other)).result();
        QCOMPARE(weak.error(), (Error{ErrorCode::PassphraseWeak, QStringLiteral("present")}));
        const auto person = workplace().choosePassphrase(m_hanako, Sensitive<QString>(m_other), Sensitive<QString>(m_new)).result();
        QVERIFY2(person, person ? "" : qPrintable(errorName(person.error().code)));
        QCOMPARE(m_terminal->picture(), seen);
        QVERIFY(trailHas(AuditItem::Kind::PassphraseChanged));
        QVERIFY(workplace().syncOnce().result());
        QCOMPARE(enterOffline(m_old), ErrorCode::PassphraseWrong);
        QCOMPARE(enterOffline(m_new), ErrorCode(0));
        QVERIFY(workplace().check().result());
    }
    void anAdministratorEnrolsResetsAndLetsGo()
    {
        const QString taro = QStringLiteral("taro");
        QVERIFY(m_terminal->logIn(m_kanri, m_other));
        QVERIFY(desk().enrol(taro, QStringLiteral("架空　太郎"), Role::Clerk, Sensitive<QString>(m_other)).result());
        QVERIFY(desk().resetPassphrase(m_hanako, Sensitive<QString>(m_other)).result());
        QVERIFY(desk().leave(m_jiro).result());
        for (const auto kind : {AuditItem::Kind::StaffEnrolled, AuditItem::Kind::PassphraseReset, AuditItem::Kind::StaffLeft}) {
            QVERIFY(trailHas(kind));
        }
        const auto members = desk().members().result();
        QVERIFY(members);
        QStringList lines;
        for (const StaffMember& member : *members) {
            lines.append(QStringLiteral("%1 %2 %3 %4").arg(member.staff.id).arg(member.staff.active).arg(member.hasTemporaryPassphrase()).arg(member.opensHere));
        }
        QCOMPARE(lines, (QStringList{QStringLiteral("hanako 1 1 0"), QStringLiteral("jiro 0 0 0"), QStringLiteral("kanri 1 0 1"), QStringLiteral("taro 1 1 0")}));
        QCOMPARE(enterOffline(m_old), ErrorCode::OfflineLogInUnknown);
        QCOMPARE(code(m_terminal->logIn(taro, m_other)), ErrorCode::PassphraseTemporary);
    }
    void nobodyElseMay()
    {
        const int requests = m_cloud->requests();
        QCOMPARE(code(desk().members().result()), ErrorCode::NotPermitted);
        QCOMPARE(code(desk().leave(m_jiro).result()), ErrorCode::NotPermitted);
        QCOMPARE(code(desk().resetPassphrase(m_jiro, Sensitive<QString>(m_other)).result()), ErrorCode::NotPermitted);
        QCOMPARE(code(desk().enrol(QStringLiteral("taro"), QStringLiteral("x"), Role::Clerk, Sensitive<QString>(m_other)).result()), ErrorCode::NotPermitted);
        QCOMPARE(m_cloud->requests(), requests);
        workplace().lock();
        QCOMPARE(code(desk().members().result()), ErrorCode::Locked);
        QCOMPARE(code(change(m_old, m_new)), ErrorCode::Locked);
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "PassphraseTest.moc"
