// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/Stage.h"
#include "ui/casefile/CasePage.h"
#include "ui/casefile/SubmissionView.h"
#include "ui/common/BannerArea.h"
#include "ui/common/FocusRing.h"
#include "ui/inbox/CaseTableModel.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/InboxTable.h"
#include "ui/shell/IdleLock.h"
#include "ui/shell/Rail.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// The window as a clerk uses it: by keyboard, interrupted, locked, offline.
class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTitleNamesNobody();
    void theLockForgetsEverythingShown();
    void afterTheLockTheSamePersonIsBackInTheQueue();
    void afterTheLockAnotherPersonStartsFresh();
    void nobodyTouchingAnythingLocks();
    void countersFollowArrivals();
    void countersHoldTheLargestOffice();
    void theSearchFindsInAllQueuesAndEscapeGoesBack();
    void typingIntoTheListFiltersIt();
    void aScannedReceiptNumberOpensItsCase();
    void theKeyboardStaysInTheCaseFromOneToTheNext();
    void offlineIsSaidAndGoesWhenTheConnectionIsBack();
    void aRefusedActIsToldOnce();
    void aFailedReadingIsSaidWithItsCode();
    void tabReachesEveryControl();
    void everyControlHasAnAccessibleName();
    void theFocusIsAlwaysRinged();
    void columnsAreRemembered();
    void theDisplayIsRemembered();
    void theRehearsalBandStandsOnEveryScreen();
};

namespace {

QStringList shownTexts(const QWidget& window)
{
    QStringList texts;
    for (const auto* label : window.findChildren<QLabel*>()) {
        texts << label->text() << label->accessibleName() << label->toolTip();
    }
    for (const auto* field : window.findChildren<QLineEdit*>()) {
        texts << field->text();
    }
    for (const auto* model : window.findChildren<CaseTableModel*>()) {
        for (int row = 0; row < model->rowCount(); ++row) {
            texts << model->row(row).applicantName;
        }
    }
    return texts;
}

QList<QWidget*> controlsOf(const QWidget& window)
{
    QList<QWidget*> controls;
    for (auto* widget : window.findChildren<QWidget*>()) {
        const bool reachable = widget->isVisibleTo(&window) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        if (reachable && !widget->focusProxy()) {
            controls << widget;
        }
    }
    return controls;
}

Rail& railOf(const Stage& stage)
{
    return *stage.part<Rail>("rail");
}

}  // namespace

void MainWindowTest::theTitleNamesNobody()
{
    Stage stage(20);
    stage.openAs(QStringLiteral("sato.h"));
    const auto title = stage.window->windowTitle();
    stage.part<InboxTable>("caseTable")->step(0);
    QCOMPARE(stage.window->windowTitle(), title);
    QVERIFY(!title.contains(QStringLiteral("佐藤")));
}

void MainWindowTest::theLockForgetsEverythingShown()
{
    Stage stage(20);
    stage.openAs(QStringLiteral("sato.h"));
    const auto name = InventedCity::caseFile(1).summary.applicantName;
    stage.part<InboxTable>("caseTable")->step(0);
    QTRY_VERIFY(shownTexts(*stage.window).join(QLatin1Char('\n')).contains(name));
    QTest::keyClick(stage.window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!stage.window->workspace());
    QCOMPARE(stage.office.locks, 1);
    const auto left = shownTexts(*stage.window).join(QLatin1Char('\n'));
    for (int number = 1; number <= 20; ++number) {
        const auto row = InventedCity::caseFile(number).summary;
        QVERIFY(!left.contains(row.applicantName));
        QVERIFY(!left.contains(row.applicantAddress));
    }
    QTRY_VERIFY(!stage.part<QWidget>("workspace"));
}

