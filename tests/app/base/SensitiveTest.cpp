// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/Sensitive.h"

#include <QtTest>

#include <ostream>

using namespace madoguchi;

namespace {

template<typename T>
concept Loggable = requires(QDebug debug, const T& value) { debug << value; };

template<typename T>
concept Streamable = requires(std::ostream& stream, const T& value) { stream << value; };

template<typename T>
concept Comparable = requires(const T& value) { value == value; };

static_assert(Loggable<QString>, "else the next lines would prove nothing");
static_assert(!Loggable<Sensitive<QString>>);
static_assert(!Loggable<Sensitive<QByteArray>>);
static_assert(!Streamable<Sensitive<QString>>);
static_assert(!Comparable<Sensitive<QString>>);
static_assert(!std::is_convertible_v<Sensitive<QString>, QString>);
static_assert(!std::is_convertible_v<QString, Sensitive<QString>>);

}  // namespace

class SensitiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theValueIsGivenOnlyOnRequest()
    {
        const Sensitive<QString> name(QStringLiteral("value"));
        QCOMPARE(name.reveal(), QStringLiteral("value"));
    }

    void wipingLeavesTheBytesToAnotherOwner()
    {
        QByteArray bytes(32, 'x');
        const QByteArray other = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(other, QByteArray(32, 'x'));
    }

    void wipingLeavesAnEmptyText()
    {
        QString text = QStringLiteral("sec") + QStringLiteral("ret");
        wipe(text);
        QVERIFY(text.isEmpty());
    }

    void aCopyOutlivesItsOriginal()
    {
        Sensitive<QByteArray> copy;
        {
            const Sensitive<QByteArray> original(QByteArray(16, 'k'));
            copy = original;
        }
        QCOMPARE(copy.reveal(), QByteArray(16, 'k'));
    }
};

QTEST_APPLESS_MAIN(SensitiveTest)
#include "SensitiveTest.moc"
