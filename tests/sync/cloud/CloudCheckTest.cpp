// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/Digest.h"
#include "app/crypto/LogDigest.h"
#include "sync/cloud/ActIntake.h"
#include "sync/cloud/CloudCheck.h"
#include "sync/cloud/SqliteCloudDatabase.h"
#include "sync/cloud/StoredCaseLog.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CitizenMessages.h"
#include "tests/support/cloud/CloudOffice.h"

#include <QFile>
#include <QTest>
#include <QUuid>

using namespace madoguchi;
using namespace madoguchi::test;

/// An auditor must be able to believe what `check` says: any change to the log, or to what was made of it, is found and named.
class CloudCheckTest : public QObject {
    Q_OBJECT

private:
    /// A log with every kind of entry: 1 the service, 2 and 3 staff, 4 and 5 submissions, 6 a correction, 7 a claim, 8 a start.
    void fill(CloudOffice& office)
    {
        office.addStaff(QStringLiteral("hanako"), Role::Clerk);
        office.addStaff(QStringLiteral("kacho"), Role::Chief);
        const QString id = CitizenMessages::newId();
        const QString caseId = office.log().appendSubmission({CitizenMessages::application(id), id, {}, sha256("token")})->caseId;
        office.openCase();
        const QString correction = CitizenMessages::newId();
        QVERIFY(office.log().appendSubmission({CitizenMessages::application(correction), correction, id, {}}));
        StaffRegister staff(office.service().database());
        ActIntake intake(office.log(), staff);
        Visitor visitor;
        visitor.terminal.name = QStringLiteral("T1");
        for (const ActKind kind : {ActKind::Claim, ActKind::StartExamination}) {
            const auto answers = intake.take({office.sign(office.act(caseId, kind, QStringLiteral("hanako")))}, visitor);
            QCOMPARE(answers->first().kind, ActAnswer::Kind::Applied);
        }
    }

