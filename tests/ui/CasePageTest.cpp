// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/FakeOffice.h"
#include "ui/casefile/CasePage.h"
#include "ui/casefile/ReadingPane.h"
#include "ui/casefile/SubmissionView.h"
#include "ui/casefile/WrappedText.h"
#include "ui/common/Ask.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using madoguchi::test::FakeOffice;
using madoguchi::test::InventedCity;

namespace {

QString textOf(const QWidget& page)
{
    QStringList texts;
    const auto labels = page.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        texts << label->text() << label->toolTip();
    }
    const auto wrapped = page.findChildren<WrappedText*>();
    for (const WrappedText* text : wrapped) {
        texts << text->text() << text->accessibleName();
    }
    return texts.join(QLatin1Char('\n'));
}

}  // namespace

/// The page of a case shows the truth, follows it, and forgets everything when it is locked.
class CasePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void openingShowsAndIsRecorded();
    void anActIsDoneAndSaid();
    void anActWithoutConnectionIsSaidToBeKeptHere();
    void theBannerOfAWaitingActGoesWhenItHasArrived();
    void aRefusedActShowsWhatIsTrueNow();
    void acknowledgingARefusalTakesItAway();
    void whatAColleagueDoesAppears();
    void anAnswerToAnEarlierQuestionIsIgnored();
    void lockingForgetsEverything();
    void anAnswerAfterLockingIsIgnored();
    void whatCannotBeReadIsNotShownAsItWas();
    void anImpossibleActExplainsItself();
    void escapeLeaves();
    void keysWorkWhileTheSubmissionHasTheFocus();
    void thePaneShowsTheCaseInShort();
    void thePaneForgetsOnLock();
    void theLongestCaseFits();

private:
    BannerMessage banner() const;
    bool shows(const QString& text) const { return textOf(*m_page).contains(text); }

    Theme m_theme;
    std::unique_ptr<FakeOffice> m_office;
    std::unique_ptr<Ask> m_ask;
    std::unique_ptr<CasePage> m_page;
    QString m_id;
};

void CasePageTest::init()
{
    m_page.reset();
    m_office = std::make_unique<FakeOffice>(40);
    m_office->enter();
    m_ask = std::make_unique<Ask>(m_theme);
    m_page = std::make_unique<CasePage>(*m_office, m_theme, *m_ask);
    m_id = m_office->find(Outcome::Good, CaseState::Received);
    m_page->open(m_id);
    QTRY_VERIFY(m_page->file());
}

/// The newest banner; an empty one if there is none.
BannerMessage CasePageTest::banner() const
{
    const auto messages = m_page->findChild<BannerArea*>()->messages();
    return messages.isEmpty() ? BannerMessage() : messages.first();
}

void CasePageTest::openingShowsAndIsRecorded()
{
    QCOMPARE(m_office->opened, QStringList{m_id});
    const CaseFile& file = m_office->file(m_id);
    QVERIFY(shows(file.summary.applicantName));
    QVERIFY(shows(label(CaseState::Received)));
    QVERIFY(shows(label(Outcome::Good)));
    m_page->reload();
    QTest::qWait(10);
    QCOMPARE(m_office->opened.size(), 1);  // reading again is not opening
}

void CasePageTest::anActIsDoneAndSaid()
{
    m_page->findChild<QPushButton*>(QStringLiteral("act.claim"))->click();
    QTRY_COMPARE(banner().tone, Tone::Good);
    QTRY_VERIFY(shows(m_office->staff().name));
    QTRY_VERIFY(m_page->findChild<QPushButton*>(QStringLiteral("act.start-examination"))->isEnabled());
}

void CasePageTest::anActWithoutConnectionIsSaidToBeKeptHere()
{
    m_office->setSync(SyncStatus::State::Offline);
    m_page->findChild<QPushButton*>(QStringLiteral("act.claim"))->click();
    QTRY_COMPARE(banner().tone, Tone::Hold);
    QTRY_VERIFY(shows(QStringLiteral("Waiting to be sent")));
}

void CasePageTest::theBannerOfAWaitingActGoesWhenItHasArrived()
{
    anActWithoutConnectionIsSaidToBeKeptHere();
    CaseFile& file = m_office->file(m_id);
    file.summary.waitingActs = 0;
    file.history.back().kind = HistoryItem::Kind::Acted;
    m_office->setSync(SyncStatus::State::Waiting);
    Q_EMIT m_office->casesChanged({m_id});
    QTRY_VERIFY(m_page->findChild<BannerArea*>()->messages().isEmpty());
    QVERIFY(!shows(QStringLiteral("Waiting to be sent")));
}

void CasePageTest::aRefusedActShowsWhatIsTrueNow()
{
    m_office->colleagueActs(m_id, ActKind::Claim, QStringLiteral("tanaka.k"));
    m_office->refuse(m_id, ActKind::Claim, {ErrorCode::ClaimTaken, {}});
    QTRY_COMPARE(banner().tone, Tone::Bad);
    QCOMPARE(banner().code, QStringLiteral("MDG-1006"));
    QVERIFY(banner().text.contains(QStringLiteral("田中　健")));  // who holds it now
    QVERIFY(banner().text.contains(label(CaseState::Received)));
    QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("act.claim"))->isEnabled());
    QVERIFY(banner().lasting);
}

