// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/Stage.h"
#include "ui/audit/RetentionModel.h"
#include "ui/casefile/SubmissionView.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace madoguchi;
using namespace madoguchi::test;

/// What will go is seen before it goes, by those who may, and nothing goes without a question.
class RetentionPageTest : public QObject {
    Q_OBJECT

private:
    static constexpr int removable = 3, noticed = 2;

    static std::unique_ptr<Stage> stage(const QString& staffId)
    {
        auto stage = std::make_unique<Stage>(20);
        for (int i = 1; i <= removable + noticed; ++i) {
            DueCase due{InventedCity::summaryOf(stage->office.file(stage->office.caseId(i))), 5 * 365, QDate(2026, 11, i <= removable ? 20 + i : 30)};
            due.summary.caseNow.state = CaseState::Completed;
            stage->office.due.prepend(due);
        }
        stage->office.persons.append({QStringLiteral("kanri"), QStringLiteral("管理　次郎"), Role::Administrator, {}, true});
        stage->openAs(staffId);
        return stage;
    }
    static QString personOf(Role role)
    {
        for (const Staff& person : InventedCity::staff()) {
            if (person.role == role) {
                return person.id;
            }
        }
        return QStringLiteral("kanri");
    }
    static QTableView& table(const Stage& stage) { return *stage.part<QTableView>("retentionTable"); }

    static std::unique_ptr<Stage> opened()
    {
        auto stage = RetentionPageTest::stage(personOf(Role::Chief));
        QTest::keyClick(stage->window.get(), Qt::Key_E, Qt::ControlModifier);
        return stage;
    }

private Q_SLOTS:
    void onlyWhoDecidesIsOfferedThePage_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("offered");
        QTest::newRow("clerk") << Role::Clerk << false;
        QTest::newRow("chief") << Role::Chief << true;
        QTest::newRow("administrator") << Role::Administrator << true;
        QTest::newRow("auditor") << Role::Auditor << false;
    }

    void onlyWhoDecidesIsOfferedThePage()
    {
        QFETCH(Role, role);
        QFETCH(bool, offered);
        const auto stage = this->stage(personOf(role));
        QTRY_VERIFY(stage->part<QToolButton>("auditEntry"));
        QCOMPARE(stage->part<QToolButton>("retentionEntry") != nullptr, offered);
        QTest::keyClick(stage->window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(stage->part<QWidget>("retentionPage") != nullptr, offered);
    }

    void whatMayGoTodayStandsOnTop()
    {
        const auto stage = opened();
        QTRY_COMPARE(table(*stage).model()->rowCount(), removable + noticed);
        const auto cell = [&](int row, int column) { return table(*stage).model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, RetentionModel::From), cell(removable - 1, RetentionModel::From));
        QVERIFY(cell(removable, RetentionModel::From) != cell(0, RetentionModel::From));
        QCOMPARE(cell(0, RetentionModel::Period), QStringLiteral("5年"));
        QVERIFY(stage->part<QLabel>("retentionCount")->text().contains(QStringLiteral("5")));
        QVERIFY(stage->part<QPushButton>("retentionRemove")->text().contains(QStringLiteral("3")));
        QTRY_VERIFY(stage->part<QWidget>("retentionPage")->width() > stage->window->width() * 3 / 4);  // the preview has made room
        Stage::picture(*stage->window, QStringLiteral("retention"));
        const QStringList cut = Stage::cutOffTexts(*stage->window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'|')));
    }

    void nothingGoesWithoutAYes()
    {
        const auto stage = opened();
        QTRY_COMPARE(table(*stage).model()->rowCount(), removable + noticed);
        stage->ask.answerNext({});
        stage->part<QPushButton>("retentionRemove")->click();
        QVERIFY(stage->ask.lastQuestion().choices.first().dangerous);
        QVERIFY(stage->office.purged.isEmpty());

        stage->ask.answerNext({0, {}, {}});
        stage->part<QPushButton>("retentionRemove")->click();
        QTRY_COMPARE(stage->office.purged.size(), removable);
        QTRY_COMPARE(table(*stage).model()->rowCount(), noticed);
        QVERIFY(!stage->part<QPushButton>("retentionRemove")->isEnabled());
    }

    void aDeletionCanBeStopped()
    {
        const auto stage = opened();
        QTRY_COMPARE(table(*stage).model()->rowCount(), removable + noticed);
        stage->office.holding = true;
        stage->ask.answerNext({0, {}, {}});
        auto* button = stage->part<QPushButton>("retentionRemove");
        button->click();
        QTRY_VERIFY(stage->part<QWidget>("retentionProgress")->isVisible());
        QVERIFY(button->isEnabled());
        button->click();
        QVERIFY(stage->office.purgeStop.stop_requested());
        stage->office.holding = false;
        stage->office.release();
        QTRY_VERIFY(!stage->part<QWidget>("retentionProgress")->isVisible());
    }

    void anErrorIsSaidWithItsCode()
    {
        const auto stage = this->stage(personOf(Role::Administrator));
        stage->office.dueError = Error{ErrorCode::JsonMalformed, QStringLiteral("retention.json")};
        QTest::keyClick(stage->window.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(stage->part<QWidget>("retentionEmpty"));
        QTRY_VERIFY(stage->part<QWidget>("retentionEmpty")->isVisible());
        bool said = false;
        for (const auto* each : stage->part<QWidget>("retentionEmpty")->findChildren<QLabel*>()) {
            said = said || each->text().contains(errorName(ErrorCode::JsonMalformed));
        }
        QVERIFY(said);
    }

    void theLockForgetsWhatWasShown()
    {
        const auto stage = opened();
        QTRY_VERIFY(table(*stage).model()->rowCount() > 0);
        const auto* model = stage->window->findChild<RetentionModel*>();
        int shown = -1;
        connect(model, &RetentionModel::modelReset, this, [&] { shown = model->rowCount(); });
        stage->office.lock();
        QTRY_COMPARE(shown, 0);
    }
};

int main(int argc, char** argv)
{
    SubmissionView::registerSchemes();
    QApplication application(argc, argv);
    RetentionPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "RetentionPageTest.moc"
