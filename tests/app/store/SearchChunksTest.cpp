// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/CaseTable.h"
#include "app/store/LogPosition.h"
#include "app/store/SummaryCodec.h"
#include "app/store/search/SearchChunks.h"
#include "tests/support/store/FailAt.h"
#include "tests/support/store/ManyCases.h"
#include "tests/support/store/StoreFixture.h"

#include <QScopeGuard>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// The stored chunks save time and nothing else: whatever happens to them, the inbox shows what the cases say.
class SearchChunksTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<StoreFixture> m_store, m_threeChunks;

    Result<SearchChunks::Loaded> load()
    {
        return m_store->run([this](Connection& connection) { return SearchChunks(connection, m_store->context()).load(); });
    }

    Done write(const SearchChunks::Loaded& loaded)
    {
        return m_store->transact([&](Connection& connection) {
            SearchChunks chunks(connection, m_store->context());
            Done done;
            for (qsizetype i = 0; i < loaded.toWrite.size() && done; ++i) {
                done = chunks.put(loaded.toWrite.at(i));
            }
            for (qsizetype i = 0; i < loaded.toRemove.size() && done; ++i) {
                done = chunks.remove(loaded.toRemove.at(i));
            }
            return done;
        });
    }

    Done fill(int first, int last)
    {
        return m_store->transact([&](Connection& connection) { return ManyCases::store(connection, m_store->context(), first, last); });
    }

    Done execute(const char* sql)
    {
        return m_store->transact([&](Connection& connection) { return connection.write(sql, {}); });
    }

    /// A case is rewritten as a pull would do it.
    Done change(int number, const QString& name)
    {
        return m_store->transact([&](Connection& connection) -> Done {
            CaseTable table(connection, m_store->context().sealer);
            auto row = table.find(ManyCases::row(number).caseNow.id);
            (*row)->summary.applicantName = name;
            return table.put(**row);
        });
    }

    qint64 stored()
    {
        return m_store->run([](Connection& connection) { return connection.number("SELECT count(*) FROM search_chunks"); }).value();
    }

    /// What the cases say, read one by one.
    void compareWithCases(const CaseIndex& index)
    {
        const auto rows = m_store->run([this](Connection& connection) { return CaseTable(connection, m_store->context().sealer).summaries({}); }).value();
        QCOMPARE(index.size(), rows.size());
        const CaseIndex anew = CaseIndex::of(rows);
        for (int row = 0; row < rows.size(); ++row) {
            QCOMPARE(SummaryCodec::encode(index.summary(row)), SummaryCodec::encode(anew.summary(row)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_threeChunks = std::make_unique<StoreFixture>();
        QVERIFY(m_threeChunks->open());
    }

    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        QVERIFY(m_store->open());
    }

    void anEmptyStoreHasAnEmptyInbox()
    {
        const auto loaded = load();
        QVERIFY(loaded);
        QCOMPARE(loaded->index.size(), 0);
        QVERIFY(loaded->toWrite.isEmpty());
    }

    void theSecondTimeNothingIsReadFromTheCases()
    {
        QVERIFY(fill(1, 5000));
        const auto first = load();
        QCOMPARE(first->toWrite.size(), 3);
        QVERIFY(write(*first));
        const auto second = load();
        QVERIFY(second->toWrite.isEmpty());
        compareWithCases(second->index);
        // What the chunks say is shown even where a case would not open: it is read when it is opened.
        QVERIFY(execute("UPDATE cases SET summary = zeroblob(40) WHERE case_id = '352021-00000007'"));
        QCOMPARE(load()->index.summary(6).applicantName, ManyCases::row(7).applicantName);
    }

    void changedCasesAreReadAgain()
    {
        QVERIFY(fill(1, 3000));
        QVERIFY(write(*load()));
        QVERIFY(change(5, QStringLiteral("新姓　花子")));
        QVERIFY(change(2500, QStringLiteral("新姓　太郎")));
        auto loaded = load();
        compareWithCases(loaded->index);
        QCOMPARE(loaded->index.summary(4).applicantName, QStringLiteral("新姓　花子"));
        QVERIFY(loaded->toWrite.isEmpty());  // two rows are not worth it
        for (int number = 100; number < 140; ++number) {
            QVERIFY(change(number, QStringLiteral("新姓　次郎")));
        }
        loaded = load();
        compareWithCases(loaded->index);
        QCOMPARE(loaded->toWrite.size(), 1);
        QVERIFY(write(*loaded));
        loaded = load();
        QVERIFY(loaded->toWrite.isEmpty());
        compareWithCases(loaded->index);
        QCOMPARE(stored(), 2);
    }

    void newCasesFillTheLastChunkAndBeginNewOnes()
    {
        QVERIFY(fill(1, 2100));
        QVERIFY(write(*load()));
        QCOMPARE(stored(), 2);
        QVERIFY(fill(2101, 4200));
        const auto loaded = load();
        compareWithCases(loaded->index);
        QVERIFY(write(*loaded));
        QCOMPARE(stored(), 3);
        QVERIFY(load()->toWrite.isEmpty());
    }

    void deletedCasesLeave()
    {
        QVERIFY(fill(1, 2100));
        QVERIFY(write(*load()));
        QVERIFY(execute("DELETE FROM cases WHERE case_id = '352021-00000005'"));
        QCOMPARE(load().error().code, ErrorCode::DatabaseDamaged);  // the sealed position counts 2,100
        QVERIFY(m_store->transact([this](Connection& connection) { return ManyCases::store(connection, m_store->context(), 2101, 2100).and_then([&] {
            auto position = LogPosition::read(connection, m_store->context()).value();
            position.cases = 2099;
            return position.write(connection, m_store->context());
        }); }));
        const auto loaded = load();
        QCOMPARE(loaded->index.size(), 2099);
        QCOMPARE(loaded->index.indexOf(QStringLiteral("352021-00000005")), -1);
        compareWithCases(loaded->index);
    }

    void whateverHappensToAChunkTheInboxIsRight_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("lost") << QByteArray("DELETE FROM search_chunks WHERE number = 2");
        QTest::newRow("all lost") << QByteArray("DELETE FROM search_chunks");
        QTest::newRow("damaged") << QByteArray("UPDATE search_chunks SET content = zeroblob(1000) WHERE number = 2");
        QTest::newRow("the first damaged") << QByteArray("UPDATE search_chunks SET content = zeroblob(1000) WHERE number = 1");
        QTest::newRow("all damaged") << QByteArray("UPDATE search_chunks SET content = zeroblob(1000)");
        QTest::newRow("cut off") << QByteArray("UPDATE search_chunks SET content = substr(content, 1, 5000) WHERE number = 1");
        QTest::newRow("in another's place") << QByteArray("UPDATE search_chunks SET content = (SELECT content FROM search_chunks WHERE number = 3) WHERE number = 2");
        QTest::newRow("twice under another number") << QByteArray("INSERT INTO search_chunks SELECT 9, version, content FROM search_chunks WHERE number = 1");
        QTest::newRow("another version") << QByteArray("UPDATE search_chunks SET version = 7 WHERE number = 3");
    }

    void whateverHappensToAChunkTheInboxIsRight()
    {
        QFETCH(QByteArray, sql);
        // One store for all rows of the table: each leaves it as it found it.
        std::swap(m_store, m_threeChunks);
        const auto back = qScopeGuard([this] { std::swap(m_store, m_threeChunks); });
        if (stored() == 0) {
            QVERIFY(fill(1, 4500));
            QVERIFY(write(*load()));
        }
        QVERIFY(execute(sql.constData()));
        auto loaded = load();
        QVERIFY(loaded);
        compareWithCases(loaded->index);
        QVERIFY(write(*loaded));
        loaded = load();
        QVERIFY(loaded->toWrite.isEmpty() && loaded->toRemove.isEmpty());
        compareWithCases(loaded->index);
        QCOMPARE(stored(), 3);
    }

    void chunksThatOverlapAreMadeAnew()
    {
        QVERIFY(fill(1, 2500));
        auto loaded = load();
        loaded->toWrite.append({0, loaded->toWrite.first().chunk});
        QVERIFY(write(*loaded));
        loaded = load();
        compareWithCases(loaded->index);
        QCOMPARE(loaded->toRemove, QList<qint64>{3});
    }

    void aChunkThatIsOutOfDateIsNotWritten()
    {
        QVERIFY(fill(1, 50));
        const auto old = load();
        QVERIFY(change(5, QStringLiteral("新姓　花子")));
        QVERIFY(write(*old));
        QCOMPARE(stored(), 0);
        QCOMPARE(load()->index.summary(4).applicantName, QStringLiteral("新姓　花子"));
    }

    void whatIsDeletedLeavesTheChunksToo()
    {
        QVERIFY(fill(1, 4500));
        const auto before = load();
        QVERIFY(write(*before));
        const QString gone = ManyCases::row(2100).caseNow.id;
        QVERIFY(m_store->transact([&](Connection& connection) {
            return connection.write("DELETE FROM cases WHERE case_id = ?", {gone})
                .and_then([&] { return SearchChunks(connection, m_store->context()).forget({gone}); })
                .and_then([&] {
                    auto position = LogPosition::read(connection, m_store->context()).value();
                    position.cases = 4499;
                    return position.write(connection, m_store->context());
                });
        }));
        QCOMPARE(stored(), 2);
        QVERIFY(write(*before));  // was on its way when the case was deleted
        QCOMPARE(load()->index.indexOf(gone), -1);
        QVERIFY(write(*load()));
        const auto after = load();
        QVERIFY(after->toWrite.isEmpty());
        compareWithCases(after->index);
    }

    void nothingOfACitizenStandsInTheTable()
    {
        QVERIFY(fill(1, 100));
        QVERIFY(write(*load()));
        const auto content = m_store->run([](Connection& connection) {
            return connection.first("SELECT content FROM search_chunks").map([](const std::optional<Statement>& row) { return row->bytes(0); });
        }).value();
        const CaseSummary row = ManyCases::row(50);
        for (const QString& text : {row.applicantName, row.applicantKana, row.applicantAddress, row.applicantPhone}) {
            QVERIFY(!content.contains(text.toUtf8()));
            QVERIFY(!content.contains(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)));
        }
        QVERIFY(!content.contains("0836"));
    }

    void everyFailedWriteLeavesARightInbox()
    {
        for (int n = 1;; ++n) {
            init();
            QVERIFY(fill(1, 200));
            QVERIFY(write(*load()));
            for (int number = 1; number < 40; ++number) {
                QVERIFY(change(number, QStringLiteral("新姓　花子")));
            }
            QVERIFY(fill(201, 300));
            FailAt fault(n);
            bool happened = false;
            if (m_store->open(&fault)) {
                const auto loaded = load();
                const Done written = loaded ? write(*loaded) : failAs(loaded);
                QCOMPARE(written.has_value(), !fault.happened());
            }
            happened = fault.happened();
            QVERIFY(m_store->open());
            compareWithCases(load()->index);
            if (!happened) {
                QVERIFY(n > 2);
                break;
            }
        }
    }
};

QTEST_GUILESS_MAIN(SearchChunksTest)
#include "SearchChunksTest.moc"
