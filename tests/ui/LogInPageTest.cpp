// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/FakeOffice.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Theme.h"
#include "ui/shell/CapsLock.h"
#include "ui/shell/LogInPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Who sits at the counter: said once, and again after every lock.
class LogInPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void bothFieldsAreNeeded();
    void theRightPersonGetsIn();
    void everyFailureSaysWhatToDo_data();
    void everyFailureSaysWhatToDo();
    void thePassphraseIsGoneAsSoonAsItIsSent();
    void nothingIsSentTwiceWhileWaiting();
    void theLockNamesThePersonAndAsksOnlyForThePassphrase();
    void somebodyElseMayComeToALockedScreen();
    void capsLockIsTold_data();
    void capsLockIsTold();
    void aTemporaryPassphraseLeadsToTheCardForOnesOwn();
    void anOwnPassphraseLogsIn();
    void aRefusedChoiceKeepsTheCard();
    void whoTurnsBackLeavesNothingBehind();

private:
    void comeWithATemporaryOne();
    void choose(const QString& chosen, const QString& again);
    template<typename T>
    T* part(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    void type(const QString& staffId, const QString& passphrase);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeOffice> m_office;
    std::unique_ptr<LogInPage> m_page;
};

void LogInPageTest::init()
{
    m_page.reset();
    m_theme = std::make_unique<Theme>();
    m_office = std::make_unique<FakeOffice>(0);
    m_page = std::make_unique<LogInPage>(*m_office, *m_theme);
    m_page->show();
}

void LogInPageTest::type(const QString& staffId, const QString& passphrase)
{
    QTest::keyClicks(part<QLineEdit>("staffId"), staffId);
    QTest::keyClicks(part<QLineEdit>("passphrase"), passphrase);
}

void LogInPageTest::bothFieldsAreNeeded()
{
    auto* enter = part<QPushButton>("logInButton");
    QVERIFY(!enter->isEnabled());
    type(QStringLiteral("sato.h"), {});
    QVERIFY(!enter->isEnabled());
    QTest::keyClick(part<QLineEdit>("staffId"), Qt::Key_Return);
    QVERIFY(m_office->logIns.isEmpty());
    type({}, QStringLiteral("secret"));
    QVERIFY(enter->isEnabled());
}

void LogInPageTest::theRightPersonGetsIn()
{
    QSignalSpy in(m_page.get(), &LogInPage::loggedIn);
    type(QStringLiteral("sato.h"), QStringLiteral("secret"));
    QTest::keyClick(part<QLineEdit>("passphrase"), Qt::Key_Return);
    QTRY_COMPARE(in.size(), 1);
    QCOMPARE(in.at(0).at(0).value<Staff>().id, QStringLiteral("sato.h"));
}

void LogInPageTest::everyFailureSaysWhatToDo_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("wrong") << ErrorCode::SessionRefused;
    QTest::newRow("wrong offline") << ErrorCode::PassphraseWrong;
    QTest::newRow("too often") << ErrorCode::SessionLocked;
    QTest::newRow("never here before") << ErrorCode::OfflineLogInUnknown;
    QTest::newRow("terminal") << ErrorCode::TerminalRefused;
    QTest::newRow("no connection") << ErrorCode::CloudUnreachable;
}

void LogInPageTest::everyFailureSaysWhatToDo()
{
    QFETCH(ErrorCode, code);
    m_office->logInError = Error{code, {}};
    type(QStringLiteral("sato.h"), QStringLiteral("secret"));
    QTest::mouseClick(part<QPushButton>("logInButton"), Qt::LeftButton);
    auto* banners = part<BannerArea>("bannerArea");
    QTRY_COMPARE(banners->messages().size(), 1);
    QCOMPARE(banners->messages().first().code, errorName(code));
    QVERIFY(!banners->messages().first().text.isEmpty());
    QVERIFY(part<QLineEdit>("passphrase")->isEnabled());
    QCOMPARE(part<QLineEdit>("staffId")->text(), QStringLiteral("sato.h"));
}

void LogInPageTest::thePassphraseIsGoneAsSoonAsItIsSent()
{
    m_office->holding = true;
    type(QStringLiteral("sato.h"), QStringLiteral("secret"));
    QTest::keyClick(part<QLineEdit>("passphrase"), Qt::Key_Return);
    QCOMPARE(part<QLineEdit>("passphrase")->text(), QString());
}

void LogInPageTest::nothingIsSentTwiceWhileWaiting()
{
    m_office->holding = true;
    type(QStringLiteral("sato.h"), QStringLiteral("secret"));
    QTest::keyClick(part<QLineEdit>("passphrase"), Qt::Key_Return);
    QTest::keyClick(part<QLineEdit>("passphrase"), Qt::Key_Return);
    QTest::mouseClick(part<QPushButton>("logInButton"), Qt::LeftButton);
    QCOMPARE(m_office->logIns.size(), 1);
}

