// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/FakeOffice.h"
#include "ui/casefile/ActFlow.h"
#include "ui/casefile/ReasonPhrases.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using madoguchi::test::FakeOffice;
using madoguchi::test::InventedCity;

/// Nothing grave happens by one key, nothing without the reason the rules ask for, and leaving does nothing.
class ActFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anActThatNeedsNothingIsDoneAtOnce();
    void rejectingNeedsAReason();
    void enterAndEscapeLeaveWithoutRejecting_data();
    void enterAndEscapeLeaveWithoutRejecting();
    void rejectingIsConfirmedByAnotherKey();
    void phrasesAreOfferedToStartFrom();
    void handingOverOffersColleaguesWhoCanWork();
    void theChiefSaysWhyAClaimIsTakenAway();
    void leavingOnLockDoesNothing();
    void aRefusalHereIsHandedOn();
    void theVersionThePersonSawGoesAlong();

private:
    CaseFile claimed(int number);
    QDialog* dialog() const { return m_page->findChild<QDialog*>(QStringLiteral("askDialog")); }
    QPushButton* choice() const { return dialog()->findChild<QPushButton*>(QStringLiteral("askChoice0")); }

    Theme m_theme;
    std::unique_ptr<FakeOffice> m_office;
    std::unique_ptr<QWidget> m_page;
    Ask* m_ask = nullptr;
    ActFlow* m_flow = nullptr;
};

void ActFlowTest::init()
{
    m_office = std::make_unique<FakeOffice>(20);
    m_office->enter();
    m_page = std::make_unique<QWidget>();
    m_ask = new Ask(m_theme, m_page.get());
    m_flow = new ActFlow(*m_office, *m_ask, *m_page);
    m_page->show();
}

void ActFlowTest::cleanup()
{
    m_page.reset();
    m_office.reset();
}

/// A case that the person logged in holds.
CaseFile ActFlowTest::claimed(int number)
{
    const QString id = m_office->caseId(number);
    m_office->colleagueActs(id, ActKind::Claim, m_office->staff().id);
    return m_office->file(id);
}

void ActFlowTest::anActThatNeedsNothingIsDoneAtOnce()
{
    QSignalSpy done(m_flow, &ActFlow::done);
    m_flow->start(m_office->file(m_office->caseId(1)), ActKind::Claim);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(!dialog());
    QCOMPARE(m_office->acts.size(), 1);
    QVERIFY(!done.first().first().value<FinishedAct>().error);
    QVERIFY(!m_flow->isUnderWay());
}

void ActFlowTest::rejectingNeedsAReason()
{
    m_flow->start(claimed(1), ActKind::Reject);
    QVERIFY(dialog());
    QVERIFY(!choice()->isEnabled());
    auto* reason = dialog()->findChild<QPlainTextEdit*>(QStringLiteral("askReason"));
    reason->setPlainText(QStringLiteral("  \n "));
    QVERIFY(!choice()->isEnabled());
    reason->setPlainText(QString(501, QLatin1Char('a')));
    QVERIFY(!choice()->isEnabled());
    reason->setPlainText(QStringLiteral("署名が無効です。"));
    QVERIFY(choice()->isEnabled());
    choice()->click();
    QTRY_COMPARE(m_office->acts.size(), 1);
    QCOMPARE(m_office->acts.first().reason, QStringLiteral("署名が無効です。"));
}

void ActFlowTest::enterAndEscapeLeaveWithoutRejecting_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void ActFlowTest::enterAndEscapeLeaveWithoutRejecting()
{
    QFETCH(int, key);
    m_flow->start(claimed(1), ActKind::Reject);
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    dialog()->findChild<QPlainTextEdit*>(QStringLiteral("askReason"))->setPlainText(QStringLiteral("理由"));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key(key));
    QTRY_VERIFY(!m_flow->isUnderWay());
    QVERIFY(m_office->acts.isEmpty());
}

void ActFlowTest::rejectingIsConfirmedByAnotherKey()
{
    m_flow->start(claimed(1), ActKind::Reject);
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    QVERIFY(choice()->text().contains(QStringLiteral("F12")));
    QCOMPARE(choice()->property("kind").toString(), QStringLiteral("danger"));
    QTest::keyClick(dialog(), Qt::Key_F12);
    QTest::qWait(50);
    QVERIFY(m_office->acts.isEmpty());  // no reason yet
    dialog()->findChild<QPlainTextEdit*>(QStringLiteral("askReason"))->setPlainText(QStringLiteral("理由"));
    QTest::keyClick(dialog(), Qt::Key_F12);
    QTRY_COMPARE(m_office->acts.size(), 1);
    QCOMPARE(m_office->acts.first().kind, ActKind::Reject);
}

