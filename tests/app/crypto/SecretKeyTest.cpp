// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/SecretKey.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;

namespace {

/// The VmFlags line of the mapping that holds an address (proc(5), smaps).
QByteArray memoryFlags(const void* address)
{
    QFile file(QStringLiteral("/proc/self/smaps"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto wanted = reinterpret_cast<quintptr>(address);
    bool inside = false;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QByteArray range = line.first(qMax(line.indexOf(' '), 0));
        const qsizetype dash = range.indexOf('-');
        if (dash > 0) {
            inside = range.first(dash).toULongLong(nullptr, 16) <= wanted && wanted < range.sliced(dash + 1).toULongLong(nullptr, 16);
        } else if (inside && line.startsWith("VmFlags:")) {
            return line + ' ';
        }
    }
    return {};
}

}  // namespace

class SecretKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyThirtyTwoBytesAreAKey()
    {
        for (const int size : {0, 16, 31, 33, 64}) {
            QCOMPARE(SecretKey::from(QByteArray(size, 'k')).error().code, ErrorCode::KeyUnusable);
        }
        const auto key = SecretKey::from(QByteArray(32, 'k'));
        QVERIFY(key);
        QCOMPARE(key->toBytes(), QByteArray(32, 'k'));
    }

    void theBytesItWasMadeOfAreGone()
    {
        QByteArray bytes(32, 'k');
        QVERIFY(SecretKey::from(std::move(bytes)));
        QVERIFY(bytes.isEmpty());

        QByteArray wrong(31, 'k');
        QVERIFY(!SecretKey::from(std::move(wrong)));
        QVERIFY(wrong.isEmpty());
    }

    void aDefaultKeyIsEmpty()
    {
        const SecretKey key;
        QVERIFY(key.isEmpty());
        QVERIFY(!key.data());
        QVERIFY(key.toBytes().isEmpty());
    }

    void copiesAreTheSameMemory()
    {
        const SecretKey key = SecretKey::random().value();
        const SecretKey copy = key;
        QCOMPARE(copy.data(), key.data());
    }

    void randomKeysDiffer()
    {
        QVERIFY(SecretKey::random().value().toBytes() != SecretKey::random().value().toBytes());
    }

    void aKeysPageIsLeftOutOfCoreDumps()
    {
        const SecretKey key = SecretKey::random().value();
        const QByteArray flags = memoryFlags(key.data());
        QVERIFY2(flags.contains(" dd "), flags.constData());
    }
};

QTEST_APPLESS_MAIN(SecretKeyTest)
#include "SecretKeyTest.moc"
