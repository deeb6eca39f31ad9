// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/StrictJson.h"

#include <QtTest>

using namespace madoguchi;

class StrictJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTwoReadersCouldReadDifferentlyIsRefused_data();
    void whatTwoReadersCouldReadDifferentlyIsRefused();
    void numbersAndTextsFollowTheGrammar_data();
    void numbersAndTextsFollowTheGrammar();
    void aGoodDocumentIsReadWithEverything();
    void aNumberBeyondADoubleIsStillANumber_data();
    void aNumberBeyondADoubleIsStillANumber();
    void noCharacterIsDropped();
    void nestingIsBounded();
    void aDocumentCutAnywhereIsRefused();
};

void StrictJsonTest::whatTwoReadersCouldReadDifferentlyIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& bytes, const char* detail) { QTest::newRow(name) << bytes << QString::fromLatin1(detail); };
    row("nothing", "", "empty");
    row("blanks", "  \n", "empty");
    row("byte order mark", "\xEF\xBB\xBF{}", "byte 0: byte order mark");
    row("UTF-16", QByteArray("{\0}\0", 4), "byte 2: syntax");
    row("invalid UTF-8", "{\"a\":\"\xFF\"}", "not UTF-8");
    row("Shift_JIS", "{\"a\":\"\x8d\xb2\x93\xa1\"}", "not UTF-8");
    row("overlong UTF-8", "{\"a\":\"\xC0\xAF\"}", "not UTF-8");
    row("surrogate in UTF-8", "{\"a\":\"\xED\xA0\x80\"}", "not UTF-8");
    row("beyond Unicode", "{\"a\":\"\xF4\x90\x80\x80\"}", "not UTF-8");
    row("half a character", "{\"a\":\"\xE4\xBD\"}", "not UTF-8");
    row("duplicate key", R"({"a":1,"b":2,"a":1})", ": duplicate key");
    row("duplicate key below", R"({"a":[0,{"b":{"c":1,"c":1}}]})", "/a/1/b: duplicate key");
    row("duplicate key by escape", R"({"a":1,"\u0061":2})", ": duplicate key");
    row("duplicate empty key", R"({"":1,"":2})", ": duplicate key");
    row("duplicate below a key of strange characters", R"({"\u4f50\u85e4":{"c":1,"c":1}})", "/*: duplicate key");
    row("lone high surrogate", R"({"a":"x\ud842"})", "byte 7: lone surrogate");
    row("lone low surrogate", R"({"a":"\udfb7"})", "byte 6: lone surrogate");
    row("surrogates exchanged", R"({"a":"\udfb7\ud842"})", "byte 6: lone surrogate");
    row("high surrogate twice", R"({"a":"\ud842\ud842\udfb7"})", "byte 6: lone surrogate");
    row("high surrogate before text", R"({"a":"\ud842b\udfb7"})", "byte 6: lone surrogate");
    row("lone surrogate in a key", R"({"\uDFB7":1})", "byte 2: lone surrogate");
    row("two documents", "{}{}", "byte 2: syntax");
    row("text behind", "{} x", "byte 3: syntax");
    row("comma at the end", "{\"a\":1,}", "byte 8: syntax");
    row("cut short", "{\"a\":[1", "byte 7: syntax");
    row("NaN", "[NaN]", "byte 1: syntax");
    row("comment", "[1] // x", "byte 4: syntax");
    row("single quotes", "['a']", "byte 1: syntax");
}

void StrictJsonTest::whatTwoReadersCouldReadDifferentlyIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto tree = StrictJson::parse(bytes);
    QVERIFY(!tree);
    QCOMPARE(tree.error().code, ErrorCode::JsonMalformed);
    QTEST(tree.error().detail, "detail");
}

void StrictJsonTest::numbersAndTextsFollowTheGrammar_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char* bytes : {"[01]", "[1.]", "[.5]", "[+1]", "[1e]", "[0x10]", "[-]", "[1e400.5]", "[00000000000000000000000001]", "[tru]", "[nulll]", "[\"\\x41\"]", "[\"\\u12\"]",
             "[\"\\u12g4\"]", "[\"a\tb\"]", "[\"a\nb\"]", "[\"a]", "[1 2]", "{1:2}", "{\"a\"}", "{\"a\" 1}", "[}", "]", ",", "\"a\" \"b\""}) {
        QTest::newRow(bytes) << QByteArray(bytes);
    }
    QTest::newRow("NUL in a text") << QByteArray("[\"a\0b\"]", 7);
}

