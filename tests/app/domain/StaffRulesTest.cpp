// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/StaffRules.h"

#include <QTest>

using namespace madoguchi;

/// Who may change who works here, role by role and deed by deed.
class StaffRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAdministratorsMay_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("may");
        for (const Role role : allRoles) {
            QTest::newRow(code(role).data()) << int(role) << (role == Role::Administrator);
        }
    }
    void onlyAdministratorsMay()
    {
        QFETCH(int, role);
        QFETCH(bool, may);
        const Staff by{QStringLiteral("by"), {}, Role(role), {}, true};
        for (const StaffDeed deed : {StaffDeed::Enrol, StaffDeed::ResetPassphrase, StaffDeed::Leave}) {
            QCOMPARE(StaffRules::mayDo(Role(role), deed), may);
            const Done other = StaffRules::allow(by, QStringLiteral("other"), deed);
            QCOMPARE(other.has_value(), may);
            const Done self = StaffRules::allow(by, by.id, deed);
            QCOMPARE(self.error(), (Error{ErrorCode::NotPermitted, may ? QStringLiteral("self") : QStringLiteral("role")}));
        }
    }

    void whoHasLeftMayNothing()
    {
        const Staff by{QStringLiteral("by"), {}, Role::Administrator, {}, false};
        QVERIFY(!StaffRules::allow(by, QStringLiteral("other"), StaffDeed::Leave));
    }

    void theLastAdministratorStays_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("others");
        QTest::addColumn<bool>("may");
        QTest::newRow("the last") << int(Role::Administrator) << 0 << false;
        QTest::newRow("one of two") << int(Role::Administrator) << 1 << true;
        QTest::newRow("a clerk") << int(Role::Clerk) << 0 << true;
    }
    void theLastAdministratorStays()
    {
        QFETCH(int, role);
        QFETCH(int, others);
        QFETCH(bool, may);
        const Staff subject{QStringLiteral("x"), {}, Role(role), {}, true};
        QCOMPARE(StaffRules::applicable(subject, StaffDeed::Leave, others).has_value(), may);
        QVERIFY(StaffRules::applicable(subject, StaffDeed::ResetPassphrase, others));
    }

    void nothingIsDoneToWhoHasLeftOrNeverLogsIn()
    {
        for (const Staff& subject : {Staff{QStringLiteral("x"), {}, Role::Clerk, {}, false}, Staff{QStringLiteral("cloud"), {}, Role::System, {}, true}}) {
            QCOMPARE(StaffRules::applicable(subject, StaffDeed::Leave, 3).error().code, ErrorCode::StaffUnknown);
            QCOMPARE(StaffRules::applicable(subject, StaffDeed::ResetPassphrase, 3).error().code, ErrorCode::StaffUnknown);
        }
    }

    void anIdHasItsForm_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QStringLiteral("sato.h-1_x") << true;
        QTest::newRow("40") << QString(40, u'a') << true;
        QTest::newRow("41") << QString(41, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("capitals") << QStringLiteral("Sato") << false;
        QTest::newRow("slash") << QStringLiteral("a/b") << false;
        QTest::newRow("line feed") << QStringLiteral("sato\n") << false;
        QTest::newRow("oneself on the wire") << QStringLiteral("me") << false;
        QTest::newRow("begins so") << QStringLiteral("meiji") << true;
    }
    void anIdHasItsForm()
    {
        QFETCH(QString, id);
        QFETCH(bool, good);
        QCOMPARE(StaffRules::isValidId(id), good);
    }
};

QTEST_APPLESS_MAIN(StaffRulesTest)
#include "StaffRulesTest.moc"
