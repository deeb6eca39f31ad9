// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/Stage.h"
#include "ui/audit/AuditModel.h"
#include "ui/audit/AuditPage.h"
#include "ui/casefile/SubmissionView.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// The trail as those who check see it: everything said in words, as much read as is looked at, each reading recorded.
class AuditPageTest : public QObject {
    Q_OBJECT

private:
    static constexpr int rows = 450;

    static std::unique_ptr<Stage> stage()
    {
        auto stage = std::make_unique<Stage>(20);
        for (int i = 1; i <= rows; ++i) {
            const bool search = i % 100 == 0;
            stage->office.trail << AuditItem{i, InventedCity::morning().addSecs(i), QStringLiteral("sato.h"),
                                             search ? AuditItem::Kind::Searched : AuditItem::Kind::Opened,
                                             search ? QString() : stage->office.caseId(1), search ? QStringLiteral("山田") : QString()};
        }
        stage->openAs(QStringLiteral("sato.h"));
        QTest::keyClick(stage->window.get(), Qt::Key_R, Qt::ControlModifier);
        return stage;
    }

    static QTableView& table(const Stage& stage) { return *stage.part<QTableView>("auditTable"); }
    static QString cell(const Stage& stage, int row, int column) { return table(stage).model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void theNewestIsOnTopAndMoreComesWithScrolling()
    {
        const auto stage = this->stage();
        QTRY_VERIFY(stage->part<QTableView>("auditTable"));
        QTRY_COMPARE(table(*stage).model()->rowCount(), AuditModel::pageRows);
        QCOMPARE(cell(*stage, 0, AuditModel::What), label(AuditItem::Kind::Opened));
        table(*stage).scrollToBottom();
        QTRY_COMPARE(table(*stage).model()->rowCount(), 2 * AuditModel::pageRows);
        table(*stage).scrollToBottom();
        QTRY_COMPARE(table(*stage).model()->rowCount(), rows);
        QVERIFY(!table(*stage).model()->canFetchMore({}));
    }

    void aKindIsChosenAndARareOneIsFoundWhole()
    {
        const auto stage = this->stage();
        QTRY_VERIFY(stage->part<QComboBox>("auditKind"));
        auto* kinds = stage->part<QComboBox>("auditKind");
        kinds->setCurrentIndex(kinds->findData(int(AuditItem::Kind::Searched)));
        Q_EMIT kinds->activated(kinds->currentIndex());
        QTRY_COMPARE(table(*stage).model()->rowCount(), rows / 100);
        QCOMPARE(cell(*stage, 0, AuditModel::Detail), QStringLiteral("山田"));
        QCOMPARE(stage->office.trailFilters.last(), QStringLiteral("kind=searched"));
    }

    void aReceiptNumberIsACaseAndOpensIt()
    {
        const auto stage = this->stage();
        QTRY_VERIFY(stage->part<QLineEdit>("auditText"));
        stage->part<QLineEdit>("auditText")->setText(stage->office.caseId(1));
        QTest::keyClick(stage->part<QLineEdit>("auditText"), Qt::Key_Return);
        QTRY_COMPARE(stage->office.trailFilters.last(), QStringLiteral("case=") + stage->office.caseId(1));
        QTRY_VERIFY(table(*stage).model()->rowCount() > 0);
        table(*stage).setCurrentIndex(table(*stage).model()->index(0, 0));
        auto* open = stage->part<QPushButton>("auditOpenCase");
        QVERIFY(open->isEnabled());
        open->click();
        QTRY_COMPARE(stage->window->workspace()->place().caseId, stage->office.caseId(1));
    }

    void theCheckSaysUpToWhereAndWhatWasWitnessed()
    {
        const auto stage = this->stage();
        stage->office.witnessed = AuditWitnessNote{{440, QByteArray(32, 'a'), QDate(2026, 11, 23)}, QStringLiteral("mado-01"), 9, QStringLiteral("sato.h"), {}};
        QTRY_VERIFY(stage->part<QPushButton>("trailCheck"));
        stage->part<QPushButton>("trailCheck")->click();
        const auto* words = stage->part<QLabel>("trailState");
        QTRY_VERIFY(words->text().contains(QStringLiteral("450")) && words->text().contains(QStringLiteral("440")));
    }

    void whatARepairHasLostIsNeverOutOfSight()
    {
        const auto stage = this->stage();
        QTRY_VERIFY(stage->part<QLabel>("trailLosses"));
        QVERIFY(!stage->part<QLabel>("trailLosses")->isVisible());
        stage->office.losses = {{13, 15, {{20, QByteArray(32, 'a'), QDate(2026, 11, 23), 12}, QStringLiteral("mado-01"), 9, QStringLiteral("sato.h"), {}}}};
        QTest::keyClick(stage->part<QWidget>("auditPage"), Qt::Key_F5);
        QTRY_VERIFY(stage->part<QLabel>("trailLosses")->isVisible());
        const QString said = stage->part<QLabel>("trailLosses")->text();
        QVERIFY2(said.contains(QStringLiteral("13")) && said.contains(QStringLiteral("15")), qPrintable(said));
    }

    void aBrokenTrailIsSaidWithItsCode()
    {
        const auto stage = this->stage();
        QTRY_VERIFY(stage->part<QPushButton>("trailCheck"));
        stage->office.trailError = Error{ErrorCode::AuditChainBroken, QStringLiteral("audit/12")};
        stage->part<QPushButton>("trailCheck")->click();
        const auto said = [&] {
            for (const auto* each : stage->window->findChildren<QLabel*>()) {
                if (each->isVisible() && each->text().contains(errorName(ErrorCode::AuditChainBroken))) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(said());
    }

    void theLockForgetsWhatWasShown()
    {
        const auto stage = this->stage();
        QTRY_VERIFY(stage->part<QTableView>("auditTable"));
        QTRY_VERIFY(table(*stage).model()->rowCount() > 0);
        const auto* model = stage->window->findChild<AuditModel*>();
        int shown = -1;
        connect(model, &AuditModel::modelReset, this, [&] { shown = model->rowCount(); });
        stage->office.lock();
        QTRY_COMPARE(shown, 0);
    }

    void everythingHasItsPlaceAndItsName()
    {
        const auto stage = this->stage();
        QTRY_VERIFY(stage->part<QWidget>("auditPage"));
        QTRY_VERIFY(table(*stage).model()->rowCount() > 0);
        QTRY_VERIFY(stage->part<QWidget>("auditPage")->width() > stage->window->width() * 3 / 4);  // the preview has made room
        Stage::picture(*stage->window, QStringLiteral("audit"));
        const QStringList cut = Stage::cutOffTexts(*stage->part<QWidget>("auditPage"));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'|')));
        for (const char* name : {"auditPerson", "auditKind", "auditPeriod", "auditText", "auditTable"}) {
            QVERIFY2(!stage->part<QWidget>(name)->accessibleName().isEmpty(), name);
        }
    }
};

int main(int argc, char** argv)
{
    SubmissionView::registerSchemes();
    QApplication application(argc, argv);
    AuditPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "AuditPageTest.moc"
