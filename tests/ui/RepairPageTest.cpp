// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/FakeOffice.h"
#include "tests/support/ui/Stage.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Theme.h"
#include "ui/shell/RepairPage.h"
#include "ui/shell/TerminalNews.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// What a person is asked before a repair, and told after it.
class RepairPageTest : public QObject {
    Q_OBJECT

private:
    Theme m_theme;
    QStringList m_chosen;
    Done m_result;
    std::unique_ptr<RepairPage> m_page;

    void open(const QList<BackupFile>& backups)
    {
        m_chosen.clear();
        m_page = std::make_unique<RepairPage>(m_theme, true, backups, InventedCity::morning(), [this](const QString& file) {
            m_chosen << file;
            return QtFuture::makeReadyFuture(m_result);
        });
        m_page->show();
        Stage::picture(*m_page, QStringLiteral("repair"));
    }
    template<typename T>
    T* part(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    static QList<BackupFile> twoBackups()
    {
        return {{QStringLiteral("/b/new"), InventedCity::morning().addSecs(-3600), 5 * 1024 * 1024, 1234}, {QStringLiteral("/b/old"), InventedCity::morning().addDays(-1), 1024, 1000}};
    }

private Q_SLOTS:
    void init() { m_result = {}; }

    void theNewestBackupIsOfferedFirstAndNothingHappensByItself()
    {
        open(twoBackups());
        QCOMPARE(Stage::cutOffTexts(*m_page), QStringList());
        QVERIFY(part<QRadioButton>("backup0")->isChecked());
        QVERIFY(part<QRadioButton>("backup0")->text().contains(QStringLiteral("1,234")));
        QVERIFY(m_chosen.isEmpty());
        part<QPushButton>("leaveRepair")->click();
        QVERIFY(!m_page->isVisible());
        QVERIFY(!m_page->isRepaired());
        QVERIFY(m_chosen.isEmpty());
    }

    void whatWasChosenIsDone()
    {
        open(twoBackups());
        part<QRadioButton>("backup1")->click();
        part<QPushButton>("beginRepair")->click();
        QTRY_VERIFY(m_page->isRepaired());
        QCOMPARE(m_chosen, QStringList{QStringLiteral("/b/old")});
        QVERIFY(!m_page->isVisible());
    }

    void withoutABackupANewFileIsBegun()
    {
        open({});
        QVERIFY(part<QRadioButton>("newFile")->isChecked());
        part<QPushButton>("beginRepair")->click();
        QTRY_VERIFY(m_page->isRepaired());
        QCOMPARE(m_chosen, QStringList{QString()});
    }

    void aRepairThatFailsSaysWhyAndCanBeTriedAgain()
    {
        m_result = fail(ErrorCode::DiskFull);
        open({});
        part<QPushButton>("beginRepair")->click();
        QTRY_COMPARE(m_page->findChild<BannerArea*>()->messages().size(), 1);
        QCOMPARE(m_page->findChild<BannerArea*>()->messages().first().code, errorName(ErrorCode::DiskFull));
        QVERIFY(part<QPushButton>("beginRepair")->isEnabled());
        QVERIFY(m_page->isVisible());
    }

    void afterwardsThePersonIsToldUntilItWasRead()
    {
        FakeOffice office(0);
        office.repair = RepairReport{office.present, QStringLiteral("madoguchi.sqlite.damaged-20261123T000000Z"), {}, 2, RescueCounts{12, 3, 40, 0}};
        BannerArea banners(m_theme);
        TerminalNews news(office, banners);
        QCOMPARE(banners.messages().size(), 1);
        const BannerMessage message = banners.messages().first();
        QCOMPARE(message.tone, Tone::Caution);
        QVERIFY(message.text.contains(QStringLiteral("12")) && message.text.contains(QStringLiteral("3")));
        message.action();
        QVERIFY(!office.repair);
        QVERIFY(banners.messages().isEmpty());
    }

    void aFailedBackupStandsThereUntilOneWorks()
    {
        FakeOffice office(0);
        BannerArea banners(m_theme);
        TerminalNews news(office, banners);
        Q_EMIT office.warned({ErrorCode::BackupFailed, errorName(ErrorCode::DiskFull)});
        Q_EMIT office.warned({ErrorCode::BackupFailed, errorName(ErrorCode::DiskFull)});
        QCOMPARE(banners.messages().size(), 1);
        QCOMPARE(banners.messages().first().code, errorName(ErrorCode::BackupFailed));
        Q_EMIT office.backupMade();
        QVERIFY(banners.messages().isEmpty());
    }
};

QTEST_MAIN(RepairPageTest)
#include "RepairPageTest.moc"
