// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/TemporaryPassphrase.h"
#include "tests/support/ui/Stage.h"
#include "ui/settings/StaffModel.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace madoguchi;
using namespace madoguchi::test;

/// The administrator's page about who works here, and everybody's page about their own passphrase.
class StaffPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage.reset();
        m_stage = std::make_unique<Stage>(0);
        for (Staff& person : m_stage->office.persons) {
            person.publicKey = "key";
        }
        m_stage->office.persons.append({QStringLiteral("kanri"), QStringLiteral("管理　一郎"), Role::Administrator, "key", true});
        m_stage->office.persons.append({QStringLiteral("old"), QStringLiteral("退職　済子"), Role::Clerk, "key", false});
    }

    void onlyAdministratorsFindThePage_data()
    {
        QTest::addColumn<QString>("staffId");
        QTest::addColumn<bool>("finds");
        QTest::newRow("clerk") << QStringLiteral("sato.h") << false;
        QTest::newRow("chief") << QStringLiteral("oka.m") << false;
        QTest::newRow("auditor") << QStringLiteral("kansa") << false;
        QTest::newRow("administrator") << QStringLiteral("kanri") << true;
    }
    void onlyAdministratorsFindThePage()
    {
        QFETCH(QString, staffId);
        QFETCH(bool, finds);
        m_stage->openAs(staffId);
        QCOMPARE(m_stage->part<QToolButton>("staffEntry") != nullptr, finds);
    }

    void thePageSaysWhoIsThere()
    {
        open();
        QCOMPARE(model()->rowCount(), 6);
        QCOMPARE(cell(model()->rowOf(QStringLiteral("kanri")), StaffModel::Here), StaffModel::tr("also without the intake service"));
        const int left = model()->rowOf(QStringLiteral("old"));
        QCOMPARE(left, 5);  // last
        QCOMPARE(cell(left, StaffModel::State), StaffModel::tr("has left"));
        QTRY_COMPARE(Stage::cutOffTexts(*m_stage->window).join(u'\n'), QString());
        Stage::picture(*m_stage->window, QStringLiteral("staff-page"));
    }

    void whatCanNotBeDoneIsNotOffered()
    {
        open();
        for (const char* id : {"kanri", "old"}) {
            select(id);
            QVERIFY(!button("staffReset")->isEnabled());
            QVERIFY(!button("staffLeave")->isEnabled());
        }
        select("sato.h");
        QVERIFY(button("staffReset")->isEnabled());
        QVERIFY(button("staffLeave")->isEnabled());
    }

    void aNewMemberGetsATemporaryPassphraseThatIsShownOnce()
    {
        open();
        button("staffEnrol")->click();
        QTest::keyClicks(field("memberId"), QStringLiteral("Taro"));
        QTest::keyClicks(field("memberName"), QStringLiteral("Taro Kaku"));
        button("memberSave")->click();
        QVERIFY(!m_stage->part<QLabel>("memberFault")->text().isEmpty());
        QVERIFY(m_stage->office.staffDeeds.isEmpty());
        field("memberId")->clear();
        QTest::keyClicks(field("memberId"), QStringLiteral("taro"));
        button("memberSave")->click();
        const QString shown = temporary();
        QCOMPARE(shown.size(), TemporaryPassphrase::size);
        QCOMPARE(m_stage->office.staffDeeds, QStringList(QStringLiteral("enrol taro ") + shown));
        QCOMPARE(cell(model()->rowOf(QStringLiteral("taro")), StaffModel::Passphrase), StaffModel::tr("temporary"));
        QTRY_COMPARE(Stage::cutOffTexts(*m_stage->window).join(u'\n'), QString());
        Stage::picture(*m_stage->window, QStringLiteral("staff-temporary"));
        button("temporaryCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), shown);
        button("temporaryClose")->click();
        QVERIFY(!m_stage->part<QWidget>("temporaryCard")->isVisible());
        QCOMPARE(temporaryText(), QString());
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void anIdThatSomebodyHasIsSaidAtTheField()
    {
        open();
        m_stage->office.staffError = Error{ErrorCode::FieldInvalid, QStringLiteral("id")};
        button("staffEnrol")->click();
        QTest::keyClicks(field("memberId"), QStringLiteral("taro"));
        QTest::keyClicks(field("memberName"), QStringLiteral("Taro Kaku"));
        button("memberSave")->click();
        QTRY_VERIFY(!m_stage->part<QLabel>("memberFault")->text().isEmpty());
        QCOMPARE(field("memberName")->text(), QStringLiteral("Taro Kaku"));
        QVERIFY(!m_stage->part<QWidget>("temporaryCard")->isVisible());
    }

    void aResetIsAskedForFirst()
    {
        open();
        select("sato.h");
        m_stage->ask.answerNext({});
        button("staffReset")->click();
        QVERIFY(m_stage->office.staffDeeds.isEmpty());
        m_stage->ask.answerNext({0, {}, {}});
        button("staffReset")->click();
        QTRY_COMPARE(m_stage->office.staffDeeds.size(), 1);
        QCOMPARE(m_stage->office.staffDeeds.first(), QStringLiteral("reset sato.h ") + temporary());
        QCOMPARE(cell(model()->rowOf(QStringLiteral("sato.h")), StaffModel::Passphrase), StaffModel::tr("temporary"));
    }

    void aLeavingIsAskedForFirst()
    {
        open();
        select("tanaka.k");
        m_stage->ask.answerNext({});
        button("staffLeave")->click();
        QVERIFY(m_stage->office.staffDeeds.isEmpty());
        m_stage->ask.answerNext({0, {}, {}});
        button("staffLeave")->click();
        QTRY_COMPARE(m_stage->office.staffDeeds, QStringList(QStringLiteral("leave tanaka.k")));
        QTRY_COMPARE(cell(model()->rowOf(QStringLiteral("tanaka.k")), StaffModel::State), StaffModel::tr("has left"));
    }

    void theLockTakesTheTemporaryPassphraseAway()
    {
        open();
        select("sato.h");
        m_stage->ask.answerNext({0, {}, {}});
        button("staffReset")->click();
        QVERIFY(!temporary().isEmpty());
        const QPointer<QLabel> shown = m_stage->part<QLabel>("temporaryPassphrase");
        m_stage->office.lock();
        QVERIFY(!shown || shown->text().isEmpty());
    }

    void everybodyChangesTheirOwnPassphrase()
    {
        m_stage->openAs(QStringLiteral("sato.h"));
        openPassphrase();
        QTRY_COMPARE(Stage::cutOffTexts(*m_stage->window).join(u'\n'), QString());
        Stage::picture(*m_stage->window, QStringLiteral("passphrase-page"));
        fill("the present one", "a new one of mine", "a new one of mind");
        QVERIFY(!inPage<QLabel>("againPassphraseFault")->text().isEmpty());
        QVERIFY(m_stage->office.passphrases.isEmpty());
        fill("the present one", "a new one of mine", "a new one of mine");
        QTRY_COMPARE(m_stage->office.passphrases, QStringList(QStringLiteral("sato.h the present one a new one of mine")));
        QTRY_VERIFY(!m_stage->part<QWidget>("passphrasePage")->isVisible());
    }

    void aWrongPresentOneIsSaidAtItsField()
    {
        m_stage->openAs(QStringLiteral("sato.h"));
        openPassphrase();
        m_stage->office.passphraseError = Error{ErrorCode::SessionRefused, {}};
        fill("another one", "a new one of mine", "a new one of mine");
        QTRY_VERIFY(!inPage<QLabel>("presentPassphraseFault")->text().isEmpty());
        for (const char* name : {"presentPassphrase", "chosenPassphrase", "againPassphrase"}) {
            QCOMPARE(inPage<QLineEdit>(name)->text(), QString());
            QCOMPARE(inPage<QLineEdit>(name)->echoMode(), QLineEdit::Password);
        }
    }

    void whatIsTypedIsShownOnlyOnRequest()
    {
        m_stage->openAs(QStringLiteral("sato.h"));
        openPassphrase();
        QTest::keyClicks(inPage<QLineEdit>("chosenPassphrase"), QStringLiteral("half"));
        inPage<QAbstractButton>("showPassphrase")->click();
        QCOMPARE(inPage<QLineEdit>("chosenPassphrase")->echoMode(), QLineEdit::Normal);
        QTest::keyClick(m_stage->part<QWidget>("passphrasePage"), Qt::Key_Escape);
        QTRY_VERIFY(!m_stage->part<QWidget>("passphrasePage")->isVisible());
        QCOMPARE(inPage<QLineEdit>("chosenPassphrase")->text(), QString());
        QCOMPARE(inPage<QLineEdit>("chosenPassphrase")->echoMode(), QLineEdit::Password);
    }

private:
    void open()
    {
        m_stage->openAs(QStringLiteral("kanri"));
        m_stage->part<QToolButton>("staffEntry")->click();
        QTRY_VERIFY(model() && model()->rowCount() > 0);
    }
    void openPassphrase()
    {
        m_stage->part<QAction>("changePassphrase")->trigger();
        QVERIFY(m_stage->part<QWidget>("passphrasePage")->isVisible());
    }
    void fill(const char* present, const char* chosen, const char* again)
    {
        inPage<QLineEdit>("presentPassphrase")->setText(QLatin1String(present));
        inPage<QLineEdit>("chosenPassphrase")->setText(QLatin1String(chosen));
        inPage<QLineEdit>("againPassphrase")->setText(QLatin1String(again));
        inPage<QPushButton>("savePassphrase")->click();
    }
    /// The log-in's card has a form of the same kind.
    template<typename T>
    T* inPage(const char* name) const
    {
        return m_stage->part<QWidget>("passphrasePage")->findChild<T*>(QLatin1String(name));
    }
    StaffModel* model() const { return qobject_cast<StaffModel*>(m_stage->part<QTableView>("staffTable")->model()); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    QPushButton* button(const char* name) const { return m_stage->part<QPushButton>(name); }
    QLineEdit* field(const char* name) const { return m_stage->part<QLineEdit>(name); }
    void select(const char* staffId) { m_stage->part<QTableView>("staffTable")->selectRow(model()->rowOf(QLatin1String(staffId))); }
    QString temporaryText() const { return m_stage->part<QLabel>("temporaryPassphrase")->text(); }
    QString temporary() const
    {
        return QTest::qWaitFor([this] { return m_stage->part<QWidget>("temporaryCard")->isVisible(); }) ? temporaryText() : QString();
    }

    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(StaffPageTest)
#include "StaffPageTest.moc"