void StrictJsonTest::numbersAndTextsFollowTheGrammar()
{
    QFETCH(QByteArray, bytes);
    const auto tree = StrictJson::parse(bytes);
    QVERIFY(!tree);
    QCOMPARE(tree.error().code, ErrorCode::JsonMalformed);
}

void StrictJsonTest::aGoodDocumentIsReadWithEverything()
{
    const auto tree = StrictJson::parse(R"( {"text":"\u4f50\ud842\udfb7\\ud842\"","list":[true,null,-1.5e3],"":{}} )");
    QVERIFY(tree);
    QCOMPARE(tree->keys, (std::vector<std::string>{"text", "list", ""}));
    QCOMPARE(tree->find(QStringLiteral("text"))->text, QStringLiteral("佐𠮷\\ud842\""));
    const JsonNode* list = tree->find(u"list");
    QCOMPARE(list->items.size(), std::size_t(3));
    QCOMPARE(list->items[0].type, JsonNode::Type::Boolean);
    QVERIFY(list->items[0].boolean);
    QCOMPARE(list->items[1].type, JsonNode::Type::Null);
    QCOMPARE(list->items[2].number, -1500.0);
    QCOMPARE(tree->find(QLatin1String(""))->type, JsonNode::Type::Object);
    QVERIFY(!tree->find(QLatin1String("other")));
}

void StrictJsonTest::aNumberBeyondADoubleIsStillANumber_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<double>("number");
    QTest::newRow("huge exponent") << QByteArray("1e400") << 1e300;
    QTest::newRow("huge negative exponent") << QByteArray("-1e400") << -1e300;
    QTest::newRow("thirty digits") << QByteArray("123456789012345678901234567890") << 1e300;
    QTest::newRow("largest of 64 bits") << QByteArray("18446744073709551615") << 18446744073709551615.0;
    QTest::newRow("one more") << QByteArray("18446744073709551616") << 1e300;
    QTest::newRow("tiny") << QByteArray("1e-400") << 0.0;
    QTest::newRow("minus zero") << QByteArray("-0") << 0.0;
}

void StrictJsonTest::aNumberBeyondADoubleIsStillANumber()
{
    QFETCH(QByteArray, token);
    QFETCH(double, number);
    const auto tree = StrictJson::parse("{\"a\":\"1e400 \\\" 1e999\",\"b\":[" + token + "]}");
    QVERIFY(tree);
    QCOMPARE(tree->items[0].text, QStringLiteral("1e400 \" 1e999"));
    QCOMPARE(tree->items[1].items[0].number, number);
}

void StrictJsonTest::noCharacterIsDropped()
{
    const QString mark(QChar(0xFEFF));
    for (const char* bytes : {"{\"a\":1,\"\xEF\xBB\xBF\xEF\xBB\xBF" "a\":\"\xEF\xBB\xBFx\"}", R"({"a":1,"\ufeff\uFEFFa":"\ufeffx"})"}) {
        const auto tree = StrictJson::parse(bytes);
        QVERIFY(tree);
        QCOMPARE(StrictJson::textOf(tree->keys[1]), mark + mark + u'a');
        QCOMPARE(tree->items[1].text, mark + u'x');
    }
    QCOMPARE(StrictJson::parse(QByteArray("\"a\\u0000b\""))->text.size(), 3);
}

void StrictJsonTest::nestingIsBounded()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(StrictJson::parse(nested(100)));
    const auto tooDeep = StrictJson::parse(nested(200));
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().detail, QStringLiteral("nested too deeply"));
    QVERIFY(!StrictJson::parse(nested(1'000'000)));
    QVERIFY(!StrictJson::parse(QByteArray(1'000'000, '{')));
}

void StrictJsonTest::aDocumentCutAnywhereIsRefused()
{
    const QByteArray whole = R"({"a":"\ud842\udfb7","b":[1.5,true,null,{"c":"佐"}],"d":1e400})";
    QVERIFY(StrictJson::parse(whole));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY2(!StrictJson::parse(whole.first(size)), qPrintable(QString::number(size)));
    }
}

QTEST_APPLESS_MAIN(StrictJsonTest)
#include "StrictJsonTest.moc"
