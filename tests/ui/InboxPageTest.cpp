// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/Stage.h"
#include "ui/casefile/SubmissionView.h"
#include "ui/common/BannerArea.h"
#include "ui/inbox/ColumnFilterDialog.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/InboxTable.h"
#include "ui/inbox/InboxViewCodec.h"
#include "ui/inbox/ViewMenu.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// The list of a queue: what hides rows is seen and can be taken away, and a person's views bring back what was saved.
class InboxPageTest : public QObject {
    Q_OBJECT

private:
    static std::unique_ptr<Stage> stage(QSize size = {1366, 768})
    {
        auto stage = std::make_unique<Stage>(200);
        stage->openAs(QStringLiteral("sato.h"), size);
        QTest::keyClick(stage->window.get(), Qt::Key_Down);
        page(*stage).showQueue(Queue::All);
        return stage;
    }

    static InboxPage& page(const Stage& stage) { return *stage.part<InboxPage>("inboxPage"); }
    static InboxTable& table(const Stage& stage) { return *stage.part<InboxTable>("caseTable"); }
    static int rows(const Stage& stage) { return table(stage).model()->rowCount(); }
    static QString cell(const Stage& stage, int row, InboxColumn column) { return table(stage).model()->index(row, int(column)).data().toString(); }

    /// Opens the dialog of a column as the menu does.
    static ColumnFilterDialog& ask(const Stage& stage, InboxColumn column)
    {
        auto* menu = page(stage).findChild<QToolButton*>(QStringLiteral("filterMenu"))->menu();
        menu->actions().at(int(column))->trigger();
        return *page(stage).findChildren<ColumnFilterDialog*>().last();
    }
    static void filterByState(const Stage& stage, CaseState state)
    {
        auto& dialog = ask(stage, InboxColumn::State);
        dialog.findChild<QCheckBox*>(QLatin1String("filterValue-") + code(state))->setChecked(true);
        dialog.accept();
        QTRY_VERIFY(!page(stage).findChild<ColumnFilterDialog*>());
    }
    static void filterByName(const Stage& stage, const QString& words)
    {
        auto& dialog = ask(stage, InboxColumn::Name);
        dialog.findChild<QLineEdit*>(QStringLiteral("filterWords"))->setText(words);
        dialog.accept();
        QTRY_VERIFY(!page(stage).findChild<ColumnFilterDialog*>());
    }

    /// Opens the menu of views, so that its actions are those of now, and does one.
    static void inViewMenu(const Stage& stage, const QString& action)
    {
        auto* menu = page(stage).findChild<ViewMenu*>()->menu();
        Q_EMIT menu->aboutToShow();
        auto* found = menu->findChild<QAction*>(action);
        QVERIFY2(found && found->isEnabled(), qPrintable(action));
        found->trigger();
    }
    static void giveName(const Stage& stage, const QString& name)
    {
        auto* dialog = stage.window->findChild<QDialog*>(QStringLiteral("viewNameDialog"));
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(QStringLiteral("viewName"))->setText(name);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("viewNameSave")), Qt::LeftButton);
        QTRY_VERIFY(!stage.window->findChild<QDialog*>(QStringLiteral("viewNameDialog")));
    }

