// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/RevokedEntries.h"

#include <QTest>
#include <QtEndian>

using namespace madoguchi;

namespace {

SerialNumber numberOf(quint32 number)
{
    const quint32 bigEndian = qToBigEndian(number);
    return SerialNumber::of(QByteArrayView(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian)).value();
}

}  // namespace

/// Who is on a revocation list is found, whatever its length, and nobody else.
class RevokedEntriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoeverIsListedIsFoundAndNobodyElse_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 3, 64, 1000, 65537}) {
            QTest::addRow("%d entries", count) << count;
        }
    }

    void whoeverIsListedIsFoundAndNobodyElse()
    {
        QFETCH(const int, count);
        std::vector<RevokedEntry> list;
        for (int i = count; i > 0; --i) {
            list.push_back({numberOf(quint32(i) * 2), 1, i});
        }
        const RevokedEntries entries(list);
        QCOMPARE(entries.size(), size_t(count));
        for (int i = 1; i <= count; ++i) {
            const RevokedEntry* const entry = entries.find(numberOf(quint32(i) * 2));
            QVERIFY(entry);
            QCOMPARE(entry->date, UnixSeconds(i));
            QVERIFY(!entries.find(numberOf(quint32(i) * 2 - 1)));
        }
        QVERIFY(!entries.find(numberOf(quint32(count + 1) * 2)));
    }

    void ofSeveralEntriesTheEarliestCounts()
    {
        const RevokedEntries entries({{numberOf(7), 1, 300}, {numberOf(8), 1, 50}, {numberOf(7), 2, 100}, {numberOf(7), 3, 200}});
        QCOMPARE(entries.find(numberOf(7))->date, UnixSeconds(100));
        QCOMPARE(entries.find(numberOf(7))->reason, static_cast<signed char>(2));
    }

    void aNumberIsNotAnotherWithMoreOrFewerOctets()
    {
        const RevokedEntries entries({{SerialNumber::of("\x01\x02").value(), 0, 1}});
        QVERIFY(entries.find(SerialNumber::of("\x01\x02").value()));
        QVERIFY(!entries.find(SerialNumber::of("\x01").value()));
        QVERIFY(!entries.find(SerialNumber::of(QByteArrayView("\x01\x02\x00", 3)).value()));
        QVERIFY(!SerialNumber::of(QByteArray(21, '\1')));
    }
};

QTEST_GUILESS_MAIN(RevokedEntriesTest)

#include "RevokedEntriesTest.moc"
