// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditTrail.h"
#include "tests/support/store/StoreFixture.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Whoever steals the file reads nobody's name in it.
class SecrecyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noPersonalDataStandsInAnyFileOfTheStore_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::newRow("while it is open, with its journal") << false;
        QTest::newRow("after it was closed") << true;
    }

    void noPersonalDataStandsInAnyFileOfTheStore()
    {
        QFETCH(bool, closed);
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString marked = SampleLog::name("印付　目印子");
        const QString reason = SampleLog::name("目印となる理由");
        const QString id = log.addSubmission(marked, {{FindingCode::PersonAddressSubstituted, {}}});
        QVERIFY(log.act(id, ActKind::Claim, QStringLiteral("suzuki")));
        QVERIFY(log.act(id, ActKind::StartExamination, QStringLiteral("suzuki")));
        QVERIFY(log.act(id, ActKind::PutOnHold, QStringLiteral("suzuki"), reason));
        log.addSubmission(marked);
        QVERIFY(store.pull(log));
        QVERIFY(store.addAct(log, QStringLiteral("352021-00000002"), ActKind::Claim, QStringLiteral("sato"), reason));
        QVERIFY(store.push(log));
        QVERIFY(store.check().has_value());
        if (closed) {
            store.close();
        }

        const QStringList secrets{marked, reason, SampleLog::name("フジモト"), SampleLog::name("宇部市常盤町"), QStringLiteral("kaki40@example.jp"),
                                  QStringLiteral("0836-00-7722"), QStringLiteral("1980-02-17"), SampleLog::name("佐藤"), QStringLiteral("pay_B7AAEFARMRCKY97W")};
        int files = 0;
        for (QDirIterator entry(store.folder(), QDir::Files); entry.hasNext(); ++files) {
            QFile file(entry.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString& secret : secrets) {
                QVERIFY2(!bytes.contains(secret.toUtf8()), "in UTF-8");
                const QByteArray littleEndian(reinterpret_cast<const char*>(secret.utf16()), secret.size() * 2);
                QByteArray bigEndian = littleEndian;
                for (qsizetype i = 0; i < bigEndian.size(); i += 2) {
                    std::swap(bigEndian[i], bigEndian[i + 1]);
                }
                QVERIFY2(!bytes.contains(littleEndian) && !bytes.contains(bigEndian), "in UTF-16");
            }
        }
        QCOMPARE(files, closed ? 1 : 2);
    }
};

QTEST_GUILESS_MAIN(SecrecyTest)
#include "SecrecyTest.moc"
