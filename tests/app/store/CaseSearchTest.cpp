// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "app/domain/SearchKey.h"
#include "app/store/search/CaseSearch.h"
#include "tests/support/store/ManyCases.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace madoguchi;
using namespace madoguchi::test;

/// What a clerk types finds every case that it should, and no other.
class CaseSearchTest : public QObject {
    Q_OBJECT

private:
    /// The slow and plain way: the folded fields, a line each. Dates are left to a test of their own.
    static QStringList plainKeys(const QList<CaseSummary>& rows)
    {
        QStringList keys;
        for (const CaseSummary& row : rows) {
            QStringList fields{row.caseNow.id + CaseId::receiptNumber(row.caseNow.id).back(), row.applicantName, row.applicantKana, row.applicantAddress,
                               row.applicantPhone, label(row.caseNow.state)};
            for (const DocumentKind kind : row.kinds) {
                fields << label(kind);
            }
            for (QString& field : fields) {
                field = SearchKey::fold(field);
            }
            keys << fields.join(QLatin1Char('\n'));
        }
        return keys;
    }

    static RowSet expected(const QStringList& keys, const QString& typed)
    {
        const QStringList terms = SearchKey::terms(typed);
        RowSet found(int(keys.size()));
        for (int row = 0; row < keys.size(); ++row) {
            if (std::all_of(terms.begin(), terms.end(), [&](const QString& term) { return keys.at(row).contains(term); })) {
                found.insert(row);
            }
        }
        return found;
    }

    /// A piece of a text of a row, as somebody would type it.
    static QString piece(const CaseSummary& row, QRandomGenerator& dice)
    {
        const QStringList texts{row.applicantName, row.applicantKana, row.applicantAddress, row.applicantPhone, row.caseNow.id, label(row.kinds.first()), label(row.caseNow.state)};
        const QString text = texts.at(dice.bounded(int(texts.size())));
        return text.mid(dice.bounded(int(text.size())), dice.bounded(1, 6));
    }

private Q_SLOTS:
    void itFindsWhatThePlainWayFinds()
    {
        QRandomGenerator dice(4);
        const auto rows = ManyCases::rows(1, 3000);
        const QStringList keys = plainKeys(rows);
        const CaseIndex index = CaseIndex::of(rows);
        for (int round = 0; round < 150; ++round) {
            QString typed = piece(rows.at(dice.bounded(3000)), dice);
            if (round % 3 == 0) {
                typed += QLatin1Char(' ') + piece(rows.at(dice.bounded(3000)), dice);
            }
            if (CaseSearch(typed).isEmpty()) {
                continue;
            }
            QVERIFY2(CaseSearch(typed).find(index) == expected(keys, typed), qPrintable(QString::number(round)));
        }
    }

    void manyChunksAreFoundByTwoThreadsAlike()
    {
        const auto rows = ManyCases::rows(1, 40000);
        const QStringList keys = plainKeys(rows);
        const CaseIndex index = CaseIndex::of(rows);
        for (const auto* typed : {u"た", u"1", u"渡辺", u"4111", u"渡辺 さくら", u"nobody"}) {
            QVERIFY(CaseSearch(QString::fromUtf16(typed)).find(index) == expected(keys, QString::fromUtf16(typed)));
        }
    }

    void typingOnFindsAsMuchAsTypingAtOnce()
    {
        const auto rows = ManyCases::rows(1, 3000);
        const QStringList keys = plainKeys(rows);
        const CaseIndex index = CaseIndex::of(rows);
        const QString whole = QStringLiteral("わたなべ 083612");
        CaseSearch earlier;
        RowSet found;
        int narrowed = 0;
        for (int letters = 1; letters <= whole.size(); ++letters) {
            const CaseSearch now(whole.left(letters));
            if (now.narrows(earlier)) {
                ++narrowed;
                found = now.findAmong(index, found);
            } else {
                found = now.find(index);
            }
            QVERIFY(found == expected(keys, whole.left(letters)));
            earlier = now;
        }
        QVERIFY(narrowed > 5);
        QVERIFY(!CaseSearch(QStringLiteral("わた")).narrows(CaseSearch(QStringLiteral("わたな"))));
        QVERIFY(!CaseSearch(QStringLiteral("11/23")).narrows(CaseSearch(QStringLiteral("11/2"))));
        QVERIFY(!CaseSearch(QStringLiteral("わ")).narrows(CaseSearch()));
    }

