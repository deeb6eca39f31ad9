// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/ErrorCatalog.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace madoguchi;

/// The catalogue against the enumeration as it stands in its header: a code that a person can't be told about must not exist.
class ErrorCatalogTest : public QObject {
    Q_OBJECT

private:
    static QList<int> numbersInTheHeader()
    {
        QFile header(QStringLiteral(MADOGUCHI_SOURCES "/app/base/ErrorCode.h"));
        QList<int> numbers;
        if (header.open(QIODevice::ReadOnly)) {
            static const QRegularExpression enumerator(QStringLiteral("^    \\w+ = (\\d{4}),"), QRegularExpression::MultilineOption);
            auto matches = enumerator.globalMatch(QString::fromUtf8(header.readAll()));
            while (matches.hasNext()) {
                numbers += matches.next().captured(1).toInt();
            }
        }
        return numbers;
    }

private Q_SLOTS:
    void everyCodeOfTheEnumerationHasItsRow()
    {
        const QList<int> numbers = numbersInTheHeader();
        QVERIFY(numbers.size() > 50);
        QList<int> rows;
        for (const ErrorCode code : ErrorCatalog::all()) {
            rows += int(code);
        }
        QCOMPARE(rows, numbers);
    }

    void noCodeIsNumberedTwice()
    {
        const QList<int> numbers = numbersInTheHeader();
        QCOMPARE(QSet<int>(numbers.begin(), numbers.end()).size(), numbers.size());
    }

    void everyTitleIsDifferentAndEveryAdviceSaysSomething()
    {
        QSet<QString> titles;
        for (const ErrorCode code : ErrorCatalog::all()) {
            const ErrorEntry entry = ErrorCatalog::entry(code);
            QCOMPARE(entry.code, code);
            QVERIFY2(!titles.contains(entry.title), qPrintable(errorName(code)));
            titles.insert(entry.title);
            QVERIFY2(entry.title.endsWith(u'.') && entry.advice.endsWith(u'.'), qPrintable(errorName(code)));
            QVERIFY2(entry.advice != entry.title, qPrintable(errorName(code)));
        }
    }

    void whatEndsByItselfIsRetriedAndWhatIsRefusedIsNot()
    {
        QVERIFY(ErrorCatalog::entry(ErrorCode::CloudUnreachable).retry);
        QVERIFY(ErrorCatalog::entry(ErrorCode::CloudTimeout).retry);
        QVERIFY(ErrorCatalog::entry(ErrorCode::RateLimited).retry);
        QVERIFY(!ErrorCatalog::entry(ErrorCode::CloudTlsRefused).retry);
        QVERIFY(!ErrorCatalog::entry(ErrorCode::ChainBroken).retry);
        QVERIFY(!ErrorCatalog::entry(ErrorCode::SessionLocked).retry);
        QVERIFY(!ErrorCatalog::entry(ErrorCode::VersionOld).retry);
    }

    void aNumberNobodyKnowsIsAMistakeOfTheProgram()
    {
        const ErrorEntry entry = ErrorCatalog::entry(ErrorCode(1));
        QCOMPARE(entry.title, ErrorCatalog::entry(ErrorCode::Internal).title);
        QCOMPARE(errorName(entry.code), QStringLiteral("MDG-0001"));
    }

    void theNameIsWhatPeopleReadOut() { QCOMPARE(errorName(ErrorCode::SealBroken), QStringLiteral("MDG-4003")); }
};

QTEST_APPLESS_MAIN(ErrorCatalogTest)
#include "ErrorCatalogTest.moc"