void ActFlowTest::phrasesAreOfferedToStartFrom()
{
    QVERIFY(!ReasonPhrases::of(ActKind::Reject).isEmpty());
    QVERIFY(ReasonPhrases::of(ActKind::Claim).isEmpty());
    for (const ActKind kind : allActKinds) {
        for (const QString& phrase : ReasonPhrases::of(kind)) {
            QVERIFY(!phrase.isEmpty() && phrase.size() <= 500);
        }
    }
    m_flow->start(claimed(1), ActKind::Reject);
    const auto* phrases = dialog()->findChild<QComboBox*>(QStringLiteral("askExamples"));
    QVERIFY(phrases);
    QCOMPARE(phrases->count(), int(ReasonPhrases::of(ActKind::Reject).size()));
}

void ActFlowTest::handingOverOffersColleaguesWhoCanWork()
{
    m_flow->start(claimed(1), ActKind::HandOver);
    QTRY_VERIFY(dialog());
    auto* options = dialog()->findChild<QComboBox*>(QStringLiteral("askOption"));
    QStringList offered;
    for (int i = 0; i < options->count(); ++i) {
        offered += options->itemData(i).toString();
    }
    QCOMPARE(offered, QStringList({QStringLiteral("tanaka.k"), QStringLiteral("oka.m")}));  // not oneself, not the auditor
    QVERIFY(!choice()->isEnabled());
    options->setCurrentIndex(0);
    QVERIFY(!choice()->isEnabled());  // why is asked too
    dialog()->findChild<QPlainTextEdit*>(QStringLiteral("askReason"))->setPlainText(QStringLiteral("早退のため"));
    choice()->click();
    QTRY_COMPARE(m_office->acts.size(), 1);
    QCOMPARE(m_office->acts.first().fields.value(QStringLiteral("to")), QStringLiteral("tanaka.k"));
    QCOMPARE(m_office->acts.first().reason, QStringLiteral("早退のため"));
}

void ActFlowTest::theChiefSaysWhyAClaimIsTakenAway()
{
    const QString id = m_office->caseId(1);
    m_office->colleagueActs(id, ActKind::Claim, QStringLiteral("tanaka.k"));
    const Case current = m_office->file(id).summary.caseNow;
    QVERIFY(ActFlow::needsReason(current, ActKind::Release, QStringLiteral("oka.m"), m_office->present));
    QVERIFY(!ActFlow::needsReason(current, ActKind::Release, QStringLiteral("tanaka.k"), m_office->present));
    m_office->enter(QStringLiteral("oka.m"));
    m_flow->start(m_office->file(id), ActKind::Release);
    QVERIFY(dialog());
    QVERIFY(!choice()->isEnabled());
}

void ActFlowTest::leavingOnLockDoesNothing()
{
    m_flow->start(claimed(1), ActKind::Reject);
    QVERIFY(dialog());
    m_flow->leave();
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_flow->isUnderWay());
    QVERIFY(m_office->acts.isEmpty());
}

void ActFlowTest::aRefusalHereIsHandedOn()
{
    m_office->actError = Error{ErrorCode::VersionOld, {}};
    QSignalSpy done(m_flow, &ActFlow::done);
    m_flow->start(m_office->file(m_office->caseId(1)), ActKind::Claim);
    QTRY_COMPARE(done.count(), 1);
    const auto outcome = done.first().first().value<FinishedAct>();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::VersionOld);
    QVERIFY(!m_flow->isUnderWay());
}

void ActFlowTest::theVersionThePersonSawGoesAlong()
{
    const CaseFile seen = claimed(1);
    m_ask->answerNext({0, QStringLiteral("理由"), {}});
    m_flow->start(seen, ActKind::Reject);
    m_office->file(seen.summary.caseNow.id).summary.caseNow.version += 1;  // meanwhile somebody else did something
    QTRY_COMPARE(m_office->acts.size(), 1);
    QCOMPARE(m_office->acts.first().seenVersion, seen.summary.caseNow.version);
}

QTEST_MAIN(ActFlowTest)
#include "ActFlowTest.moc"
