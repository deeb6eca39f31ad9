// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Guard.h"
#include "tests/support/ui/FakeOffice.h"
#include "ui/casefile/ActBar.h"
#include "ui/casefile/ActLook.h"
#include "ui/common/Theme.h"

#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using madoguchi::test::FakeOffice;
using madoguchi::test::InventedCity;

/// The bar offers what the office offers, no more and no less, and says why something is not possible.
class ActBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exactlyWhatIsOfferedIsShown_data();
    void exactlyWhatIsOfferedIsShown();
    void whatIsNotPossibleSaysWhy();
    void theKeysDoWhatTheButtonsDo();
    void theKeyOfAnImpossibleActExplains();
    void nothingIsPressedTwiceWhileBusy();
    void noKeyServesTwoActs();
    void graveActsStandApartAndNeedAnotherKey();
    void onlyOneActIsTheNextStep();
    void whoMayOnlyReadIsTold();

private:
    Theme m_theme;
};

void ActBarTest::exactlyWhatIsOfferedIsShown_data()
{
    QTest::addColumn<QString>("staffId");
    QTest::addColumn<int>("state");
    for (const Staff& person : InventedCity::staff()) {
        for (const CaseState state : allCaseStates) {
            QTest::addRow("%s %s", qPrintable(person.id), code(state).data()) << person.id << int(state);
        }
    }
}

void ActBarTest::exactlyWhatIsOfferedIsShown()
{
    QFETCH(QString, staffId);
    QFETCH(int, state);
    FakeOffice office(1);
    office.enter(staffId);
    CaseFile file = InventedCity::caseFile(1);
    file.summary.caseNow.state = CaseState(state);
    const auto offered = office.offeredActs(file);
    QSet<ActKind> expectedShown;
    QSet<ActKind> expectedPossible;
    for (const auto& act : offered) {
        if (act.kind == ActKind::AcceptPair) {
            continue;  // is done at the letters themselves
        }
        const bool isOurs = !act.refusal || (act.refusal->code != ErrorCode::RoleNotAllowed && act.refusal->code != ErrorCode::ActNotAllowed);
        if (isOurs) {
            expectedShown.insert(act.kind);
        }
        if (!act.refusal) {
            expectedPossible.insert(act.kind);
        }
    }
    ActBar bar(m_theme);
    bar.setActs(offered);
    const auto shown = bar.shownActs();
    const auto possible = bar.possibleActs();
    QCOMPARE(QSet<ActKind>(shown.begin(), shown.end()), expectedShown);
    QCOMPARE(QSet<ActKind>(possible.begin(), possible.end()), expectedPossible);
    for (const ActKind kind : shown) {
        const auto* button = bar.findChild<QPushButton*>(QStringLiteral("act.%1").arg(code(kind)));
        QVERIFY(button);
        QCOMPARE(button->isEnabled(), expectedPossible.contains(kind));
        QVERIFY(button->text().contains(label(kind)));
        QVERIFY(button->text().startsWith(lookOf(kind).key.toString()));
    }
}

void ActBarTest::whatIsNotPossibleSaysWhy()
{
    ActBar bar(m_theme);
    bar.setActs({{ActKind::FinishExamination, Error{ErrorCode::GuardRefused, code(Guard::ChecklistDone)}}});
    const auto* button = bar.findChild<QPushButton*>(QStringLiteral("act.finish-examination"));
    QCOMPARE(button->accessibleDescription(), refusal(Guard::ChecklistDone));
    QCOMPARE(button->toolTip(), refusal(Guard::ChecklistDone));
}

void ActBarTest::theKeysDoWhatTheButtonsDo()
{
    ActBar bar(m_theme);
    bar.setActs({{ActKind::Claim, {}}, {ActKind::PutOnHold, {}}});
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    QSignalSpy chosen(&bar, &ActBar::chosen);
    QSignalSpy next(&bar, &ActBar::nextRequested);
    QSignalSpy previous(&bar, &ActBar::previousRequested);
    QSignalSpy refresh(&bar, &ActBar::refreshRequested);
    QTest::keyClick(&bar, Qt::Key_F2);
    QTest::keyClick(&bar, Qt::Key_F7);
    QTest::keyClick(&bar, Qt::Key_F3);
    QTest::keyClick(&bar, Qt::Key_F4);
    QTest::keyClick(&bar, Qt::Key_F5);
    bar.findChild<QPushButton*>(QStringLiteral("act.claim"))->click();
    QTRY_COMPARE(next.count() + previous.count() + refresh.count(), 3);
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(chosen.at(0).first().value<ActKind>(), ActKind::Claim);
    QCOMPARE(chosen.at(1).first().value<ActKind>(), ActKind::PutOnHold);
    QCOMPARE(chosen.at(2).first().value<ActKind>(), ActKind::Claim);
}

