// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/WireCodec.h"

#include "tests/sync/wire/Mutations.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;
using test::with;

namespace {

LogEntry entryOf(qint64 seq, EntryKind kind)
{
    LogEntry entry;
    entry.seq = seq;
    entry.previous = QByteArray(32, 'p');
    entry.digest = QByteArray(32, 'd');
    entry.bodyDigest = QByteArray(32, 'b');
    entry.kind = kind;
    entry.at = QDateTime(QDate(2026, 7, 1), QTime(0, 30, 0, 250), Qt::UTC);
    entry.body = QByteArray("\0\xff body", 7);
    if (kind != EntryKind::Staff) {
        entry.caseId = u"352021-00000001"_s;
        entry.caseVersion = 2;
    }
    return entry;
}

LogPage pageOfAllKinds()
{
    return {{entryOf(41, EntryKind::Submission), entryOf(42, EntryKind::Act), entryOf(43, EntryKind::Staff)}, 99};
}

const SignedAct act{R"({"id":"1"})", QByteArray(70, 's'), u"sato"_s};
const Staff staff{u"sato"_s, u"佐藤　花子"_s, Role::Chief, QByteArray(91, 'k'), true};

}  // namespace

class LogCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageComesBackAsItWas()
    {
        QCOMPARE(wire::decodeLogPage(wire::encode(pageOfAllKinds())).value(), pageOfAllKinds());
        QCOMPARE(wire::decodeLogPage(wire::encode(LogPage{})).value(), LogPage{});
    }

    void theWarningComesBackIfThereIsOne()
    {
        const LogPage page{{}, 1, QDateTime(QDate(2026, 11, 20), QTime(8, 30, 0, 5), Qt::UTC)};
        QCOMPARE(wire::decodeLogPage(wire::encode(page)).value(), page);
        QVERIFY(!wire::encode(LogPage{}).contains("unpulledSince"));
        QVERIFY(!wire::decodeLogPage(R"({"entries":[],"head":1,"unpulledSince":"yesterday"})"));
    }

    void aPurgedBodyComesBackEmpty()
    {
        LogPage page{{entryOf(1, EntryKind::Submission)}, 1};
        page.entries.first().body.clear();
        QCOMPARE(wire::decodeLogPage(wire::encode(page)).value(), page);
    }

    void theFormOfAPageIsTheContract()
    {
        QCOMPARE(wire::encode(LogPage{{entryOf(1, EntryKind::Staff)}, 1}),
            QByteArray(R"({"entries":[{"at":"2026-07-01T00:30:00.250Z","body":"AP8gYm9keQ==","bodyDigest":")" + QByteArray(32, 'b').toHex()
                + R"(","caseId":"","caseVersion":0,"digest":")" + QByteArray(32, 'd').toHex() + R"(","kind":"staff","previous":")"
                + QByteArray(32, 'p').toHex() + R"(","seq":1}],"head":1})"));
    }

    void nothingOfAFaultyPageIsTaken()
    {
        for (const auto& mutation : test::mutations(wire::encode(pageOfAllKinds()))) {
            const auto page = wire::decodeLogPage(mutation.json);
            QVERIFY2(!page, qPrintable(mutation.name));
            QCOMPARE(page.error().code, ErrorCode::CloudAnswerMalformed);
        }
    }

    void aPageWithAnImpossibleValueIsRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("number zero") << u"/entries/0/seq"_s << QJsonValue(0);
        QTest::newRow("number negative") << u"/entries/0/seq"_s << QJsonValue(-1);
        QTest::newRow("number broken") << u"/entries/0/seq"_s << QJsonValue(1.5);
        QTest::newRow("unknown kind") << u"/entries/0/kind"_s << QJsonValue(u"rumour"_s);
        QTest::newRow("kind in capitals") << u"/entries/0/kind"_s << QJsonValue(u"Submission"_s);
        QTest::newRow("no case id") << u"/entries/0/caseId"_s << QJsonValue(u""_s);
        QTest::newRow("a path for a case id") << u"/entries/0/caseId"_s << QJsonValue(u"../352021-00000001"_s);
        QTest::newRow("line feed behind the case id") << u"/entries/0/caseId"_s << QJsonValue(u"352021-00000001\n"_s);
        QTest::newRow("no version") << u"/entries/0/caseVersion"_s << QJsonValue(0);
        QTest::newRow("version above an int") << u"/entries/0/caseVersion"_s << QJsonValue(4294967296.0);
        QTest::newRow("staff entry with a case") << u"/entries/2/caseId"_s << QJsonValue(u"352021-00000001"_s);
        QTest::newRow("staff entry with a version") << u"/entries/2/caseVersion"_s << QJsonValue(1);
        QTest::newRow("time with an offset") << u"/entries/0/at"_s << QJsonValue(u"2026-07-01T09:30:00.250+09:00"_s);
        QTest::newRow("digest too short") << u"/entries/0/digest"_s << QJsonValue(u"ab"_s);
        QTest::newRow("body not base64") << u"/entries/0/body"_s << QJsonValue(u"a"_s);
        QTest::newRow("head before the last entry") << u"/head"_s << QJsonValue(42);
    }
    void aPageWithAnImpossibleValueIsRefused()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        const auto page = wire::decodeLogPage(with(wire::encode(pageOfAllKinds()), place, value));
        QVERIFY(!page);
        QCOMPARE(page.error(), (Error{ErrorCode::CloudAnswerMalformed, place}));
    }

    void tooManyEntriesAreRefused()
    {
        LogPage page;
        page.entries.fill(entryOf(1, EntryKind::Submission), wire::mostEntries);
        page.head = 1;
        QVERIFY(wire::decodeLogPage(wire::encode(page)));
        page.entries.append(page.entries.first());
        QCOMPARE(wire::decodeLogPage(wire::encode(page)).error().detail, u"/entries"_s);
    }

    void anAnswerAboveSixtyFourMebibytesIsNotParsed()
    {
        const QByteArray json = wire::encode(LogPage{});
        QVERIFY(wire::decodeLogPage(json.leftJustified(64 << 20)));
        QCOMPARE(wire::decodeLogPage(json.leftJustified((64 << 20) + 1)).error().detail, u"size"_s);
    }

    void bodiesComeBackAsTheyWere()
    {
        QCOMPARE(wire::decodeActBody(wire::encodeActBody(act)).value(), act);
        for (const Role role : allRoles) {
            Staff member = staff;
            member.role = role;
            member.active = role != Role::Clerk;
            QCOMPARE(wire::decodeStaffBody(wire::encodeStaffBody(member)).value(), member);
        }
    }

    void faultyBodiesAreRefused()
    {
        for (const auto& mutation : test::mutations(wire::encodeActBody(act))) {
            QVERIFY2(!wire::decodeActBody(mutation.json), qPrintable(mutation.name));
        }
        for (const auto& mutation : test::mutations(wire::encodeStaffBody(staff))) {
            QVERIFY2(!wire::decodeStaffBody(mutation.json), qPrintable(mutation.name));
        }
    }

    void aStaffBodyWithAnImpossibleValueIsRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("no id") << u"/id"_s << QJsonValue(u""_s);
        QTest::newRow("id in capitals") << u"/id"_s << QJsonValue(u"Sato"_s);
        QTest::newRow("dotless i") << u"/id"_s << QJsonValue(u"k\u0131m"_s);
        QTest::newRow("id with a line feed") << u"/id"_s << QJsonValue(u"sato\n"_s);
        QTest::newRow("id too long") << u"/id"_s << QJsonValue(QString(41, u'a'));
        QTest::newRow("no name") << u"/name"_s << QJsonValue(u""_s);
        QTest::newRow("name too long") << u"/name"_s << QJsonValue(QString(101, u'a'));
        QTest::newRow("unknown role") << u"/role"_s << QJsonValue(u"mayor"_s);
        QTest::newRow("key too long") << u"/publicKey"_s << QJsonValue(QString::fromLatin1(QByteArray(257, 'k').toBase64()));
    }
    void aStaffBodyWithAnImpossibleValueIsRefused()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QCOMPARE(wire::decodeStaffBody(with(wire::encodeStaffBody(staff), place, value)).error(), (Error{ErrorCode::CloudAnswerMalformed, place}));
    }
};

QTEST_APPLESS_MAIN(LogCodecTest)
#include "LogCodecTest.moc"
