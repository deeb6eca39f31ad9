// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseRules.h"
#include "tests/support/ui/Stage.h"
#include "ui/casefile/CasePage.h"
#include "ui/casefile/LeaseNews.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Theme.h"
#include "ui/shell/Workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Whoever holds a case learns in time that the lease ends, and nobody else is bothered with it.
class LeaseNewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<FakeOffice>(3);
        m_office->enter(QStringLiteral("sato.h"));
        m_id = m_office->caseId(1);
        m_office->act(m_id, ActKind::Claim, 1);
    }

    void theEndIsToldHalfAnHourBefore_data()
    {
        QTest::addColumn<int>("secondsLeft");
        QTest::addColumn<bool>("told");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("just taken") << CaseRules::leaseSeconds << false << Tone::Note;
        QTest::newRow("a second before") << LeaseNews::soonSeconds + 1 << false << Tone::Note;
        QTest::newRow("half an hour left") << LeaseNews::soonSeconds << true << Tone::Note;
        QTest::newRow("the last second") << 1 << true << Tone::Note;
        QTest::newRow("over") << 0 << true << Tone::Caution;
        QTest::newRow("long over") << -3600 << true << Tone::Caution;
    }
    void theEndIsToldHalfAnHourBefore()
    {
        QFETCH(int, secondsLeft);
        QFETCH(bool, told);
        QFETCH(Tone, tone);
        Theme theme;
        BannerArea banners(theme);
        LeaseNews news(*m_office, banners);
        m_office->present = file().summary.caseNow.claim->until.addSecs(-secondsLeft);
        news.follow(file());
        QCOMPARE(banners.messages().size(), told ? 1 : 0);
        if (told) {
            QCOMPARE(banners.messages().first().tone, tone);
            QSignalSpy wanted(&news, &LeaseNews::claimWanted);
            banners.messages().first().action();
            QCOMPARE(wanted.count(), 1);
        }
        m_office->enter(QStringLiteral("tanaka.k"));
        news.follow(file());
        QVERIFY(banners.messages().isEmpty());  // not theirs
    }

    void keepingItLongerTakesTheNewsAway()
    {
        Theme theme;
        BannerArea banners(theme);
        LeaseNews news(*m_office, banners);
        m_office->present = file().summary.caseNow.claim->until.addSecs(-60);
        news.follow(file());
        QCOMPARE(banners.messages().size(), 1);
        m_office->act(m_id, ActKind::Claim, 2);
        QCOMPARE(file().summary.caseNow.claim->fence, 2);
        news.follow(file());
        QVERIFY(banners.messages().isEmpty());
        m_office->act(m_id, ActKind::StartExamination, 3);
        QCOMPARE(m_office->acts.last().fence, 2);  // what is done now names the new claim
        QCOMPARE(file().summary.caseNow.state, CaseState::Examining);
    }

    void aRenewalThatTheLogDoesNotHaveIsSaid()
    {
        Theme theme;
        BannerArea banners(theme);
        LeaseNews news(*m_office, banners);
        m_office->setSync(SyncStatus::State::Offline);
        const QDateTime until = file().summary.caseNow.claim->until;
        m_office->present = until.addSecs(-60);
        m_office->act(m_id, ActKind::Claim, 2);
        news.follow(file());
        QVERIFY(banners.messages().isEmpty());  // what the log has still runs
        m_office->present = until;
        news.follow(file());
        QCOMPARE(banners.messages().size(), 1);
        QCOMPARE(banners.messages().first().tone, Tone::Hold);
        QVERIFY(banners.messages().first().actionVerb.isEmpty());
        m_office->file(m_id).confirmedClaim = file().summary.caseNow.claim;
        news.follow(file());
        QVERIFY(banners.messages().isEmpty());
    }

    void whatSomebodyElseTookAwayIsSaid_data()
    {
        QTest::addColumn<bool>("byOther");
        QTest::newRow("handed over by the chief") << true;
        QTest::newRow("let go by the person") << false;
    }
    void whatSomebodyElseTookAwayIsSaid()
    {
        QFETCH(bool, byOther);
        Theme theme;
        BannerArea banners(theme);
        LeaseNews news(*m_office, banners);
        news.follow(file());
        if (byOther) {
            m_office->colleagueActs(m_id, ActKind::Release, QStringLiteral("oka.m"), QStringLiteral("担当者が不在のため。"));
            m_office->colleagueActs(m_id, ActKind::Claim, QStringLiteral("tanaka.k"));
        } else {
            m_office->act(m_id, ActKind::Release, 2);
        }
        news.follow(file());
        QCOMPARE(banners.messages().size(), byOther ? 1 : 0);
        if (byOther) {
            QVERIFY(banners.messages().first().text.contains(QStringLiteral("田中　健")));
        }
        news.follow(file());
        QCOMPARE(banners.messages().size(), byOther ? 1 : 0);  // it stays
    }

    void leavingTheCaseTakesTheNewsAway()
    {
        Theme theme;
        BannerArea banners(theme);
        LeaseNews news(*m_office, banners);
        m_office->present = file().summary.caseNow.claim->until;
        news.follow(file());
        news.forget();
        QVERIFY(banners.messages().isEmpty());
    }

    void oneKeyKeepsTheOpenCase()
    {
        Stage stage(3);
        stage.openAs(QStringLiteral("sato.h"));
        stage.office.act(m_id, ActKind::Claim, 1);
        stage.window->workspace()->openCase(m_id);
        auto* page = stage.window->findChild<CasePage*>();
        QVERIFY(page);
        auto* banners = page->findChild<BannerArea*>();
        stage.office.present = stage.office.present.addSecs(CaseRules::leaseSeconds - 600);
        Q_EMIT stage.office.casesChanged({m_id});
        QTRY_COMPARE(banners->messages().size(), 1);
        QTest::qWait(100);
        Stage::picture(*stage.window, QStringLiteral("lease-soon"));
        QTest::keyClick(page, Qt::Key_F2);
        QTRY_COMPARE(stage.office.file(m_id).summary.caseNow.claim->fence, 2);
        QTRY_VERIFY(banners->messages().isEmpty() || banners->messages().first().tone == Tone::Good);
    }

private:
    const CaseFile& file() { return m_office->file(m_id); }

    std::unique_ptr<FakeOffice> m_office;
    QString m_id;
};

QTEST_MAIN(LeaseNewsTest)
#include "LeaseNewsTest.moc"
