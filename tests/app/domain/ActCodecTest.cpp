// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/ActCodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace madoguchi;

class ActCodecTest : public QObject {
    Q_OBJECT

private:
    static Act handOver()
    {
        Act act;
        act.id = QStringLiteral("22222222-2222-4222-8222-222222222222");
        act.caseId = QStringLiteral("352021-00000123");
        act.kind = ActKind::HandOver;
        act.staffId = QStringLiteral("sato.h");
        act.terminal = QStringLiteral("窓口1");
        act.at = QDateTime(QDate(2026, 11, 23), QTime(0, 5, 0, 250), Qt::UTC);
        act.seenVersion = 7;
        act.fence = 3;
        act.reason = QStringLiteral("休憩のため\n\"𠮷\"");
        act.fields = {{QStringLiteral("to"), QStringLiteral("tanaka")}, {QStringLiteral("note"), QString()}};
        return act;
    }

    static QJsonObject json() { return QJsonDocument::fromJson(ActCodec::encode(handOver())).object(); }
    static QByteArray bytesOf(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

private Q_SLOTS:
    void anActComesBackAsItWas()
    {
        for (const ActKind kind : allActKinds) {
            Act act = handOver();
            act.kind = kind;
            act.caseId = concernsCase(kind) ? act.caseId : QString(QStringLiteral(""));
            const auto decoded = ActCodec::decode(ActCodec::encode(act));
            QVERIFY(decoded);
            QVERIFY(*decoded == act);
        }
    }

    void theFormIsTheSameForEver()
    {
        // Signatures of years ago are over exactly these bytes.
        Act act = handOver();
        act.reason = QStringLiteral("r");
        act.terminal = QStringLiteral("t");
        QCOMPARE(ActCodec::encode(act),
            QByteArray(R"({"act":"hand-over","at":"2026-11-23T00:05:00.250Z","caseId":"352021-00000123","fence":3,"fields":{"note":"","to":"tanaka"},)"
                       R"("id":"22222222-2222-4222-8222-222222222222","reason":"r","seenVersion":7,"staffId":"sato.h","terminal":"t"})"));
    }

    void theTimeIsAlwaysWrittenAsUtc()
    {
        Act act = handOver();
        const QByteArray utc = ActCodec::encode(act);
        act.at = act.at.toLocalTime();
        QCOMPARE(ActCodec::encode(act), utc);
    }

    void everyKeyIsNeeded()
    {
        for (const QString& key : json().keys()) {
            QJsonObject without = json();
            without.remove(key);
            const auto decoded = ActCodec::decode(bytesOf(without));
            QVERIFY2(!decoded, qPrintable(key));
            QCOMPARE(decoded.error().code, ErrorCode::RequestMalformed);
            QCOMPARE(decoded.error().detail, QStringLiteral(": required %1").arg(key));
        }
    }

    void everyKeyHasItsForm_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const char* key, const QJsonValue& value, const char* detail) {
            QTest::newRow(name) << QString::fromLatin1(key) << value << QString::fromLatin1(detail);
        };
        row("unknown key", "colour", QStringLiteral("red"), ": additionalProperties");
        row("id in upper case", "id", QStringLiteral("AAAAAAAA-2222-4222-8222-222222222222"), "/id: pattern");
        row("id with braces", "id", QStringLiteral("{22222222-2222-4222-8222-222222222222}"), "/id: pattern");
        row("no case id", "caseId", QStringLiteral("0000-0123-6"), "/caseId: pattern");
        row("unknown act", "act", QStringLiteral("HAND-OVER"), "/act: enum");
        row("staff id with a blank", "staffId", QStringLiteral("sato h"), "/staffId: pattern");
        row("empty staff id", "staffId", QString(QLatin1String("")), "/staffId: pattern");
        row("long staff id", "staffId", QString(41, u'a'), "/staffId: pattern");
        row("empty terminal", "terminal", QString(QLatin1String("")), "/terminal: minLength");
        row("time without offset", "at", QStringLiteral("2026-11-23T00:05:00"), "/at: format date-time");
        row("version as text", "seenVersion", QStringLiteral("7"), "/seenVersion: type");
        row("version with a fraction", "seenVersion", 7.5, "/seenVersion: type");
        row("negative fence", "fence", -1, "/fence: minimum");
        row("fence beyond an int", "fence", 4294967296.0, "/fence: maximum");
        row("reason as number", "reason", 1, "/reason: type");
        row("no reason at all", "reason", QJsonValue(QJsonValue::Null), "/reason: type");
        row("long reason", "reason", QString(501, u'理'), "/reason: maxLength");
        row("fields as list", "fields", QJsonArray(), "/fields: type");
        row("field as number", "fields", QJsonObject{{QStringLiteral("to"), 1}}, "/fields/to: type");
        row("long field", "fields", QJsonObject{{QStringLiteral("to"), QString(501, u'x')}}, "/fields/to: maxLength");
        row("long field name", "fields", QJsonObject{{QString(41, u'n'), QString()}}, "/fields: propertyNames");
        QJsonObject many;
        for (int i = 0; i < 21; ++i) {
            many.insert(QString::number(i), QString(QLatin1String("x")));
        }
        row("too many fields", "fields", many, "/fields: maxProperties");
    }

    void everyKeyHasItsForm()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject changed = json();
        changed.insert(key, value);
        const auto decoded = ActCodec::decode(bytesOf(changed));
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::RequestMalformed);
        QTEST(decoded.error().detail, "detail");
    }

    void theLongestTextsPass()
    {
        Act act = handOver();
        act.fields.clear();
        for (int i = 0; i < 20; ++i) {
            act.fields.insert(QString::number(i).rightJustified(40, u'n'), QStringLiteral("𠮷").repeated(500));
        }
        act.reason = QStringLiteral("𠮷").repeated(500);
        const auto decoded = ActCodec::decode(ActCodec::encode(act));
        QVERIFY(decoded);
        QVERIFY(*decoded == act);
    }

    void twoReadingsOfOneSignatureAreRefused()
    {
        QByteArray twice = ActCodec::encode(handOver());
        twice.replace("\"act\":\"hand-over\"", "\"act\":\"hand-over\",\"act\":\"approve\"");
        QCOMPARE(ActCodec::decode(twice).error().code, ErrorCode::RequestMalformed);
        QCOMPARE(ActCodec::decode(ActCodec::encode(handOver()) + "{}").error().code, ErrorCode::RequestMalformed);
        QCOMPARE(ActCodec::decode("[]").error().code, ErrorCode::RequestMalformed);
        QCOMPARE(ActCodec::decode("").error().code, ErrorCode::RequestMalformed);
    }

    void aBrokenCharacterTypedByTheInputMethodStillTravels()
    {
        Act act = handOver();
        act.reason = QStringLiteral("理由") + QChar(0xD842);
        QVERIFY(ActCodec::decode(ActCodec::encode(act)));
    }
};

QTEST_APPLESS_MAIN(ActCodecTest)
#include "ActCodecTest.moc"