    void typedTextFindsTheCase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("name") << QStringLiteral("高橋") << true;
        QTest::newRow("name with a space") << QStringLiteral("高橋 健一郎") << true;
        QTest::newRow("kana") << QStringLiteral("たかはし") << true;
        QTest::newRow("half-width kana and given name") << QStringLiteral("ﾀｶﾊｼ ｹﾝ") << true;
        QTest::newRow("receipt number") << QStringLiteral("0000-0123") << true;
        QTest::newRow("receipt number in full width") << QStringLiteral("００００−０１２３") << true;
        QTest::newRow("case id") << QStringLiteral("352021-00000123") << true;
        QTest::newRow("address") << QStringLiteral("常盤町一丁目１２番３号") << true;
        QTest::newRow("last digits of the telephone") << QStringLiteral("4111") << true;
        QTest::newRow("words of two fields") << QStringLiteral("たかはし 常盤町") << true;
        QTest::newRow("another name") << QStringLiteral("田中") << false;
        QTest::newRow("one word right, one wrong") << QStringLiteral("高橋 恩田町") << false;
        QTest::newRow("receipt number with its check digit") << QStringLiteral("0000-0123-6") << true;
        QTest::newRow("a wrong check digit") << QStringLiteral("0000-0123-7") << false;
        QTest::newRow("two fields in one word") << QStringLiteral("健一郎たかはし") << false;
        QTest::newRow("state") << QStringLiteral("received") << true;
        QTest::newRow("another state") << QStringLiteral("examining") << false;
        QTest::newRow("document") << label(DocumentKind::Juminhyo) << true;
        QTest::newRow("another document") << label(DocumentKind::Nozei) << false;
        QTest::newRow("day of receipt") << QStringLiteral("R8.11.24") << true;
        QTest::newRow("day of receipt in full") << QStringLiteral("令和８年１１月２４日") << true;
        QTest::newRow("day of receipt with slashes") << QStringLiteral("2026/11/24") << true;
        QTest::newRow("day of receipt with hyphens") << QStringLiteral("2026-11-24") << true;
        QTest::newRow("day of receipt without the year") << QStringLiteral("11/24") << true;
        QTest::newRow("day without the year in kanji") << QStringLiteral("11月24日") << true;
        QTest::newRow("month of receipt") << QStringLiteral("令和8年11月") << true;
        QTest::newRow("day of the last change") << QStringLiteral("R8.11.30") << true;
        QTest::newRow("day of receipt in UTC") << QStringLiteral("R8.11.23") << false;
        QTest::newRow("another year") << QStringLiteral("R7.11.24") << false;
        QTest::newRow("no day") << QStringLiteral("2026/13/40") << false;
    }

    void typedTextFindsTheCase()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        CaseSummary row;
        row.caseNow.id = QStringLiteral("352021-00000123");
        row.caseNow.receivedAt = QDateTime::fromString(QStringLiteral("2026-11-23T15:30:00Z"), Qt::ISODate);  // the 24th in Tokyo
        row.caseNow.changedAt = row.caseNow.receivedAt.addDays(6);
        row.applicantName = QStringLiteral("髙橋　健一郎");
        row.applicantKana = QStringLiteral("タカハシ　ケンイチロウ");
        row.applicantAddress = QStringLiteral("山口県宇部市常盤町一丁目12番3号");
        row.applicantPhone = QStringLiteral("0836-31-4111");
        row.kinds = {DocumentKind::Juminhyo};
        const CaseIndex index = CaseIndex::of({row});
        RowSet all(1);
        all.insert(0);
        QCOMPARE(CaseSearch(typed).find(index).count() > 0, found);
        QCOMPARE(CaseSearch(typed).findAmong(index, all).count() > 0, found);
    }

    void aChangedNameIsFoundAndTheOldOneNot()
    {
        CaseIndex index = CaseIndex::of(ManyCases::rows(1, 100));
        CaseSummary row = ManyCases::row(50);
        row.applicantName = QStringLiteral("旧姓　花子");
        index.take({row});
        QVERIFY(CaseSearch(QStringLiteral("旧姓")).find(index).contains(49));
        row.applicantName = QStringLiteral("新姓　花子");
        index.take({row});
        QCOMPARE(CaseSearch(QStringLiteral("旧姓")).find(index).count(), 0);
        QCOMPARE(CaseSearch(QStringLiteral("新姓")).find(index).count(), 1);
    }
};

QTEST_GUILESS_MAIN(CaseSearchTest)
#include "CaseSearchTest.moc"
