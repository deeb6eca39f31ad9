// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Guard.h"
#include "tests/support/ui/InventedCity.h"
#include "ui/casefile/HistoryLine.h"
#include "ui/casefile/HistoryView.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using madoguchi::test::InventedCity;

namespace {

HistoryItem actedItem()
{
    HistoryItem item;
    item.at = QDateTime::fromString(QStringLiteral("2026-11-23T00:05:00Z"), Qt::ISODate);
    item.act = ActKind::HandOver;
    item.staffId = QStringLiteral("sato.h");
    item.staffName = QStringLiteral("佐藤　花子");
    item.target = QStringLiteral("田中　健");
    item.reason = QStringLiteral("休暇のため");
    item.seq = 1234;
    return item;
}

HistoryItem refusedItem()
{
    HistoryItem item = actedItem();
    item.kind = HistoryItem::Kind::Refused;
    item.act = ActKind::Claim;
    item.seq = 0;
    item.refusal = Error{ErrorCode::ClaimTaken, {}};
    item.actId = QStringLiteral("act-1");
    return item;
}

}  // namespace

/// The history says what happened, by whom, when and why; and tells apart what the cloud has from what it has not.
class HistoryViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineSaysWhoWhatWhenAndWhy();
    void timesAreThoseOfTokyo();
    void anActThatWaitsSaysSo();
    void aRefusedActIsNotSaidToHaveHappened();
    void aGuardsRefusalSpeaksInItsOwnWords();
    void theNewestStandsOnTop();
    void aRefusalLeadsToItsExplanation();
};

void HistoryViewTest::aLineSaysWhoWhatWhenAndWhy()
{
    const HistoryLine line = HistoryLine::of(actedItem());
    QCOMPARE(line.what, pastLabel(ActKind::HandOver));
    QCOMPARE(line.reason, QStringLiteral("休暇のため"));
    for (const QString& expected : {QStringLiteral("佐藤　花子"), QStringLiteral("田中　健"), QStringLiteral("1,234")}) {
        QVERIFY2(line.who.contains(expected), qPrintable(expected));
    }
    QVERIFY(line.mark.isEmpty());
    QVERIFY(line.actId.isEmpty());
}

void HistoryViewTest::timesAreThoseOfTokyo()
{
    QCOMPARE(HistoryLine::of(actedItem()).when, QStringLiteral("R8.11.23 09:05"));
}

void HistoryViewTest::anActThatWaitsSaysSo()
{
    HistoryItem item = actedItem();
    item.kind = HistoryItem::Kind::Waiting;
    item.seq = 0;
    const HistoryLine line = HistoryLine::of(item);
    QVERIFY(!line.mark.isEmpty());
    QCOMPARE(line.tone, Tone::Hold);
    QVERIFY(!line.who.contains(QStringLiteral("log")));
}

void HistoryViewTest::aRefusedActIsNotSaidToHaveHappened()
{
    const HistoryLine line = HistoryLine::of(refusedItem());
    QVERIFY(!line.what.contains(pastLabel(ActKind::Claim)));
    QCOMPARE(line.tone, Tone::Bad);
    QCOMPARE(line.code, QStringLiteral("MDG-1006"));
    QVERIFY(!line.refusal.isEmpty());
    QCOMPARE(line.actId, QStringLiteral("act-1"));
}

void HistoryViewTest::aGuardsRefusalSpeaksInItsOwnWords()
{
    HistoryItem item = refusedItem();
    item.refusal = Error{ErrorCode::GuardRefused, code(Guard::PaymentCovers)};
    QCOMPARE(HistoryLine::of(item).refusal, refusal(Guard::PaymentCovers));
}

void HistoryViewTest::theNewestStandsOnTop()
{
    const Theme theme;
    HistoryView view(theme);
    HistoryItem older = actedItem();
    older.act = ActKind::Claim;
    view.display({older, actedItem()});
    QStringList texts;
    const auto labels = view.findChildren<QLabel*>();
    for (const QLabel* each : labels) {
        texts += each->text();
    }
    QVERIFY(texts.indexOf(pastLabel(ActKind::HandOver)) < texts.indexOf(pastLabel(ActKind::Claim)));
}

void HistoryViewTest::aRefusalLeadsToItsExplanation()
{
    const Theme theme;
    HistoryView view(theme);
    view.display({actedItem(), refusedItem()});
    QSignalSpy wanted(&view, &HistoryView::explanationWanted);
    const auto buttons = view.findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("act-1"));
}

QTEST_MAIN(HistoryViewTest)
#include "HistoryViewTest.moc"
