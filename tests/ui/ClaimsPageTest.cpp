// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseRules.h"
#include "tests/support/ui/Stage.h"
#include "ui/common/BannerArea.h"
#include "ui/settings/HeldCaseModel.h"
#include "ui/settings/HoldingModel.h"
#include "ui/shell/Workspace.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace madoguchi;
using namespace madoguchi::test;

/// A colleague is absent: the chief sees what they hold and gives it free, case by case, with a reason.
class ClaimsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage.reset();
        m_stage = std::make_unique<Stage>(20);
    }

    void onlyTheChiefFindsThePage_data()
    {
        QTest::addColumn<QString>("staffId");
        QTest::addColumn<bool>("finds");
        QTest::newRow("clerk") << QStringLiteral("sato.h") << false;
        QTest::newRow("chief") << QStringLiteral("oka.m") << true;
        QTest::newRow("auditor") << QStringLiteral("kansa") << false;
    }
    void onlyTheChiefFindsThePage()
    {
        QFETCH(QString, staffId);
        QFETCH(bool, finds);
        m_stage->openAs(staffId);
        QCOMPARE(m_stage->part<QToolButton>("claimsEntry") != nullptr, finds);
    }

    void itSaysWhoHoldsHowManySinceWhenAndUntilWhen()
    {
        open();
        const auto cell = [&](int column) { return people()->index(people()->rowOf(QStringLiteral("tanaka.k")), column).data().toString(); };
        QCOMPARE(people()->rowCount(), 2);
        QCOMPARE(cell(HoldingModel::Name), QStringLiteral("田中　健"));
        const Holding held = people()->at(people()->rowOf(QStringLiteral("tanaka.k")));
        QCOMPARE(cell(HoldingModel::Count), QString::number(held.cases.size()));
        for (const HeldCase& each : held.cases) {
            QCOMPARE(each.since.secsTo(each.until), CaseRules::leaseSeconds);
            QVERIFY(held.since() <= each.since && held.firstEnd() <= each.until && each.until <= held.lastEnd());
            QVERIFY(each.until > m_stage->office.present);
        }
        QTRY_COMPARE(Stage::cutOffTexts(*m_stage->window).join(u'\n'), QString());
        QTest::qWait(100);
        Stage::picture(*m_stage->window, QStringLiteral("claims-page"));
        m_stage->theme.setMode(Theme::Mode::Dark);
        Stage::picture(*m_stage->window, QStringLiteral("claims-page-dark"));
    }

    void whatHasEndedIsHeldByNobody()
    {
        m_stage->office.present = m_stage->office.present.addSecs(CaseRules::leaseSeconds);
        m_stage->openAs(QStringLiteral("oka.m"));
        m_stage->part<QToolButton>("claimsEntry")->click();
        QTRY_VERIFY(m_stage->part<QWidget>("claimsEmpty")->isVisible());
        QVERIFY(!release()->isEnabled());
    }

    void allAreReleasedEachByAnActOfItsOwn()
    {
        const QStringList ids = openAndSelect("tanaka.k");
        m_stage->ask.answerNext({});
        release()->click();
        QTRY_VERIFY(m_stage->ask.lastQuestion().reasonRequired);
        QVERIFY(m_stage->office.acts.isEmpty());
        m_stage->ask.answerNext({0, QStringLiteral("担当者が不在のため。"), {}});
        release()->click();
        QTRY_COMPARE(m_stage->office.acts.size(), ids.size());
        for (const Act& act : m_stage->office.acts) {
            QCOMPARE(act.kind, ActKind::Release);
            QCOMPARE(act.reason, QStringLiteral("担当者が不在のため。"));
            QVERIFY(ids.contains(act.caseId));
            QVERIFY(!m_stage->office.file(act.caseId).summary.caseNow.claim);
        }
        QTRY_COMPARE(answers(), QStringList(ids.size(), released()));
        QTRY_COMPARE(banner().tone, Tone::Good);
        QTest::keyClick(m_stage->part<QWidget>("claimsPage"), Qt::Key_F5);
        QTRY_COMPARE(people()->rowCount(), 1);
    }

    void oneThatChangedMeanwhileStopsNoneOfTheOthers()
    {
        const QStringList ids = openAndSelect("tanaka.k");
        m_stage->office.colleagueActs(ids.at(1), ActKind::Claim, QStringLiteral("tanaka.k"));  // kept longer at another desk
        m_stage->ask.answerNext({0, QStringLiteral("担当者が不在のため。"), {}});
        release()->click();
        QTRY_COMPARE(banner().tone, Tone::Caution);
        QCOMPARE(m_stage->office.acts.size(), ids.size());
        const QString done = released();
        QCOMPARE(answers().count(done), ids.size() - 1);
        QVERIFY(answers().at(1) != done && !answers().at(1).isEmpty());
        Stage::picture(*m_stage->window, QStringLiteral("claims-released"));
        QVERIFY(m_stage->office.file(ids.at(1)).summary.caseNow.claim);
    }

    void whatTheCloudDoesNotAcceptLaterIsSaidAtTheCase()
    {
        const QStringList ids = openAndSelect("tanaka.k");
        m_stage->ask.answerNext({0, QStringLiteral("担当者が不在のため。"), {}});
        release()->click();
        QTRY_COMPARE(banner().tone, Tone::Good);
        m_stage->office.refuse(ids.first(), ActKind::Release, Error{ErrorCode::VersionOld, {}});
        QTRY_VERIFY(answers().first() != answers().last());
    }

    void itCanBeStopped()
    {
        const QStringList ids = openAndSelect("tanaka.k");
        m_stage->ask.answerNext({0, QStringLiteral("担当者が不在のため。"), {}});
        m_stage->office.holding = true;
        release()->click();
        QTRY_COMPARE(m_stage->office.acts.size(), 1);
        QVERIFY(m_stage->part<QWidget>("claimsProgress")->isVisible());
        release()->click();
        m_stage->office.release();
        QTRY_COMPARE(banner().tone, Tone::Caution);
        QCOMPARE(m_stage->office.acts.size(), 1);
        QCOMPARE(answers().count(QString()), ids.size() - 1);
    }

    void theLockTakesItAway()
    {
        openAndSelect("tanaka.k");
        const QPointer<HoldingModel> shown = people();
        m_stage->office.lock();
        QVERIFY(!shown || shown->rowCount() == 0);
    }

