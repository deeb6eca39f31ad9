// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseId.h"
#include "app/domain/CaseRules.h"
#include "tests/support/ui/Stage.h"
#include "ui/common/BannerArea.h"
#include "ui/problems/RefusedModel.h"
#include "ui/problems/RefusedWords.h"
#include "ui/shell/Workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace madoguchi;
using namespace madoguchi::test;

/// What the cloud did not accept: said in plain words, with the paper that has to change hands, until somebody settles it.
class RefusedPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage.reset();
        m_stage = std::make_unique<Stage>(12);
        m_stage->openAs(QStringLiteral("sato.h"));
    }

    void nothingIsThereAtFirst()
    {
        const QString words = entry()->text();
        open();
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(!button("refusedSetAside")->isEnabled());
        QVERIFY(!words.contains(u'1'));
    }

    void whoWasTakenOverReadsWhoHasTheCaseAndWhatIsForbiddenNow()
    {
        const QString id = takenOver(1);
        m_stage->office.refuse(id, ActKind::PutOnHold, Error{ErrorCode::VersionOld, {}});
        QTRY_VERIFY(entry()->text().contains(u'1'));
        open();
        QTRY_VERIFY(!text("refusedHappened").isEmpty());
        for (const char* name : {"refusedHappened", "refusedStanding", "refusedMayNot"}) {
            QVERIFY2(text(name).contains(QStringLiteral("田中　健")), name);
        }
        QCOMPARE(text("refusedPaper"), QString());
        QVERIFY(!button("refusedDoAgain")->isEnabled());
        QVERIFY(!text("refusedAgain").isEmpty());
    }

    void printedPaperIsToBeHandedToTheHolder()
    {
        const QString id = takenOver(1);
        m_stage->office.refuse(id, ActKind::Issue, Error{ErrorCode::ClaimFenceOld, {}});
        open();
        QTRY_VERIFY(!text("refusedPaper").isEmpty());
        QVERIFY(text("refusedPaper").contains(QStringLiteral("田中　健")));
        QVERIFY(text("refusedPaper").contains(CaseId::receiptNumber(id)));
        QVERIFY(text("refusedPaper").contains(label(m_stage->office.file(id).submission->requests.first().kind)));
        QTRY_COMPARE(Stage::cutOffTexts(*m_stage->window).join(u'\n'), QString());
        Stage::picture(*m_stage->window, QStringLiteral("refused-paper"));
        m_stage->theme.setMode(Theme::Mode::Dark);
        Stage::picture(*m_stage->window, QStringLiteral("refused-paper-dark"));
    }

    void paperOfACaseThatNobodyHoldsGoesToTheChief()
    {
        const QString id = takenOver(1);
        m_stage->office.present = m_stage->office.present.addSecs(CaseRules::leaseSeconds);
        m_stage->office.refuse(id, ActKind::Seal, Error{ErrorCode::VersionOld, {}});
        open();
        QTRY_VERIFY(!text("refusedPaper").isEmpty());
        QVERIFY(text("refusedPaper").contains(RefusedWords::tr("the section chief")));
    }

    void whatIsStillAllowedIsDoneAgainWithOneButton()
    {
        const QString id = m_stage->office.caseId(1);
        m_stage->office.act(id, ActKind::Claim, 1);
        m_stage->office.refuse(id, ActKind::StartExamination, Error{ErrorCode::VersionOld, {}});
        open();
        QTRY_VERIFY(button("refusedDoAgain")->isEnabled());
        Stage::picture(*m_stage->window, QStringLiteral("refused-again"));
        button("refusedDoAgain")->click();
        QTRY_COMPARE(m_stage->office.file(id).summary.caseNow.state, CaseState::Examining);
        QCOMPARE(m_stage->office.acts.last().seenVersion, 2);
        QTRY_COMPARE(m_stage->office.acknowledged.size(), 1);
        QTRY_COMPARE(model()->rowCount(), 0);
    }

    void whatFailsAgainStaysInTheList()
    {
        const QString id = m_stage->office.caseId(1);
        m_stage->office.act(id, ActKind::Claim, 1);
        m_stage->office.refuse(id, ActKind::StartExamination, Error{ErrorCode::VersionOld, {}});
        open();
        QTRY_VERIFY(button("refusedDoAgain")->isEnabled());
        m_stage->office.actError = Error{ErrorCode::DiskFull, {}};
        button("refusedDoAgain")->click();
        QTRY_VERIFY(!banners().isEmpty());
        QCOMPARE(model()->rowCount(), 1);
        QVERIFY(m_stage->office.acknowledged.isEmpty());
    }

    void settingAsideNeedsANote()
    {
        const QString id = takenOver(1);
        m_stage->office.refuse(id, ActKind::PutOnHold, Error{ErrorCode::VersionOld, {}});
        open();
        m_stage->ask.answerNext({});
        button("refusedSetAside")->click();
        QTRY_VERIFY(m_stage->ask.lastQuestion().reasonRequired);
        QVERIFY(m_stage->office.acknowledged.isEmpty());
        m_stage->ask.answerNext({0, QStringLiteral("用紙を渡しました。"), {}});
        button("refusedSetAside")->click();
        QTRY_COMPARE(m_stage->office.acknowledged, QStringList(QStringLiteral("refused-%1 用紙を渡しました。").arg(id)));
        QTRY_COMPARE(model()->rowCount(), 0);
    }

    void onlyWhomItConcernsOrTheChiefSetsItAside_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("may");
        QTest::newRow("a colleague") << QStringLiteral("tanaka.k") << false;
        QTest::newRow("the section chief") << QStringLiteral("oka.m") << true;
    }

    void onlyWhomItConcernsOrTheChiefSetsItAside()
    {
        QFETCH(QString, who);
        QFETCH(bool, may);
        const QString id = takenOver(1);
        m_stage->office.refuse(id, ActKind::Issue, Error{ErrorCode::ClaimFenceOld, {}});
        m_stage->openAs(who);
        open();
        QTRY_VERIFY(!text("refusedPaper").isEmpty());
        QVERIFY(text("refusedPaper").contains(QStringLiteral("佐藤　花子")));  // at whose desk it is
        QCOMPARE(button("refusedSetAside")->isEnabled(), may);
        QCOMPARE(text("refusedAside").isEmpty(), may);
        QTRY_COMPARE(Stage::cutOffTexts(*m_stage->window).join(u'\n'), QString());
        Stage::picture(*m_stage->window, QStringLiteral("refused-of-a-colleague-") + who);
        if (may) {
            m_stage->ask.answerNext({0, QStringLiteral("用紙は係長が預かりました。"), {}});
            button("refusedSetAside")->click();
            QTRY_COMPARE(m_stage->office.acknowledged.size(), 1);
        }
    }

    void aLateListAndALateCaseDoNotStandInEachOthersWay()
    {
        m_stage->office.refuse(takenOver(1), ActKind::PutOnHold, Error{ErrorCode::VersionOld, {}});
        m_stage->office.refuse(takenOver(3), ActKind::PutOnHold, Error{ErrorCode::VersionOld, {}});
        open();
        QTRY_VERIFY(!text("refusedHappened").isEmpty());
        auto* table = m_stage->part<QTableView>("refusedTable");
        m_stage->office.unsettled.removeFirst();
        m_stage->office.holding = true;
        QTest::keyClick(m_stage->part<QWidget>("refusedPage"), Qt::Key_F5);  // asks for the list
        table->selectRow(1);                                                 // asks for a case before the list has come
        m_stage->office.release();
        QTRY_COMPARE(model()->rowCount(), 1);
        QTRY_VERIFY(!text("refusedHappened").isEmpty());
        QVERIFY(button("refusedSetAside")->isEnabled());
    }

    void theBannerLeadsHere()
    {
        const QString id = takenOver(1);
        m_stage->office.refuse(m_stage->office.caseId(3), ActKind::Claim, Error{ErrorCode::ClaimTaken, {}});
        m_stage->office.refuse(id, ActKind::PutOnHold, Error{ErrorCode::VersionOld, {}});
        const auto messages = banners();
        QCOMPARE(messages.size(), 2);
        messages.first().action();
        QTRY_VERIFY(m_stage->part<QWidget>("refusedPage"));
        QTRY_COMPARE(model()->rowCount(), 2);
        const auto* table = m_stage->part<QTableView>("refusedTable");
        QCOMPARE(model()->at(table->currentIndex().row())->act.caseId, id);
    }

    void theLockTakesItAway()
    {
        m_stage->office.refuse(takenOver(1), ActKind::Issue, Error{ErrorCode::VersionOld, {}});
        open();
        QTRY_VERIFY(!text("refusedPaper").isEmpty());
        const QPointer<QLabel> shown = m_stage->part<QLabel>("refusedPaper");
        m_stage->office.lock();
        QVERIFY(!shown || shown->text().isEmpty());
    }