void LogInPageTest::theLockNamesThePersonAndAsksOnlyForThePassphrase()
{
    m_page->startLocked(m_office->persons.first());
    QCOMPARE(part<QLineEdit>("staffId")->text(), QStringLiteral("sato.h"));
    QVERIFY(part<QLineEdit>("staffId")->isReadOnly());
    QVERIFY(!part<QPushButton>("otherPerson")->isHidden());
}

void LogInPageTest::somebodyElseMayComeToALockedScreen()
{
    m_page->startLocked(m_office->persons.first());
    QTest::mouseClick(part<QPushButton>("otherPerson"), Qt::LeftButton);
    QCOMPARE(part<QLineEdit>("staffId")->text(), QString());
    QVERIFY(!part<QLineEdit>("staffId")->isReadOnly());
    QVERIFY(part<QPushButton>("otherPerson")->isHidden());
}

void LogInPageTest::capsLockIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("seen");  // -1: the key says nothing
    const auto none = Qt::KeyboardModifiers(Qt::NoModifier);
    const auto shift = Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("a") << QStringLiteral("a") << none << 0;
    QTest::newRow("A without shift") << QStringLiteral("A") << none << 1;
    QTest::newRow("A with shift") << QStringLiteral("A") << shift << 0;
    QTest::newRow("a with shift") << QStringLiteral("a") << shift << 1;
    QTest::newRow("digit") << QStringLiteral("1") << none << -1;
    QTest::newRow("kana") << QStringLiteral("あ") << none << -1;
    QTest::newRow("no text") << QString() << none << -1;
    QTest::newRow("control") << QStringLiteral("A") << Qt::KeyboardModifiers(Qt::ControlModifier) << -1;
}

void LogInPageTest::capsLockIsTold()
{
    QFETCH(QString, text);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, seen);
    const auto on = capsLockSeenIn(QKeyEvent(QEvent::KeyPress, Qt::Key_A, modifiers, text));
    QCOMPARE(on ? int(*on) : -1, seen);
}

void LogInPageTest::comeWithATemporaryOne()
{
    m_office->logInError = Error{ErrorCode::PassphraseTemporary, {}};
    type(QStringLiteral("sato.h"), QStringLiteral("temporary-1"));
    QTest::keyClick(part<QLineEdit>("passphrase"), Qt::Key_Return);
    QTRY_VERIFY(part<QWidget>("choosePassphrase")->isVisible());
}

void LogInPageTest::choose(const QString& chosen, const QString& again)
{
    QTest::keyClicks(part<QLineEdit>("chosenPassphrase"), chosen);
    QTest::keyClicks(part<QLineEdit>("againPassphrase"), again);
    QTest::keyClick(part<QLineEdit>("againPassphrase"), Qt::Key_Return);
}

void LogInPageTest::aTemporaryPassphraseLeadsToTheCardForOnesOwn()
{
    comeWithATemporaryOne();
    QVERIFY(!part<QWidget>("logInCard")->isVisible());
    QVERIFY(!part<QLineEdit>("presentPassphrase"));
    choose(QStringLiteral("short"), QStringLiteral("short"));
    QVERIFY(!part<QLabel>("chosenPassphraseFault")->text().isEmpty());
    QVERIFY(m_office->passphrases.isEmpty());
}

void LogInPageTest::anOwnPassphraseLogsIn()
{
    comeWithATemporaryOne();
    QSignalSpy in(m_page.get(), &LogInPage::loggedIn);
    choose(QStringLiteral("a long one of mine"), QStringLiteral("a long one of mine"));
    QTRY_COMPARE(in.size(), 1);
    QCOMPARE(m_office->passphrases, QStringList(QStringLiteral("sato.h temporary-1 a long one of mine")));
    QVERIFY(part<QWidget>("logInCard")->isVisible());
}

void LogInPageTest::aRefusedChoiceKeepsTheCard()
{
    comeWithATemporaryOne();
    m_office->passphraseError = Error{ErrorCode::PassphraseUnsure, {}};
    choose(QStringLiteral("a long one of mine"), QStringLiteral("a long one of mine"));
    auto* banners = part<QWidget>("choosePassphrase")->findChild<BannerArea*>();
    QTRY_COMPARE(banners->messages().size(), 1);
    QCOMPARE(banners->messages().first().code, errorName(ErrorCode::PassphraseUnsure));
    QVERIFY(part<QLineEdit>("chosenPassphrase")->isEnabled());
}

void LogInPageTest::whoTurnsBackLeavesNothingBehind()
{
    comeWithATemporaryOne();
    QTest::keyClicks(part<QLineEdit>("chosenPassphrase"), QStringLiteral("half of it"));
    QTest::mouseClick(part<QPushButton>("leaveChoosing"), Qt::LeftButton);
    QVERIFY(part<QWidget>("logInCard")->isVisible());
    QCOMPARE(part<QLineEdit>("chosenPassphrase")->text(), QString());
    QCOMPARE(part<QLineEdit>("staffId")->text(), QStringLiteral("sato.h"));
}

QTEST_MAIN(LogInPageTest)
#include "LogInPageTest.moc"