private:
    static QString released() { return QCoreApplication::translate("madoguchi::ClaimsPage", "released"); }
    void open()
    {
        m_stage->openAs(QStringLiteral("oka.m"));
        m_stage->part<QToolButton>("claimsEntry")->click();
        QTRY_VERIFY(people() && people()->rowCount() > 0);
    }
    QStringList openAndSelect(const char* staffId)
    {
        open();
        m_stage->part<QTableView>("claimsPeople")->selectRow(people()->rowOf(QLatin1String(staffId)));
        QStringList ids;
        for (const HeldCase& held : cases()->cases()) {
            ids.append(held.summary.caseNow.id);
        }
        return ids;
    }
    HoldingModel* people() const { return qobject_cast<HoldingModel*>(m_stage->part<QTableView>("claimsPeople")->model()); }
    HeldCaseModel* cases() const { return qobject_cast<HeldCaseModel*>(m_stage->part<QTableView>("claimsCases")->model()); }
    QStringList answers() const
    {
        QStringList texts;
        for (int row = 0; row < cases()->rowCount(); ++row) {
            texts.append(cases()->index(row, HeldCaseModel::Answer).data().toString());
        }
        return texts;
    }
    BannerMessage banner() const { return m_stage->window->workspace()->findChild<BannerArea*>(QStringLiteral("bannerArea"))->messages().value(0); }
    QPushButton* release() const { return m_stage->part<QPushButton>("claimsRelease"); }

    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(ClaimsPageTest)
#include "ClaimsPageTest.moc"
