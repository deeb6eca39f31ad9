// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/TransitionTable.h"

#include <QFile>
#include <QtTest>

namespace madoguchi {

/// The README's diagram is the code's: it is printed from the table, never drawn by hand.
class DiagramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReadmeShowsTheTransitionTable()
    {
        QFile readme(QStringLiteral(MADOGUCHI_SOURCES "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        const QString opening = QStringLiteral("```mermaid\n");
        const auto begin = text.indexOf(opening);
        QVERIFY(begin >= 0);
        const auto from = begin + opening.size();
        const QString shown = text.mid(from, text.indexOf(QStringLiteral("```"), from) - from);
        QCOMPARE(shown.trimmed(), transitionDiagram().trimmed());
    }
};

}  // namespace madoguchi

QTEST_GUILESS_MAIN(madoguchi::DiagramTest)
#include "DiagramTest.moc"