void MainWindowTest::afterTheLockTheSamePersonIsBackInTheQueue()
{
    Stage stage(20);
    stage.openAs(QStringLiteral("sato.h"));
    railOf(stage).setCurrentIndex(railOf(stage).model()->index(int(Queue::Attention), 0));
    stage.office.lock();
    QTRY_VERIFY(!stage.part<QWidget>("workspace"));
    QTest::keyClicks(stage.part<QLineEdit>("passphrase"), QStringLiteral("correct horse"));
    QTest::keyClick(stage.part<QLineEdit>("passphrase"), Qt::Key_Return);
    QTRY_VERIFY(stage.window->workspace());
    QCOMPARE(stage.part<InboxPage>("inboxPage")->queue(), Queue::Attention);
}

void MainWindowTest::afterTheLockAnotherPersonStartsFresh()
{
    Stage stage(20);
    stage.openAs(QStringLiteral("sato.h"));
    railOf(stage).setCurrentIndex(railOf(stage).model()->index(int(Queue::Attention), 0));
    stage.office.lock();
    QTRY_VERIFY(!stage.part<QWidget>("workspace"));
    QTest::mouseClick(stage.part<QAbstractButton>("otherPerson"), Qt::LeftButton);
    QTest::keyClicks(stage.part<QLineEdit>("staffId"), QStringLiteral("tanaka.k"));
    QTest::keyClicks(stage.part<QLineEdit>("passphrase"), QStringLiteral("correct horse"));
    QTest::keyClick(stage.part<QLineEdit>("passphrase"), Qt::Key_Return);
    QTRY_VERIFY(stage.window->workspace());
    QCOMPARE(stage.part<InboxPage>("inboxPage")->queue(), Queue::Received);
}

void MainWindowTest::nobodyTouchingAnythingLocks()
{
    IdleLock lock;
    QSignalSpy idle(&lock, &IdleLock::idle);
    QWidget somewhere;
    lock.start(300);
    for (int i = 0; i < 5; ++i) {
        QTest::qWait(100);
        QTest::keyClick(&somewhere, Qt::Key_A);
    }
    QCOMPARE(idle.size(), 0);
    QTRY_COMPARE(idle.size(), 1);
    QTest::qWait(400);
    QCOMPARE(idle.size(), 1);
}

void MainWindowTest::countersFollowArrivals()
{
    Stage stage(20);
    stage.openAs(QStringLiteral("sato.h"));
    QTRY_COMPARE(railOf(stage).count(Queue::All), 20);
    const int received = railOf(stage).count(Queue::Received);
    stage.office.arrive(1);
    QTRY_COMPARE(railOf(stage).count(Queue::All), 21);
    QCOMPARE(railOf(stage).count(Queue::Received), received + 1);
    QVERIFY(railOf(stage).model()->index(int(Queue::All), 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("21")));
}

void MainWindowTest::countersHoldTheLargestOffice()
{
    const Theme theme;
    Rail rail(theme);
    QueueCounts counts;
    counts.fill(99999);
    rail.setCounts(counts);
    QCOMPARE(rail.count(Queue::Ended), 99999);
    QVERIFY(rail.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("99,999")));
}