void CasePageTest::acknowledgingARefusalTakesItAway()
{
    aRefusedActShowsWhatIsTrueNow();
    QSignalSpy wanted(m_page.get(), &CasePage::refusedRequested);
    banner().action();
    QCOMPARE(wanted.value(0).value(0).toString(), m_id);
    m_office->setAside(QStringLiteral("refused-") + m_id);
    QTRY_VERIFY(m_page->findChild<BannerArea*>()->messages().isEmpty());
    QCOMPARE(m_office->acknowledged.size(), 1);
}

void CasePageTest::whatAColleagueDoesAppears()
{
    m_office->colleagueActs(m_id, ActKind::Claim, QStringLiteral("tanaka.k"));
    QTRY_VERIFY(shows(pastLabel(ActKind::Claim)));
    QVERIFY(shows(QStringLiteral("田中　健")));
}

void CasePageTest::anAnswerToAnEarlierQuestionIsIgnored()
{
    m_office->holding = true;
    const QString other = m_office->caseId(4);
    m_page->open(m_office->caseId(3));
    m_page->open(other);
    m_office->release();
    QTRY_VERIFY(m_page->file());
    QTest::qWait(20);
    QCOMPARE(m_page->file()->summary.caseNow.id, other);
}

void CasePageTest::lockingForgetsEverything()
{
    const CaseFile file = m_office->file(m_id);
    m_office->lock();
    QVERIFY(!m_page->file());
    QVERIFY(m_page->caseId().isEmpty());
    const QString text = textOf(*m_page);
    for (const QString& forgotten : {file.summary.applicantName, file.summary.applicantKana, file.summary.applicantAddress, m_id.right(4)}) {
        QVERIFY(!text.contains(forgotten));
    }
}

void CasePageTest::anAnswerAfterLockingIsIgnored()
{
    m_office->holding = true;
    m_page->open(m_office->caseId(3));
    m_office->lock();
    m_office->release();
    QTest::qWait(20);
    QVERIFY(!m_page->file());
}

void CasePageTest::whatCannotBeReadIsNotShownAsItWas()
{
    const QString name = m_office->file(m_id).summary.applicantName;
    m_office->caseFileError = Error{ErrorCode::SealBroken, QStringLiteral("cases 5")};
    m_page->reload();
    QTRY_VERIFY(!m_page->file());
    QVERIFY(!shows(name));
    QVERIFY(shows(QStringLiteral("MDG-4003")));
    m_office->caseFileError.reset();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(m_page.get(), Qt::Key_F5);  // as the message says
    QTRY_VERIFY(m_page->file());
    QVERIFY(shows(name));
}

void CasePageTest::anImpossibleActExplainsItself()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(m_page.get(), Qt::Key_F9, Qt::ShiftModifier);
    QTRY_COMPARE(banner().tone, Tone::Caution);
    QVERIFY(!banner().text.isEmpty());
    QVERIFY(m_office->acts.isEmpty());
}

void CasePageTest::escapeLeaves()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QSignalSpy closed(m_page.get(), &CasePage::closeRequested);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QTRY_COMPARE(closed.count(), 1);
}

void CasePageTest::keysWorkWhileTheSubmissionHasTheFocus()
{
    auto* submission = m_page->findChild<SubmissionView*>();
    QSignalSpy shown(submission, &SubmissionView::shown);
    m_page->show();
    m_page->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, 30000);
    QTRY_VERIFY(QApplication::focusWidget() && submission->isAncestorOf(QApplication::focusWidget()));
    QSignalSpy next(m_page.get(), &CasePage::nextRequested);
    QSignalSpy closed(m_page.get(), &CasePage::closeRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    QTRY_COMPARE(next.count(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    QTRY_COMPARE(m_office->acts.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(closed.count(), 1);
}

void CasePageTest::thePaneShowsTheCaseInShort()
{
    ReadingPane pane(*m_office, m_theme);
    QSignalSpy opened(&pane, &ReadingPane::openRequested);
    pane.display(m_id);
    QTRY_VERIFY(textOf(pane).contains(m_office->file(m_id).summary.applicantName));
    QVERIFY(textOf(pane).contains(label(Outcome::Good)));
    pane.findChild<QPushButton*>()->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), m_id);
    QCOMPARE(m_office->opened.size(), 1);  // the pane is no opening
}

void CasePageTest::thePaneForgetsOnLock()
{
    ReadingPane pane(*m_office, m_theme);
    pane.display(m_id);
    const QString name = m_office->file(m_id).summary.applicantName;
    QTRY_VERIFY(textOf(pane).contains(name));
    m_office->lock();
    QVERIFY(!textOf(pane).contains(name));
    QVERIFY(pane.caseId().isEmpty());
}

void CasePageTest::theLongestCaseFits()
{
    const CaseFile longest = InventedCity::longestCase(3);
    m_office->put(longest);
    m_page->resize(1166, 692);
    m_page->open(longest.summary.caseNow.id);
    QTRY_VERIFY(m_page->file());
    QTRY_COMPARE(m_page->file()->summary.applicantName.size(), 100);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QCOMPARE(m_page->size(), QSize(1166, 692));  // nothing pressed the window open
}

int main(int argc, char** argv)
{
    SubmissionView::registerSchemes();
    QApplication application(argc, argv);
    CasePageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "CasePageTest.moc"
