// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/Stage.h"

#include <QLabel>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// The bottom line says what concerns the whole office, and nothing while all is well.
class StatusLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNoTerminalFetchedIsSaid()
    {
        Stage stage(5);
        stage.openAs(QStringLiteral("sato.h"));
        auto* unpulled = stage.part<QLabel>("unpulled");
        QVERIFY(!unpulled->isVisible());
        stage.office.setUnpulledSince(stage.office.now().addDays(-3));
        QVERIFY(unpulled->isVisible());
        QVERIFY(!unpulled->text().contains(QLatin1Char('%')));
        stage.office.setSync(SyncStatus::State::Offline, Error{ErrorCode::CloudUnreachable, {}});
        QVERIFY2(unpulled->isVisible(), "being offline is no reason to forget it");
        stage.office.setUnpulledSince({});
        QVERIFY(!unpulled->isVisible());
    }
};

QTEST_MAIN(StatusLineTest)
#include "StatusLineTest.moc"