private:
    /// Sato had the case; the time passed, Tanaka has it now.
    QString takenOver(int number)
    {
        FakeOffice& office = m_stage->office;
        const QString id = office.caseId(number);
        office.act(id, ActKind::Claim, 1);
        office.present = office.present.addSecs(CaseRules::leaseSeconds);
        office.colleagueActs(id, ActKind::Claim, QStringLiteral("tanaka.k"));
        office.refusedFence = 1;
        return id;
    }
    void open()
    {
        entry()->click();
        QTRY_VERIFY(m_stage->part<QWidget>("refusedPage")->isVisible());
        QTRY_COMPARE(model()->rowCount(), m_stage->office.unsettled.size());
    }
    QList<BannerMessage> banners() const { return m_stage->window->workspace()->findChild<BannerArea*>(QStringLiteral("bannerArea"))->messages(); }
    RefusedModel* model() const { return qobject_cast<RefusedModel*>(m_stage->part<QTableView>("refusedTable")->model()); }
    QToolButton* entry() const { return m_stage->part<QToolButton>("refusedEntry"); }
    QPushButton* button(const char* name) const { return m_stage->part<QPushButton>(name); }
    QString text(const char* name) const { return m_stage->part<QLabel>(name)->text(); }

    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(RefusedPageTest)
#include "RefusedPageTest.moc"
