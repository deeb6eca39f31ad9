// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/ErrorCatalog.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace madoguchi;

/// News stand above the page, can be closed, and carry the code that support asks for.
class BannerAreaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itTakesNoRoomWithoutNews();
    void anErrorShowsItsWordsAndItsCode();
    void theCodeIsCopiedWithOneClick();
    void laterNewsOfOneKeyTakesTheEarlierOnesPlace();
    void aStateHasNoCloseButtonAndGoesWithTheState();
    void aStormLeavesRoomForTheWork();
    void whatStaysOnTopIsNotPushedOutOfSight();
    void anActionMayTakeItsOwnBannerAway();
};

void BannerAreaTest::itTakesNoRoomWithoutNews()
{
    const Theme theme;
    BannerArea area(theme);
    QVERIFY(area.isHidden());
    area.post(Error{ErrorCode::ClaimTaken, {}});
    QVERIFY(!area.isHidden());
    QTest::mouseClick(area.findChild<QToolButton*>(QStringLiteral("closeBanner")), Qt::LeftButton);
    QVERIFY(area.isHidden());
    QVERIFY(area.messages().isEmpty());
}

void BannerAreaTest::anErrorShowsItsWordsAndItsCode()
{
    const auto entry = ErrorCatalog::entry(ErrorCode::SealBroken);
    const auto message = bannerOf({ErrorCode::SealBroken, QStringLiteral("cases/1")});
    QCOMPARE(message.title, entry.title);
    QCOMPARE(message.text, entry.advice);
    QCOMPARE(message.code, QStringLiteral("MDG-4003"));
    QCOMPARE(message.tone, Tone::Bad);
}

void BannerAreaTest::theCodeIsCopiedWithOneClick()
{
    const Theme theme;
    BannerArea area(theme);
    area.post(Error{ErrorCode::CloudTimeout, {}});
    QTest::mouseClick(area.findChild<QToolButton*>(QStringLiteral("copyCode")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("MDG-3002"));
}

void BannerAreaTest::laterNewsOfOneKeyTakesTheEarlierOnesPlace()
{
    const Theme theme;
    BannerArea area(theme);
    BannerMessage message;
    message.key = QStringLiteral("sync");
    message.title = QStringLiteral("first");
    area.post(message);
    message.title = QStringLiteral("second");
    area.post(message);
    QCOMPARE(area.messages().size(), 1);
    QCOMPARE(area.messages().first().title, QStringLiteral("second"));
}

void BannerAreaTest::aStateHasNoCloseButtonAndGoesWithTheState()
{
    const Theme theme;
    BannerArea area(theme);
    BannerMessage message;
    message.key = QStringLiteral("sync");
    message.lasting = true;
    area.post(message);
    QVERIFY(!area.findChild<QToolButton*>(QStringLiteral("closeBanner")));
    area.withdraw(QStringLiteral("another"));
    QCOMPARE(area.messages().size(), 1);
    area.withdraw(QStringLiteral("sync"));
    QVERIFY(area.messages().isEmpty());
}

void BannerAreaTest::aStormLeavesRoomForTheWork()
{
    const Theme theme;
    BannerArea area(theme);
    area.resize(800, 600);
    for (int i = 0; i < 50; ++i) {
        BannerMessage message;
        message.title = QString::number(i);
        area.post(message);
    }
    int shown = 0;
    for (const auto* banner : area.findChildren<QWidget*>(QStringLiteral("banner"))) {
        shown += banner->isVisibleTo(&area) ? 1 : 0;
    }
    QCOMPARE(shown, 3);
    QCOMPARE(area.messages().size(), 50);
    QCOMPARE(area.messages().first().title, QStringLiteral("49"));
}

void BannerAreaTest::whatStaysOnTopIsNotPushedOutOfSight()
{
    const Theme theme;
    BannerArea area(theme);
    BannerMessage paper;
    paper.title = QStringLiteral("paper");
    paper.onTop = true;
    area.post(BannerMessage());
    area.post(paper);
    for (int i = 0; i < 5; ++i) {
        area.post(BannerMessage());
    }
    QCOMPARE(area.messages().first().title, paper.title);
    const auto banners = area.findChildren<QWidget*>(QStringLiteral("banner"));
    const auto shown = std::ranges::find(banners, paper.title, &QWidget::accessibleName);
    QVERIFY(shown != banners.end() && (*shown)->isVisibleTo(&area));
    for (const QWidget* each : banners) {
        QVERIFY(each == *shown || !each->isVisibleTo(&area) || each->y() >= (*shown)->y());
    }
}

void BannerAreaTest::anActionMayTakeItsOwnBannerAway()
{
    const Theme theme;
    BannerArea area(theme);
    BannerMessage message;
    message.key = QStringLiteral("refused");
    message.actionVerb = QStringLiteral("Open");
    message.action = [&area] { area.withdraw(QStringLiteral("refused")); };
    area.post(message);
    QTest::mouseClick(area.findChild<QPushButton*>(QStringLiteral("bannerAction")), Qt::LeftButton);
    QVERIFY(area.messages().isEmpty());
}

QTEST_MAIN(BannerAreaTest)
#include "BannerAreaTest.moc"
