// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseId.h"
#include "tests/support/ui/Stage.h"
#include "ui/common/BannerArea.h"
#include "ui/shell/PaperNews.h"
#include "ui/shell/Workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace madoguchi;
using namespace madoguchi::test;

/// Paper that must leave a desk is told over every page, to that desk's clerk alone, until they say that it is done.
class PaperNewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage.reset();
        m_stage = std::make_unique<Stage>(12);
        FakeOffice& office = m_stage->office;
        office.papers[sato] = {notice(1, QStringLiteral("tanaka.k"), QStringLiteral("田中　健"))};
    }

    void itSaysWhichPaperGoesToWhom()
    {
        m_stage->openAs(sato);
        QTRY_COMPARE(banners().size(), 1);
        const BannerMessage told = banners().first();
        QVERIFY(told.lasting && told.onTop);
        QCOMPARE(told.tone, Tone::Bad);
        QVERIFY(told.text.contains(CaseId::receiptNumber(m_stage->office.caseId(1))));
        QVERIFY(told.text.contains(QStringLiteral("田中　健")));
        QVERIFY(told.text.contains(label(DocumentKind::Juminhyo)));
    }

    void itStandsOverEveryPageAlsoUnderAStormOfNews()
    {
        m_stage->openAs(sato);
        QTRY_COMPARE(banners().size(), 1);
        for (int number = 2; number < 8; ++number) {
            m_stage->office.refuse(m_stage->office.caseId(number), ActKind::PutOnHold, Error{ErrorCode::VersionOld, {}});
        }
        m_stage->part<QToolButton>("auditEntry")->click();
        QTRY_VERIFY(m_stage->part<QWidget>("auditPage")->isVisible());
        QCOMPARE(banners().first().key, QStringLiteral("paper"));
        QVERIFY(area()->findChild<QWidget*>(QStringLiteral("banner"))->isVisible());
    }

    void nobodyElseIsTold()
    {
        m_stage->openAs(QStringLiteral("tanaka.k"));
        Q_EMIT m_stage->office.casesChanged({m_stage->office.caseId(1)});
        QTest::qWait(20);
        QVERIFY(banners().isEmpty());
    }

    void itStaysUntilThePersonSaysSo()
    {
        m_stage->openAs(sato);
        QTRY_COMPARE(banners().size(), 1);
        m_stage->ask.answerNext({});
        banners().first().action();
        QTRY_VERIFY(m_stage->ask.lastQuestion().text.contains(QStringLiteral("田中　健")));
        QTest::qWait(20);
        QCOMPARE(banners().size(), 1);
        QVERIFY(m_stage->office.handedOver.isEmpty());
        m_stage->ask.answerNext({0, {}, {}});
        banners().first().action();
        QTRY_VERIFY(banners().isEmpty());
        QCOMPARE(m_stage->office.handedOver, QStringList(m_stage->office.caseId(1)));
    }

    void itIsThereAgainAfterTheNextLogIn()
    {
        m_stage->openAs(sato);
        QTRY_COMPARE(banners().size(), 1);
        m_stage->openAs(sato);
        QTRY_COMPARE(banners().size(), 1);
    }

    void itFollowsWhoHasTheCase()
    {
        m_stage->openAs(sato);
        QTRY_COMPARE(banners().size(), 1);
        m_stage->office.papers[sato] = {notice(1, QStringLiteral("oka.m"), QStringLiteral("岡　正子"))};
        Q_EMIT m_stage->office.casesChanged({m_stage->office.caseId(1)});
        QTRY_VERIFY(banners().size() == 1 && banners().first().text.contains(QStringLiteral("岡　正子")));
        m_stage->office.papers.clear();
        Q_EMIT m_stage->office.casesChanged({m_stage->office.caseId(1)});
        QTRY_VERIFY(banners().isEmpty());
    }

    void whatCannotBeReadIsSaidOnce()
    {
        m_stage->office.paperError = Error{ErrorCode::SealBroken, QStringLiteral("state/staff")};
        m_stage->openAs(sato);
        QTRY_COMPARE(banners().size(), 1);
        area()->clear();
        Q_EMIT m_stage->office.casesChanged({});
        QTest::qWait(20);
        QVERIFY(banners().isEmpty());
    }

    void itSaysWhatToDoWhereNobodyHasTheCase_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::addColumn<Role>("role");
        QTest::newRow("a clerk, released") << false << Role::Clerk;
        QTest::newRow("a clerk, the time was over") << true << Role::Clerk;
        QTest::newRow("the chief, released") << false << Role::Chief;
    }

    void itSaysWhatToDoWhereNobodyHasTheCase()
    {
        QFETCH(bool, ended);
        QFETCH(Role, role);
        const QDateTime now = m_stage->office.present;
        PaperNotice lost = notice(1, {}, {});
        lost.ended = ended ? now.addSecs(-60) : QDateTime();
        const QString text = PaperNews::messageOf({lost}, {sato, {}, role, {}, true}, now).text;
        QCOMPARE(text.contains(QStringLiteral("9:29")), ended);
        QCOMPARE(text.count(u'\n'), 0);
        const QString ofClerk = PaperNews::messageOf({notice(1, {}, {})}, {sato, {}, Role::Clerk, {}, true}, now).text;
        QCOMPARE(text == ofClerk, !ended && role == Role::Clerk);  // each has words of its own
    }

    void manyLeaveRoomForTheWork()
    {
        for (int number = 2; number <= 9; ++number) {
            m_stage->office.papers[sato] << notice(number, QStringLiteral("tanaka.k"), QStringLiteral("田中　健"));
        }
        m_stage->openAs(sato, {1280, 800});
        QTRY_COMPARE(banners().size(), 1);
        QCOMPARE(banners().first().text.count(u'\n') + 1, PaperNews::mostLines);
        QTest::qWait(100);
        QTRY_COMPARE(Stage::cutOffTexts(*m_stage->window).join(u'\n'), QString());
        Stage::picture(*m_stage->window, QStringLiteral("paper-news-many"));
    }

    void itLooksAsItShould_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280") << QSize(1280, 800);
        QTest::newRow("1920") << QSize(1920, 1080);
    }

    void itLooksAsItShould()
    {
        QFETCH(QSize, size);
        auto& mine = m_stage->office.papers[sato];
        mine << notice(2, {}, {});
        mine.last().ended = m_stage->office.present.addSecs(-60);
        m_stage->openAs(sato, size);
        QTRY_COMPARE(banners().size(), 1);
        QTest::qWait(100);
        QTRY_COMPARE(Stage::cutOffTexts(*m_stage->window).join(u'\n'), QString());
        Stage::picture(*m_stage->window, QStringLiteral("paper-news-%1").arg(size.width()));
        area()->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
        auto* dialog = m_stage->part<QWidget>("askDialog");
        QVERIFY(dialog);
        QTest::qWait(100);
        QCOMPARE(Stage::cutOffTexts(*dialog).join(u'\n'), QString());
        Stage::picture(*dialog, QStringLiteral("paper-question-%1").arg(size.width()));
    }

private:
    inline static const QString sato = QStringLiteral("sato.h");

    PaperNotice notice(int number, const QString& holder, const QString& name) const
    {
        return {m_stage->office.caseId(number), holder, name, {}, {DocumentKind::Juminhyo, DocumentKind::KosekiZenbu}};
    }
    BannerArea* area() const { return m_stage->window->workspace()->findChild<BannerArea*>(QStringLiteral("bannerArea")); }
    QList<BannerMessage> banners() const { return area()->messages(); }

    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(PaperNewsTest)
#include "PaperNewsTest.moc"