void MainWindowTest::theSearchFindsInAllQueuesAndEscapeGoesBack()
{
    Stage stage(100);
    stage.openAs(QStringLiteral("sato.h"));
    railOf(stage).setCurrentIndex(railOf(stage).model()->index(int(Queue::OnHold), 0));
    auto* table = stage.part<InboxTable>("caseTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const int held = table->model()->rowCount();
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = stage.part<QLineEdit>("search");
    QVERIFY(search->hasFocus());
    search->insert(QStringLiteral("たかはし"));
    int expected = 0;
    for (int number = 1; number <= 100; ++number) {
        expected += InventedCity::caseFile(number).summary.applicantKana.startsWith(QStringLiteral("タカハシ")) ? 1 : 0;
    }
    QVERIFY(expected > 0);
    QCOMPARE(table->model()->rowCount(), expected);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(table->model()->rowCount(), held);
}

void MainWindowTest::typingIntoTheListFiltersIt()
{
    Stage stage(100);
    stage.openAs(QStringLiteral("sato.h"));
    auto* table = stage.part<InboxTable>("caseTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const int all = table->model()->rowCount();
    QTest::keyClick(stage.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = stage.part<QLineEdit>("inboxFilter");
    QVERIFY(filter->hasFocus());
    filter->insert(QStringLiteral("ふじもと"));
    QVERIFY(table->model()->rowCount() > 0);
    QVERIFY(table->model()->rowCount() < all);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(table->hasFocus());
    QVERIFY(!table->currentCase().isEmpty());
}

void MainWindowTest::aScannedReceiptNumberOpensItsCase()
{
    Stage stage(20);
    stage.openAs(QStringLiteral("sato.h"));
    QTRY_COMPARE(railOf(stage).count(Queue::All), 20);
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(stage.part<QLineEdit>("search"), stage.office.caseId(7));
    QTest::keyClick(stage.part<QLineEdit>("search"), Qt::Key_Return);
    QTRY_COMPARE(stage.window->workspace()->place().caseId, stage.office.caseId(7));
    QTRY_VERIFY(stage.office.opened.contains(stage.office.caseId(7)));
}

void MainWindowTest::theKeyboardStaysInTheCaseFromOneToTheNext()
{
    Stage stage(20);
    stage.openAs(QStringLiteral("sato.h"));
    auto* table = stage.part<InboxTable>("caseTable");
    QTRY_VERIFY(table->hasFocus());
    const auto first = table->currentCase();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(stage.window->workspace()->place().caseId, first);
    const auto inCase = [&] { return stage.window->findChild<CasePage*>()->isAncestorOf(QApplication::focusWidget()); };
    QTRY_VERIFY(inCase());
    stage.office.holding = true;
    QTest::keyClick(stage.window.get(), Qt::Key_F3);
    QTRY_VERIFY(stage.window->workspace()->place().caseId != first);
    stage.office.release();
    QTRY_VERIFY(inCase());
    QTest::keyClick(stage.window.get(), Qt::Key_F4);
    QTRY_COMPARE(stage.window->workspace()->place().caseId, first);
    QTest::keyClick(stage.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(table->currentCase(), first);
}

void MainWindowTest::offlineIsSaidAndGoesWhenTheConnectionIsBack()
{
    Stage stage(5);
    stage.openAs(QStringLiteral("sato.h"));
    auto* banners = stage.window->workspace()->findChild<BannerArea*>(QStringLiteral("bannerArea"));
    QVERIFY(banners->messages().isEmpty());
    stage.office.setSync(SyncStatus::State::Offline, Error{ErrorCode::CloudUnreachable, {}}, 2);
    QCOMPARE(banners->messages().size(), 1);
    QCOMPARE(banners->messages().first().code, QStringLiteral("MDG-3001"));
    QVERIFY(stage.part<QLabel>("waitingActs")->text().contains(QLatin1Char('2')));
    stage.office.setSync(SyncStatus::State::Working);
    QCOMPARE(banners->messages().size(), 1);
    stage.office.setSync(SyncStatus::State::Waiting);
    QVERIFY(banners->messages().isEmpty());
}

void MainWindowTest::aRefusedActIsToldOnce()
{
    Stage stage(5);
    stage.openAs(QStringLiteral("sato.h"));
    auto* banners = stage.window->workspace()->findChild<BannerArea*>(QStringLiteral("bannerArea"));
    stage.office.refuse(stage.office.caseId(1), ActKind::Claim, Error{ErrorCode::ClaimTaken, {}});
    stage.office.refuse(stage.office.caseId(1), ActKind::Claim, Error{ErrorCode::ClaimTaken, {}});
    QCOMPARE(banners->messages().size(), 1);
    QCOMPARE(banners->messages().first().code, QStringLiteral("MDG-1006"));
    QTRY_COMPARE(railOf(stage).count(Queue::Unsent), 1);
}

void MainWindowTest::aFailedReadingIsSaidWithItsCode()
{
    Stage stage(5);
    stage.office.summariesError = Error{ErrorCode::SealBroken, QStringLiteral("cases.summary/352021-00000001")};
    stage.openAs(QStringLiteral("sato.h"));
    auto* empty = stage.part<QWidget>("inboxEmpty");
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->accessibleName().contains(QStringLiteral("MDG-4003")));
}

void MainWindowTest::tabReachesEveryControl()
{
    Stage stage(20);
    stage.openAs(QStringLiteral("sato.h"));
    stage.part<InboxTable>("caseTable")->step(0);
    QTest::qWait(100);
    stage.part<QLineEdit>("search")->setFocus();
    QList<QWidget*> reached;
    for (int i = 0; i < 100; ++i) {
        auto* focused = QApplication::focusWidget();
        QVERIFY(focused);
        if (reached.contains(focused)) {
            break;
        }
        reached << focused;
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    for (auto* control : controlsOf(*stage.window)) {
        QVERIFY2(reached.contains(control), qPrintable(control->objectName() + QLatin1Char(' ') + QLatin1String(control->metaObject()->className())));
    }
}

void MainWindowTest::everyControlHasAnAccessibleName()
{
    Stage stage(20);
    stage.openAs(QStringLiteral("sato.h"));
    stage.part<InboxTable>("caseTable")->step(0);
    QTest::qWait(100);
    for (auto* control : controlsOf(*stage.window)) {
        const auto* button = qobject_cast<QAbstractButton*>(control);
        const bool named = !control->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(control->objectName() + QLatin1Char(' ') + QLatin1String(control->metaObject()->className())));
    }
}

void MainWindowTest::theFocusIsAlwaysRinged()
{
    Stage stage(20);
    stage.openAs(QStringLiteral("sato.h"));
    auto* ring = stage.part<FocusRing>("focusRing");
    auto* search = stage.part<QLineEdit>("search");
    search->setFocus();
    QTRY_COMPARE(ring->target(), search);
    QVERIFY(ring->isVisible());
    const auto inside = QRect(search->mapTo(stage.window.get(), QPoint()), search->size());
    QVERIFY(ring->geometry().contains(inside));
    QTest::keyClick(search, Qt::Key_Tab);
    QTRY_COMPARE(ring->target(), QApplication::focusWidget());
}

void MainWindowTest::columnsAreRemembered()
{
    Stage stage(5);
    stage.openAs(QStringLiteral("sato.h"));
    auto* header = stage.part<InboxTable>("caseTable")->horizontalHeader();
    Q_EMIT header->customContextMenuRequested(QPoint(10, 10));
    auto* menu = stage.part<QMenu>("columnMenu");
    QVERIFY(menu);
    const auto actions = menu->actions();
    (*std::find_if(actions.begin(), actions.end(), [](const QAction* action) { return action->text() == label(InboxColumn::Address); }))->trigger();
    menu->close();
    stage.window.reset();
    stage.office.lock();
    stage.openAs(QStringLiteral("sato.h"));
    QVERIFY(!stage.part<InboxTable>("caseTable")->isColumnHidden(int(InboxColumn::Address)));
    QVERIFY(stage.part<InboxTable>("caseTable")->isColumnHidden(int(InboxColumn::Phone)));
}

void MainWindowTest::theDisplayIsRemembered()
{
    Stage stage(5);
    stage.openAs(QStringLiteral("sato.h"));
    QTest::mouseClick(stage.part<QAbstractButton>("displaySwitch"), Qt::LeftButton);
    QCOMPARE(stage.theme.mode(), Theme::Mode::Dark);
    stage.window.reset();
    stage.theme.setMode(Theme::Mode::Light);
    stage.open();
    QCOMPARE(stage.theme.mode(), Theme::Mode::Dark);
}

void MainWindowTest::theRehearsalBandStandsOnEveryScreen()
{
    Stage stage(5);
    stage.office.rehearsal = true;
    stage.open();
    QVERIFY(stage.part<QWidget>("rehearsalBand")->isVisible());
    stage.window.reset();
    stage.openAs(QStringLiteral("sato.h"));
    QVERIFY(stage.part<QWidget>("rehearsalBand")->isVisible());
}

int main(int argc, char** argv)
{
    SubmissionView::registerSchemes();
    QApplication application(argc, argv);
    MainWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "MainWindowTest.moc"
