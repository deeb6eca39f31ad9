// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseId.h"
#include "app/domain/SearchKey.h"
#include "app/store/SummaryCodec.h"
#include "app/store/search/CaseChunkBuilder.h"
#include "app/store/search/CaseIndex.h"
#include "tests/support/store/ManyCases.h"

#include <QTest>

#include <algorithm>

using namespace madoguchi;
using namespace madoguchi::test;

/// A row that is read from the index is the row that was put in, whatever came and went around it.
class CaseIndexTest : public QObject {
    Q_OBJECT

private:
    /// A row as the inbox shows it, as bytes.
    static QByteArray shown(CaseSummary row)
    {
        row.caseNow.version = 0;
        for (QString* text : {&row.applicantName, &row.applicantKana, &row.applicantAddress, &row.applicantPhone}) {
            *text += QLatin1String("");  // nothing and empty are the same
        }
        return SummaryCodec::encode(row);
    }

    static void compare(const CaseIndex& index, const QMap<QString, CaseSummary>& rows)
    {
        QCOMPARE(index.size(), rows.size());
        int row = 0;
        for (const CaseSummary& expected : rows) {
            QCOMPARE(index.caseId(row), expected.caseNow.id);
            QCOMPARE(index.indexOf(expected.caseNow.id), row);
            QCOMPARE(shown(index.summary(row)), shown(expected));
            ++row;
        }
    }

private Q_SLOTS:
    void anEmptyIndexHasNothing()
    {
        QCOMPARE(CaseIndex().size(), 0);
        QCOMPARE(CaseIndex().indexOf(CaseId::of(QStringLiteral("352021"), 1)), -1);
        QCOMPARE(CaseIndex::of({}).chunks().size(), 0);
    }

    void everyRowIsAsItWasPutIn()
    {
        QMap<QString, CaseSummary> rows;
        for (const CaseSummary& row : ManyCases::rows(1, 5000)) {
            rows.insert(row.caseNow.id, row);
        }
        const CaseIndex index = CaseIndex::of(rows.values());
        QCOMPARE(index.chunks().size(), 3);
        compare(index, rows);
        QCOMPARE(index.indexOf(QStringLiteral("352021-00005001")), -1);
        QCOMPARE(index.indexOf(QStringLiteral("352013-00000001")), -1);
        QCOMPARE(index.indexOf(QStringLiteral("no id")), -1);
    }

    void anEmptyAndAVeryLongRowAreKept()
    {
        CaseSummary empty;
        empty.caseNow.id = QStringLiteral("352021-00000001");
        CaseSummary longest = ManyCases::row(2);
        longest.applicantName = QStringLiteral("寿限無").repeated(33);
        longest.applicantAddress = QStringLiteral("山口県宇部市大字西岐波").repeated(18);
        longest.kinds = QList<DocumentKind>(40, DocumentKind::KeijiNozei);
        compare(CaseIndex::of({longest, empty}), {{empty.caseNow.id, empty}, {longest.caseNow.id, longest}});
    }

    void changesAndNewcomersInAnyOrderGiveTheSameIndex()
    {
        QMap<QString, CaseSummary> rows;
        CaseIndex index;
        for (int round = 0; round < 40; ++round) {
            QList<CaseSummary> taken;
            for (int i = 0; i < 200; ++i) {
                CaseSummary row = ManyCases::row((round * 7919 + i * 104729) % 6000 + 1);
                row.applicantName += QString::number(round);
                row.caseNow.state = CaseState::OnHold;
                rows.insert(row.caseNow.id, row);
                taken << row;
            }
            index.take(taken);
        }
        compare(index, rows);
    }

    void aChangeSaysWhatItDid()
    {
        CaseIndex index = CaseIndex::of(ManyCases::rows(10, 20));
        CaseIndex::Change change = index.take({ManyCases::row(12), ManyCases::row(21), ManyCases::row(22)});
        QCOMPARE(change.changed, QList<int>{2});
        QCOMPARE(change.added, 2);
        QVERIFY(!change.renumbered);
        change = index.take({ManyCases::row(5)});
        QVERIFY(change.renumbered);
        QCOMPARE(index.indexOf(QStringLiteral("352021-00000005")), 0);
    }

    void aCopyDoesNotFollow()
    {
        CaseIndex index = CaseIndex::of(ManyCases::rows(1, 3));
        const CaseIndex before = index;
        CaseSummary changed = ManyCases::row(2);
        changed.applicantName = QStringLiteral("新姓　花子");
        index.take({changed});
        QCOMPARE(index.summary(1).applicantName, changed.applicantName);
        QCOMPARE(before.summary(1).applicantName, ManyCases::row(2).applicantName);
    }

    void keysAreTheFoldedFields_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kana");
        QTest::addColumn<QString>("address");
        QTest::newRow("usual") << QStringLiteral("髙橋　健") << QStringLiteral("タカハシ　ケン") << QStringLiteral("宇部市１２－３");
        QTest::newRow("a name in kana") << QStringLiteral("さくら　マリー") << QStringLiteral("サクラ　マリー") << QStringLiteral("宇部市");
        QTest::newRow("a kana field with kanji") << QStringLiteral("山田") << QStringLiteral("山田") << QStringLiteral("12-3");
        QTest::newRow("nothing readable") << QString() << QString() << QString();
    }

    void keysAreTheFoldedFields()
    {
        QFETCH(QString, name);
        QFETCH(QString, kana);
        QFETCH(QString, address);
        CaseSummary row = ManyCases::row(1);
        row.applicantName = name;
        row.applicantKana = kana;
        row.applicantAddress = address;
        const CaseIndex index = CaseIndex::of({row});
        QCOMPARE(QString::fromStdU16String(index.key(0, KeyField::Name)), SearchKey::fold(name));
        QCOMPARE(QString::fromStdU16String(index.key(0, KeyField::Kana)), SearchKey::fold(kana));
        QCOMPARE(QString::fromStdU16String(index.key(0, KeyField::Address)), SearchKey::fold(address));
        QCOMPARE(QString::fromStdU16String(index.key(0, KeyField::Phone)), SearchKey::fold(row.applicantPhone));
        QVERIFY(index.key(0, KeyField::Id).starts_with(u"35202100000001"));
    }

    void bytesThatAreNoChunkAreRefused()
    {
        const QByteArray good = CaseIndex::of(ManyCases::rows(1, 20)).chunks().first()->bytes();
        QVERIFY(CaseChunk::fromBytes(good));
        QVERIFY(!CaseChunk::fromBytes({}));
        QVERIFY(!CaseChunk::fromBytes(good.chopped(1)));
        QVERIFY(!CaseChunk::fromBytes(good + 'x'));
        for (int at = 0; at < 32 + 20 * 56 + 63 * 4; ++at) {
            QByteArray bytes = good;
            bytes[at] = char(~bytes.at(at));
            if (const auto chunk = CaseChunk::fromBytes(bytes)) {
                for (int row = 0; row < chunk->size(); ++row) {
                    QVERIFY(!chunk->caseId(row).isEmpty());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(CaseIndexTest)
#include "CaseIndexTest.moc"
