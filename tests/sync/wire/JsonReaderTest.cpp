// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/JsonReader.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

QByteArray holding(const QByteArray& value)
{
    return "{\"x\":" + value + '}';
}

/// Reads the one key x and gives the message's result.
template<typename Read>
auto readX(const QByteArray& json, Read read)
{
    JsonMessage message(json, 1000, ErrorCode::RequestMalformed);
    JsonReader root = message.root();
    auto value = read(root);
    root.end();
    return message.result(std::move(value));
}

}  // namespace

class JsonReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesAreReadToTheLetter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isTaken");

        QTest::newRow("empty") << QByteArray("\"\"") << true;
        QTest::newRow("one byte") << QByteArray("\"Zg==\"") << true;
        QTest::newRow("two bytes") << QByteArray("\"Zm8=\"") << true;
        QTest::newRow("three bytes") << QByteArray("\"Zm9v\"") << true;
        QTest::newRow("plus and slash") << QByteArray("\"+/+/\"") << true;
        QTest::newRow("no padding") << QByteArray("\"Zg\"") << false;
        QTest::newRow("half the padding") << QByteArray("\"Zg=\"") << false;
        QTest::newRow("left-over bits") << QByteArray("\"Zh==\"") << false;
        QTest::newRow("left-over bits, two bytes") << QByteArray("\"Zm9=\"") << false;
        QTest::newRow("padding in the middle") << QByteArray("\"Zg==Zg==\"") << false;
        QTest::newRow("padding only") << QByteArray("\"====\"") << false;
        QTest::newRow("URL alphabet") << QByteArray("\"-_-_\"") << false;
        QTest::newRow("blank") << QByteArray("\"Zm9 \"") << false;
        QTest::newRow("line feed") << QByteArray("\"Zm9v\\n\"") << false;
        QTest::newRow("full-width") << QByteArray("\"\xEF\xBC\xBAm9v\"") << false;
        QTest::newRow("number") << QByteArray("1234") << false;
        QTest::newRow("nine bytes, one too many") << QByteArray("\"MTIzNDU2Nzg5\"") << false;
    }
    void bytesAreReadToTheLetter()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isTaken);
        const auto bytes = readX(holding(text), [](JsonReader& reader) { return reader.base64("x"_L1, 0, 8); });
        QCOMPARE(bytes.has_value(), isTaken);
        if (isTaken) {
            QCOMPARE('"' + bytes->toBase64() + '"', text);
        } else {
            QCOMPARE(bytes.error(), (Error{ErrorCode::RequestMalformed, u"/x"_s}));
        }
    }

    void timesHaveOneForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isTaken");

        QTest::newRow("the form") << QByteArray("2026-07-01T00:30:00.250Z") << true;
        QTest::newRow("a leap day") << QByteArray("2028-02-29T23:59:59.999Z") << true;
        QTest::newRow("no leap day") << QByteArray("2026-02-29T00:00:00.000Z") << false;
        QTest::newRow("no milliseconds") << QByteArray("2026-07-01T00:30:00Z") << false;
        QTest::newRow("microseconds") << QByteArray("2026-07-01T00:30:00.250000Z") << false;
        QTest::newRow("offset") << QByteArray("2026-07-01T09:30:00.250+09:00") << false;
        QTest::newRow("offset zero") << QByteArray("2026-07-01T00:30:00.250+00:00") << false;
        QTest::newRow("no zone") << QByteArray("2026-07-01T00:30:00.250") << false;
        QTest::newRow("small letters") << QByteArray("2026-07-01t00:30:00.250z") << false;
        QTest::newRow("blank for T") << QByteArray("2026-07-01 00:30:00.250Z") << false;
        QTest::newRow("hour 24") << QByteArray("2026-07-01T24:00:00.000Z") << false;
        QTest::newRow("date only") << QByteArray("2026-07-01") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void timesHaveOneForm()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isTaken);
        const auto time = readX(holding('"' + text + '"'), [](JsonReader& reader) { return reader.time("x"_L1); });
        QCOMPARE(time.has_value(), isTaken);
        if (isTaken) {
            QCOMPARE(time->timeSpec(), Qt::UTC);
            QCOMPARE(time->toString(Qt::ISODateWithMs).toLatin1(), text);
        }
    }

    void integersAreWholeAndInRange_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("isTaken");

        QTest::newRow("least") << QByteArray("1") << true;
        QTest::newRow("most") << QByteArray("9007199254740992") << true;
        QTest::newRow("below") << QByteArray("0") << false;
        QTest::newRow("negative") << QByteArray("-1") << false;
        QTest::newRow("beyond what JSON's readers keep") << QByteArray("9007199254740994") << false;
        QTest::newRow("beyond 64 bits") << QByteArray("92233720368547758080") << false;
        QTest::newRow("beyond a double") << QByteArray("1e999") << false;
        QTest::newRow("half") << QByteArray("1.5") << false;
        QTest::newRow("text") << QByteArray("\"1\"") << false;
        QTest::newRow("true") << QByteArray("true") << false;
        QTest::newRow("null") << QByteArray("null") << false;
    }
    void integersAreWholeAndInRange()
    {
        QFETCH(QByteArray, number);
        QFETCH(bool, isTaken);
        const auto value = readX(holding(number), [](JsonReader& reader) { return reader.integer("x"_L1, 1, std::numeric_limits<qint64>::max()); });
        QCOMPARE(value.has_value(), isTaken);
        if (isTaken) {
            QCOMPARE(QByteArray::number(*value), number);
        }
    }

    void digestsAreThirtyTwoBytesInSmallHexadecimal_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isTaken");
        const QByteArray good = QByteArray(32, '\xab').toHex();

        QTest::newRow("the form") << good << true;
        QTest::newRow("capitals") << good.toUpper() << false;
        QTest::newRow("too short") << good.chopped(2) << false;
        QTest::newRow("odd") << good.chopped(1) << false;
        QTest::newRow("too long") << good + "ab" << false;
        QTest::newRow("with blanks") << good + "  " << false;
        QTest::newRow("no hexadecimal") << good.chopped(1) + "g" << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void digestsAreThirtyTwoBytesInSmallHexadecimal()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isTaken);
        const auto digest = readX(holding('"' + text + '"'), [](JsonReader& reader) { return reader.digest("x"_L1); });
        QCOMPARE(digest.has_value(), isTaken);
    }

    void textsAreBounded()
    {
        const auto read = [](JsonReader& reader) { return reader.text("x"_L1, 1, 3); };
        QVERIFY(!readX(holding("\"\""), read));
        QCOMPARE(readX(holding("\"a\""), read).value(), u"a"_s);
        QCOMPARE(readX(holding("\"\xE7\xAA\x93\xE5\x8F\xA3\""), read).value(), u"窓口"_s);
        QVERIFY(!readX(holding("\"abcd\""), read));
        QVERIFY(!readX(holding("\"\\ud800\""), read));
        QVERIFY(!readX(holding("\"\xff\""), read));
    }

    void listsAreBoundedAndTheirItemsHaveAPlace()
    {
        const auto count = [](JsonReader& reader) {
            int sum = 0;
            for (JsonReader& item : reader.objects("x"_L1, 2)) {
                sum += int(item.integer("n"_L1, 0, 9));
                item.end();
            }
            return sum;
        };
        QCOMPARE(readX(holding("[]"), count).value(), 0);
        QCOMPARE(readX(holding(R"([{"n":1},{"n":2}])"), count).value(), 3);
        QCOMPARE(readX(holding(R"([{"n":1},{"n":10}])"), count).error().detail, u"/x/1/n"_s);
        QCOMPARE(readX(holding(R"([{"n":1},7])"), count).error().detail, u"/x/1"_s);
        QCOMPARE(readX(holding(R"([{"n":1},{"n":2},{"n":3}])"), count).error().detail, u"/x"_s);
    }

    void aFaultNeverRepeatsWhatWasSent()
    {
        const auto read = [](JsonReader& reader) { return reader.text("x"_L1, 1, 3); };
        for (const QByteArray json : {R"({"x":"yamada"})", R"({"x":"a","yamada":1})", R"({"yamada":1})", R"({"x":"a" yamada})", R"("yamada")"}) {
            const auto value = readX(json, read);
            QVERIFY2(!value, json.constData());
            QCOMPARE(value.error().code, ErrorCode::RequestMalformed);
            QVERIFY2(!value.error().detail.contains(u"yamada"), json.constData());
        }
    }

    void aKeyTwiceIsRefused()
    {
        QVERIFY(!readX(R"({"x":true,"x":false})", [](JsonReader& reader) { return reader.boolean("x"_L1); }));
    }

    void aMessageAboveItsLimitIsNotParsed()
    {
        const auto read = [](JsonReader& reader) { return reader.boolean("x"_L1); };
        const QByteArray json = holding("true");
        QVERIFY(readX(json.leftJustified(1000), read));
        QCOMPARE(readX(json.leftJustified(1001), read).error(), (Error{ErrorCode::RequestMalformed, u"size"_s}));
    }
};

QTEST_APPLESS_MAIN(JsonReaderTest)
#include "JsonReaderTest.moc"