private Q_SLOTS:
    void whoStandsOnACaseStaysThereWhenEverythingIsReadAnew()
    {
        const auto stage = this->stage();
        auto& table = page(*stage).table();
        table.step(3);
        const QString standing = table.currentCase();
        QVERIFY(!standing.isEmpty());
        QSignalSpy reset(table.model(), &QAbstractItemModel::modelReset);
        Q_EMIT stage->office.casesChanged({});
        QTRY_VERIFY(!reset.isEmpty());
        QTRY_COMPARE(table.currentCase(), standing);
    }

    void aSearchIsRecordedOnceTypingHasPaused()
    {
        const auto stage = this->stage();
        page(*stage).search(QStringLiteral("ふ"));
        page(*stage).search(QStringLiteral("ふじ"));
        QVERIFY(stage->office.searches.isEmpty());
        QTRY_COMPARE(stage->office.searches, QStringList{QStringLiteral("ふじ")});
        page(*stage).search({});
        page(*stage).search(QStringLiteral("ふじ"));
        QTest::qWait(1500);
        QCOMPARE(stage->office.searches.size(), 1);  // the same question again is not another one
    }

    void everyColumnHasItsDialogAndEscLeavesEverything_data()
    {
        QTest::addColumn<InboxColumn>("column");
        for (const InboxColumn column : allInboxColumns) {
            QTest::newRow(code(column).latin1()) << column;
        }
    }

    void everyColumnHasItsDialogAndEscLeavesEverything()
    {
        QFETCH(InboxColumn, column);
        const auto stage = this->stage();
        const int all = rows(*stage);
        auto& dialog = ask(*stage, column);
        QVERIFY(dialog.windowTitle().contains(label(column)));
        const QStringList cut = Stage::cutOffTexts(dialog);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'|')));
        QVERIFY(dialog.filter().isEmpty());
        Stage::picture(dialog, QStringLiteral("filter-") + code(column));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rows(*stage), all);
        QVERIFY(!stage->part<QWidget>("filterLine")->isVisible());
    }

    void filtersAreSeenCountedAndTakenAwayOneByOneOrAll()
    {
        const auto stage = this->stage();
        const int all = rows(*stage);
        filterByState(*stage, CaseState::OnHold);
        const int onHold = rows(*stage);
        QVERIFY(onHold > 0 && onHold < all);
        QVERIFY(stage->part<QLabel>("inboxCount")->text().contains(QString::number(onHold)));
        for (int row = 0; row < onHold; ++row) {
            QCOMPARE(cell(*stage, row, InboxColumn::State), label(CaseState::OnHold));
        }
        filterByName(*stage, QStringLiteral("nobody has this name"));
        QCOMPARE(rows(*stage), 0);
        QVERIFY(stage->part<QWidget>("inboxEmpty")->isVisible());
        QVERIFY(stage->part<QWidget>("filterLine")->isVisible());
        QTest::mouseClick(stage->part<QPushButton>("filterChip-name"), Qt::LeftButton);
        QCOMPARE(rows(*stage), onHold);
        QTest::mouseClick(stage->part<QPushButton>("clearFilters"), Qt::LeftButton);
        QCOMPARE(rows(*stage), all);
        QVERIFY(!stage->part<QWidget>("filterLine")->isVisible());
    }

    void aQueueAndASearchAreNeverFilteredUnseen_data()
    {
        QTest::addColumn<bool>("searches");
        QTest::newRow("another queue") << false;
        QTest::newRow("a search in all cases") << true;
    }

    void aQueueAndASearchAreNeverFilteredUnseen()
    {
        QFETCH(bool, searches);
        const auto stage = this->stage();
        filterByState(*stage, CaseState::OnHold);
        if (searches) {
            page(*stage).search(QStringLiteral("352021"));
        } else {
            page(*stage).showQueue(Queue::All);
        }
        QCOMPARE(rows(*stage), 200);
        QVERIFY(!stage->part<QWidget>("filterLine")->isVisible());
    }

    void aViewBringsBackWhatWasSaved()
    {
        const auto stage = this->stage();
        const QString name = QStringLiteral("保留の申請");
        filterByState(*stage, CaseState::OnHold);
        table(*stage).setShownColumns({{InboxColumn::Name, 200}, {InboxColumn::Receipt, 100}, {InboxColumn::State, 150}});
        table(*stage).sortBy(InboxColumn::Kana, Qt::DescendingOrder);
        const InboxView saved = page(*stage).shownView();
        inViewMenu(*stage, QStringLiteral("viewSave"));
        giveName(*stage, name);
        QCOMPARE(page(*stage).findChild<ViewMenu*>()->current(), name);

        page(*stage).showQueue(Queue::Received);
        table(*stage).setShownColumns({{InboxColumn::Receipt, 300}});
        table(*stage).sortBy(InboxColumn::State, Qt::AscendingOrder);
        QVERIFY(page(*stage).findChild<ViewMenu*>()->current().isEmpty());
        inViewMenu(*stage, QLatin1String("view-") + name);
        QCOMPARE(page(*stage).shownView().filters, saved.filters);
        QCOMPARE(page(*stage).shownView().queue, Queue::All);
        QCOMPARE(page(*stage).shownView().sortedBy, InboxColumn::Kana);
        QCOMPARE(page(*stage).shownView().direction, Qt::DescendingOrder);
        const auto columns = page(*stage).shownView().columns;
        QCOMPARE(columns.size(), 3);
        QCOMPARE(columns.at(0), (InboxView::Column{InboxColumn::Name, 200}));
        QCOMPARE(columns.at(2).column, InboxColumn::State);
        for (int row = 0; row < rows(*stage); ++row) {
            QCOMPARE(cell(*stage, row, InboxColumn::State), label(CaseState::OnHold));
        }
        Stage::picture(*stage->window, QStringLiteral("inbox-view"));
    }

    void theViewThatOpensFirstIsThereAfterTheNextLogIn()
    {
        Stage stage(200);
        InboxView view;
        view.name = QStringLiteral("朝一番");
        view.queue = Queue::OnHold;
        view.opensFirst = true;
        stage.office.views[QStringLiteral("sato.h")] = InboxViewCodec::encode({view});
        stage.openAs(QStringLiteral("sato.h"));
        QTRY_COMPARE(page(stage).queue(), Queue::OnHold);
        QCOMPARE(page(stage).findChild<ViewMenu*>()->current(), view.name);
        page(stage).showQueue(Queue::Ended);
        stage.office.lock();
        stage.openAs(QStringLiteral("tanaka.k"));
        QTest::qWait(100);
        QCOMPARE(page(stage).queue(), Queue::Received);  // a colleague does not have it
    }

    void aViewIsRenamedAndDeletedAfterAQuestion()
    {
        const auto stage = this->stage();
        const auto stored = [&] { return InboxViewCodec::decode(stage->office.views.value(QStringLiteral("sato.h"))).views; };
        inViewMenu(*stage, QStringLiteral("viewSave"));
        giveName(*stage, QStringLiteral("一"));
        inViewMenu(*stage, QStringLiteral("viewRename"));
        giveName(*stage, QStringLiteral("二"));
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().name, QStringLiteral("二"));
        inViewMenu(*stage, QStringLiteral("viewFirst"));
        QVERIFY(stored().first().opensFirst);
        stage->ask.answerNext({-1, {}, {}});
        inViewMenu(*stage, QStringLiteral("viewRemove"));
        QTRY_VERIFY(stage->ask.lastQuestion().title.contains(QStringLiteral("二")));
        QCOMPARE(stored().size(), 1);
        stage->ask.answerNext({0, {}, {}});
        inViewMenu(*stage, QStringLiteral("viewRemove"));
        QTRY_VERIFY(stored().isEmpty());
        QVERIFY(page(*stage).findChild<ViewMenu*>()->current().isEmpty());
    }

    void aViewOfAnotherVersionShowsWhatIsLeftAndSaysSo()
    {
        Stage stage(200);
        stage.office.views[QStringLiteral("sato.h")] = R"({"format":1,"views":[{"name":"old","queue":"all","sortedBy":"tax-year",
            "columns":[{"column":"receipt","width":90},{"column":"tax-year","width":50}],
            "filters":[{"column":"state","values":["on-hold","melted"]}]}]})";
        stage.openAs(QStringLiteral("sato.h"));
        QTest::qWait(10);
        inViewMenu(stage, QStringLiteral("view-old"));
        QCOMPARE(page(stage).shownView().columns.size(), 1);
        QVERIFY(rows(stage) > 0);
        QCOMPARE(cell(stage, 0, InboxColumn::State), label(CaseState::OnHold));
        const auto messages = stage.part<QWidget>("workspace")->findChild<BannerArea*>()->messages();
        QVERIFY(std::any_of(messages.begin(), messages.end(), [](const BannerMessage& message) {
            return message.title.contains(QStringLiteral("old")) && message.text.contains(QStringLiteral("tax-year")) && message.text.contains(QStringLiteral("melted"));
        }));
    }

    void everythingHasItsPlaceAndItsName_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1366, 768);
        QTest::newRow("small") << QSize(1280, 720);
    }

    void everythingHasItsPlaceAndItsName()
    {
        QFETCH(QSize, size);
        const auto stage = this->stage(size);
        filterByState(*stage, CaseState::Received);
        auto& dialog = ask(*stage, InboxColumn::ReceivedAt);
        dialog.findChild<QCheckBox*>(QStringLiteral("filterFrom"))->setChecked(true);
        Stage::picture(dialog, QStringLiteral("filter-from-a-day"));
        dialog.accept();
        filterByName(*stage, QStringLiteral("山"));
        QTest::qWait(50);
        Stage::picture(*stage->window, QStringLiteral("inbox-filtered-%1").arg(size.width()));
        const QStringList cut = Stage::cutOffTexts(page(*stage));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'|')));
        for (const char* name : {"viewMenu", "filterChip-state", "filterChip-received-at", "filterChip-name"}) {
            QVERIFY2(!stage->part<QWidget>(name)->accessibleName().isEmpty(), name);
        }
    }
};

int main(int argc, char** argv)
{
    SubmissionView::registerSchemes();
    QApplication application(argc, argv);
    InboxPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "InboxPageTest.moc"