void ActBarTest::theKeyOfAnImpossibleActExplains()
{
    ActBar bar(m_theme);
    bar.setActs({{ActKind::PutOnHold, Error{ErrorCode::ClaimMissing, {}}}});
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    QSignalSpy chosen(&bar, &ActBar::chosen);
    QSignalSpy impossible(&bar, &ActBar::impossible);
    QTest::keyClick(&bar, Qt::Key_F7);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(impossible.count(), 1);
    QVERIFY(!impossible.first().at(1).toString().isEmpty());
}

void ActBarTest::nothingIsPressedTwiceWhileBusy()
{
    ActBar bar(m_theme);
    bar.setActs({{ActKind::Claim, {}}});
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    QSignalSpy chosen(&bar, &ActBar::chosen);
    bar.setBusy(true);
    QTest::keyClick(&bar, Qt::Key_F2);
    bar.findChild<QPushButton*>(QStringLiteral("act.claim"))->click();
    bar.setActs({{ActKind::Claim, {}}});
    QTest::keyClick(&bar, Qt::Key_F2);
    QCOMPARE(chosen.count(), 0);
    bar.setBusy(false);
    QTest::keyClick(&bar, Qt::Key_F2);
    QCOMPARE(chosen.count(), 1);
}

void ActBarTest::noKeyServesTwoActs()
{
    QSet<QString> keys{confirmKey().toString(), QStringLiteral("F1"), QStringLiteral("F3"), QStringLiteral("F4"), QStringLiteral("F5"), QStringLiteral("F8")};
    for (const ActKind kind : allActKinds) {
        const QString key = lookOf(kind).key.toString();
        if (!key.isEmpty()) {
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
    }
}

void ActBarTest::graveActsStandApartAndNeedAnotherKey()
{
    QVERIFY(lookOf(ActKind::Reject).isGrave);
    QVERIFY(lookOf(ActKind::VoidPaper).isGrave);
    ActBar bar(m_theme);
    bar.setActs({{ActKind::Reject, {}}, {ActKind::Claim, {}}});
    QCOMPARE(bar.shownActs(), QList<ActKind>({ActKind::Claim, ActKind::Reject}));
    QCOMPARE(bar.findChild<QPushButton*>(QStringLiteral("act.reject"))->property("kind").toString(), QStringLiteral("danger"));
}

void ActBarTest::onlyOneActIsTheNextStep()
{
    ActBar bar(m_theme);
    const auto nextSteps = [&bar] {
        QList<ActKind> next;
        for (const ActKind kind : bar.shownActs()) {
            const auto* button = bar.findChild<QPushButton*>(QStringLiteral("act.%1").arg(code(kind)));
            if (button->property("kind").toString() == QLatin1String("primary")) {
                next += kind;
            }
        }
        return next;
    };
    bar.setActs({{ActKind::Claim, {}}, {ActKind::Release, Error{ErrorCode::ClaimMissing, {}}}, {ActKind::Reject, {}}});
    QCOMPARE(nextSteps(), QList<ActKind>{ActKind::Claim});
    bar.setActs({{ActKind::Claim, {}}, {ActKind::Release, {}}, {ActKind::StartExamination, {}}, {ActKind::Reject, {}}});
    QCOMPARE(nextSteps(), QList<ActKind>{ActKind::StartExamination});
    bar.setActs({{ActKind::Claim, {}}, {ActKind::Release, {}}, {ActKind::PutOnHold, {}}});
    QCOMPARE(nextSteps(), QList<ActKind>{});  // the claim is the person's own: to take it again is no step, it lengthens the lease
    QVERIFY(bar.findChild<QPushButton*>(QStringLiteral("act.claim"))->text().contains(QStringLiteral("Keep longer")));
}

void ActBarTest::whoMayOnlyReadIsTold()
{
    FakeOffice office(1);
    office.enter(QStringLiteral("kansa"));
    ActBar bar(m_theme);
    bar.setActs(office.offeredActs(InventedCity::caseFile(1)));
    QVERIFY(bar.shownActs().isEmpty());
    QVERIFY(bar.findChild<QWidget*>(QStringLiteral("act.none")));
}

QTEST_MAIN(ActBarTest)
#include "ActBarTest.moc"