    /// Everything the log says, to be compared.
    struct Contents {
        QList<LogEntry> entries;
        QList<Case> cases;
        friend bool operator==(const Contents&, const Contents&) = default;
    };
    static Contents contentsOf(const CaseLog& log)
    {
        const auto page = log.page(0, 500, 1 << 24);
        return {page ? page->entries : QList<LogEntry>(), log.cases({}, 500).value_or(QList<Case>())};
    }

private Q_SLOTS:
    void aSoundLogPasses()
    {
        CloudOffice office;
        fill(office);
        const auto counts = CloudCheck(office.log()).run();
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->entries, 8);
        QCOMPARE(counts->submissions, 3);
        QCOMPARE(counts->acts, 2);
        QCOMPARE(counts->staff, 3);
        QCOMPARE(counts->cases, 2);
    }

    void aChangeIsFoundAndNamed_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const char* change, ErrorCode code, const char* detail) { QTest::newRow(name) << QByteArray(change) << code << QString::fromLatin1(detail); };
        row("body", "UPDATE entries SET body = zeroblob(length(body)) WHERE seq = 5", ErrorCode::ChainBroken, "5");
        row("body gone", "UPDATE entries SET body = x'' WHERE seq = 5", ErrorCode::ChainBroken, "5");
        row("time", "UPDATE entries SET at = '2026-11-23T00:00:00.001Z' WHERE seq = 4", ErrorCode::ChainBroken, "4");
        row("case", "UPDATE entries SET case_id = '352021-00000002' WHERE seq = 7", ErrorCode::ChainBroken, "7");
        row("version", "UPDATE entries SET case_version = 9 WHERE seq = 8", ErrorCode::ChainBroken, "8");
        row("kind", "UPDATE entries SET kind = 'act' WHERE seq = 2", ErrorCode::ChainBroken, "2");
        row("link", "UPDATE entries SET previous = zeroblob(32) WHERE seq = 3", ErrorCode::ChainBroken, "3");
        row("digest", "UPDATE entries SET digest = zeroblob(32) WHERE seq = 8", ErrorCode::ChainBroken, "8");
        row("number", "UPDATE entries SET seq = 10 WHERE seq = 1", ErrorCode::ChainBroken, "2");
        row("unreadable kind", "UPDATE entries SET kind = 'x' WHERE seq = 3", ErrorCode::DatabaseDamaged, "entries/3");
        row("last entry gone", "DELETE FROM acts WHERE seq = 8; DELETE FROM entries WHERE seq = 8", ErrorCode::DatabaseDamaged, "352021-00000001");
        row("first entry gone", "DELETE FROM entries WHERE seq = 1", ErrorCode::ChainBroken, "2");
        row("state of a case", "UPDATE cases SET state = 'approved' WHERE number = 1", ErrorCode::DatabaseDamaged, "352021-00000001");
        row("claim of a case", "UPDATE cases SET claim_staff = 'kacho' WHERE number = 1", ErrorCode::DatabaseDamaged, "352021-00000001");
        row("unreadable case", "UPDATE cases SET received_at = '' WHERE number = 2", ErrorCode::DatabaseDamaged, "352021-00000002");
        row("role of a person", "UPDATE staff SET role = 'chief' WHERE staff_id = 'hanako'", ErrorCode::DatabaseDamaged, "hanako");
        row("key of a person", "UPDATE staff SET public_key = x'00' WHERE staff_id = 'kacho'", ErrorCode::DatabaseDamaged, "kacho");
        row("person nobody added", "INSERT INTO staff SELECT 'x', name, role, public_key, active, salt, cost_log2n, cost_r, cost_p, proof_digest, wrapped_key, temporary_until FROM staff LIMIT 1", ErrorCode::DatabaseDamaged, "x");
        row("person gone", "DELETE FROM staff WHERE staff_id = 'kacho'", ErrorCode::DatabaseDamaged, "staff");
        row("act that is forgotten", "DELETE FROM acts WHERE seq = 7", ErrorCode::DatabaseDamaged, "7");
        row("act that is another", "UPDATE acts SET digest = zeroblob(32) WHERE seq = 7", ErrorCode::DatabaseDamaged, "7");
        row("submission that is another", "UPDATE submissions SET digest = zeroblob(32) WHERE seq = 4", ErrorCode::DatabaseDamaged, "4");
        row("submission of another case", "UPDATE submissions SET case_id = '352021-00000001' WHERE seq = 5", ErrorCode::DatabaseDamaged, "5");
        row("number of a case", "UPDATE cases SET number = 7 WHERE number = 2", ErrorCode::DatabaseDamaged, "352021-00000002");
        row("submission that is forgotten", "DELETE FROM submissions WHERE seq = 6", ErrorCode::DatabaseDamaged, "6");
    }

    void aChangeIsFoundAndNamed()
    {
        QFETCH(QByteArray, change);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        CloudOffice office;
        fill(office);
        {
            SqliteConnection intruder(office.dataFolder() + QStringLiteral("/log.sqlite"));
            intruder.execute("PRAGMA foreign_keys = OFF");
            intruder.execute(change);
        }
        const auto counts = CloudCheck(office.log()).run();
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, code);
        QCOMPARE(counts.error().detail, detail);
    }

    /// Whoever can write the file can also make the chain fit again; then the signature of the act still says no.
    void aForgedActWithAFittingChainIsFound()
    {
        CloudOffice office;
        fill(office);
        QList<LogEntry> entries = office.log().page(0, 500, 1 << 24)->entries;
        LogEntry& forged = entries[6];
        SignedAct act = *wire::decodeActBody(forged.body);
        act.payload.replace("\"reason\":\"\"", "\"reason\":\"x\"");
        forged.body = wire::encodeActBody(act);
        LogDigest::seal(forged, entries[5].digest, office.log().municipality());
        LogDigest::seal(entries[7], forged.digest, office.log().municipality());
        {
            SqliteConnection intruder(office.dataFolder() + QStringLiteral("/log.sqlite"));
            for (const LogEntry& entry : {entries[6], entries[7]}) {
                intruder.execute("UPDATE entries SET body = x'" + entry.body.toHex() + "', body_digest = x'" + entry.bodyDigest.toHex() + "', previous = x'"
                                 + entry.previous.toHex() + "', digest = x'" + entry.digest.toHex() + "' WHERE seq = " + QByteArray::number(entry.seq));
            }
        }
        const auto counts = CloudCheck(office.log()).run();
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::ActSignatureInvalid);
        QCOMPARE(counts.error().detail, QStringLiteral("7"));
    }

    /// One byte anywhere in the file: found, or without any effect on what the log says.
    void aFlippedByteIsFoundOrHarmless()
    {
        CloudOffice office;
        fill(office);
        const Contents before = contentsOf(office.log());
        const QString original = office.dataFolder() + QStringLiteral("/log.sqlite");
        SqliteConnection(original).execute("PRAGMA wal_checkpoint(TRUNCATE)");
        QFile file(original);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString copy = office.path(QStringLiteral("flipped.sqlite"));
        int found = 0;
        for (qsizetype place = 7; place < bytes.size(); place += 331) {
            QByteArray flipped = bytes;
            flipped[place] = char(flipped.at(place) ^ (1 << (place % 8)));
            for (const char* suffix : {"", "-wal", "-shm"}) {
                QFile::remove(copy + QLatin1String(suffix));
            }
            QFile target(copy);
            QVERIFY(target.open(QIODevice::WriteOnly) && target.write(flipped) == flipped.size());
            target.close();
            const auto database = SqliteCloudDatabase::open(copy);
            if (!database) {
                ++found;
                continue;
            }
            const StoredCaseLog log(**database, office.log().municipality(), office.clock());
            if (!CloudCheck(log).run()) {
                ++found;
            } else {
                QVERIFY2(contentsOf(log) == before, qPrintable(QString::number(place)));
            }
        }
        QVERIFY(found > 0);
    }
};

QTEST_GUILESS_MAIN(CloudCheckTest)
#include "CloudCheckTest.moc"
