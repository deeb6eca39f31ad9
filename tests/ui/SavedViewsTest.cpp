// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/FakeOffice.h"
#include "ui/inbox/InboxViewCodec.h"
#include "ui/inbox/SavedViews.h"

#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// What a person has saved comes back as it was, as far as this version knows it, and to nobody else.
class SavedViewsTest : public QObject {
    Q_OBJECT

private:
    static InboxView full()
    {
        InboxView view;
        view.name = QStringLiteral("月曜の <仕事> & 確認");
        view.queue = Queue::Examining;
        view.words = QStringLiteral("山田");
        view.filters = {{InboxColumn::State, {}, 1U << int(CaseState::OnHold) | 1U, {}, {}},
                        {InboxColumn::ReceivedAt, {}, 0, QDate(2026, 11, 1).toJulianDay(), {}},
                        {InboxColumn::Name, QStringLiteral("藤本"), 0, {}, {}},
                        {InboxColumn::Total, {}, 0, 300, 1200}};
        view.sortedBy = InboxColumn::Kana;
        view.direction = Qt::DescendingOrder;
        view.columns = {{InboxColumn::Name, 180}, {InboxColumn::Receipt, 90}};
        return view;
    }
    static InboxView named(const QString& name)
    {
        InboxView view;
        view.name = name;
        return view;
    }
    static QStringList names(const SavedViews& views)
    {
        QStringList names;
        for (const InboxView& view : views.all()) {
            names << view.name + (view.opensFirst ? QStringLiteral("*") : QString());
        }
        return names;
    }
    static void load(SavedViews& views)
    {
        QSignalSpy loaded(&views, &SavedViews::loaded);
        views.load();
        QTRY_COMPARE(loaded.size(), 1);
    }

private Q_SLOTS:
    void aViewComesBackAsItWas()
    {
        QList<InboxView> views{full(), named(QStringLiteral("別"))};
        views[1].opensFirst = true;
        const auto decoded = InboxViewCodec::decode(InboxViewCodec::encode(views));
        QCOMPARE(decoded.views, views);
        QVERIFY(decoded.unknown.isEmpty());
    }

    void whatIsStillKnownIsTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("unknown");
        QTest::addColumn<int>("filters");
        QTest::addColumn<int>("columns");
        const auto add = [](const char* name, const char* inside, const QStringList& unknown, int filters, int columns) {
            QTest::newRow(name) << QByteArray(R"({"format":1,"views":[{"name":"v",)") + inside + "}]}" << unknown << filters << columns;
        };
        add("a column", R"("queue":"all","sortedBy":"state","columns":[{"column":"gone","width":9},{"column":"name","width":9}])", {QStringLiteral("gone")}, 0, 1);
        add("the column it is sorted by", R"("queue":"all","sortedBy":"gone")", {QStringLiteral("gone")}, 0, 0);
        add("a queue", R"("queue":"gone","sortedBy":"state")", {QStringLiteral("gone")}, 0, 0);
        add("a filter's column", R"("queue":"all","sortedBy":"state","filters":[{"column":"gone","words":"a"},{"column":"name","words":"a"}])", {QStringLiteral("gone")}, 1, 0);
        add("one of two states", R"("queue":"all","sortedBy":"state","filters":[{"column":"state","values":["gone","received"]}])", {QStringLiteral("gone")}, 1, 0);
        add("the only state", R"("queue":"all","sortedBy":"state","filters":[{"column":"state","values":["gone"]}])", {QStringLiteral("gone")}, 0, 0);
        add("values of the wrong kind", R"("queue":"all","sortedBy":"state","filters":[{"column":"received-at","from":"x","to":7},{"column":"total","from":"y"}])", {}, 0, 0);
        add("a width beyond the screen", R"("queue":"all","sortedBy":"state","columns":[{"column":"name","width":99999999}])", {}, 0, 1);
    }

    void whatIsStillKnownIsTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, unknown);
        QFETCH(int, filters);
        QFETCH(int, columns);
        const auto decoded = InboxViewCodec::decode(bytes);
        QCOMPARE(decoded.views.size(), 1);
        QCOMPARE(decoded.unknown.value(QStringLiteral("v")), unknown);
        QCOMPARE(decoded.views.first().filters.size(), filters);
        QCOMPARE(decoded.views.first().columns.size(), columns);
    }

    void bytesThatAreNoViewsGiveNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\xff\x00{", 3);
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("without a name") << QByteArray(R"({"views":[{"queue":"all"}]})");
    }

    void bytesThatAreNoViewsGiveNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(InboxViewCodec::decode(bytes).views.isEmpty());
    }

    void viewsAreKeptForTheirPersonOnly()
    {
        FakeOffice office;
        office.enter(QStringLiteral("sato.h"));
        {
            SavedViews views(office);
            views.put(full());
        }
        SavedViews again(office);
        load(again);
        QCOMPARE(again.all(), QList<InboxView>{full()});
        office.enter(QStringLiteral("tanaka.k"));
        SavedViews others(office);
        load(others);
        QVERIFY(others.all().isEmpty());
    }

    void viewsAreRenamedDeletedAndOneOpensFirst()
    {
        const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c");
        FakeOffice office;
        office.enter();
        SavedViews views(office);
        for (const QString& name : {c, a, b}) {
            views.put(named(name));
        }
        QCOMPARE(names(views), (QStringList{a, b, c}));
        views.setFirst(b, true);
        views.setFirst(c, true);
        QCOMPARE(names(views), (QStringList{a, b, QStringLiteral("c*")}));
        views.put(named(c));
        QCOMPARE(views.first()->name, c);  // saved over, it still opens first
        views.rename(c, a);
        QCOMPARE(names(views), (QStringList{QStringLiteral("a*"), b}));
        views.setFirst(a, false);
        QVERIFY(!views.first());
        views.remove(b);
        SavedViews again(office);
        load(again);
        QCOMPARE(names(again), QStringList{a});
    }

    void aFailureIsSaid()
    {
        FakeOffice office;
        office.enter();
        office.viewsError = Error{ErrorCode::SealBroken, QStringLiteral("saved_views.views/sato.h")};
        SavedViews views(office);
        QSignalSpy failed(&views, &SavedViews::failed);
        views.load();
        QTRY_COMPARE(failed.size(), 1);
        views.put(full());
        QTRY_COMPARE(failed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "SavedViewsTest.moc"
