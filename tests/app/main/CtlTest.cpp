// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/CloudClient.h"
#include "sync/client/CurlTransport.h"
#include "sync/client/ProfileFiles.h"
#include "tests/app/main/Programs.h"

#include <csignal>

using namespace madoguchi;
using test::Programs;
using test::Said;

/// madoguchictl in the forms of the contract, before the real intake service. The steps follow one another like a day.
class CtlTest : public QObject {
    Q_OBJECT

    Programs m_programs;
    const QString m_one = QStringLiteral("one"), m_two = QStringLiteral("two");
    const QString m_hanako = QStringLiteral("hanako"), m_jiro = QStringLiteral("jiro"), m_kansa = QStringLiteral("kansa");

    static QString caseId(int number) { return QStringLiteral("352021-%1").arg(number, 8, 10, QLatin1Char('0')); }
    static QStringList words(const char* line) { return QString::fromUtf8(line).split(u' '); }
    CurlSettings citizensSide() const
    {
        CurlSettings settings;
        settings.cloud = m_programs.cloudUrl();
        settings.caFile = m_programs.path(QStringLiteral("cloud/ca.pem"));
        return settings;
    }
    Result<SubmissionReceipt> submit(int number) const
    {
        QFile file(QStringLiteral(MADOGUCHI_FIXTURES "/corpus/cases/case-%1.p7m").arg(number, 4, 10, QLatin1Char('0')));
        const bool open = file.open(QIODevice::ReadOnly);
        const CloudClient client(std::make_shared<CurlTransport>(citizensSide()), QStringLiteral("352021"));
        return client.submit(open ? file.readAll() : QByteArray()).result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_programs.addStaff(m_hanako, QStringLiteral("clerk")));
        QVERIFY(m_programs.addStaff(m_jiro, QStringLiteral("clerk")));
        QVERIFY(m_programs.addStaff(m_kansa, QStringLiteral("auditor")));
        QVERIFY(m_programs.addTerminal(QStringLiteral("window-1")));
        QVERIFY(m_programs.addTerminal(QStringLiteral("window-2")));
        QVERIFY(m_programs.startCloud());
        for (const int good : {8, 13, 15}) {
            const auto receipt = submit(good);
            QVERIFY(receipt && !receipt->duplicate);
        }
        QVERIFY(submit(3));  // caution
    }

    void helpAndVersionAreResults()
    {
        QVERIFY(m_programs.ctl({QStringLiteral("--version")}).out.startsWith("madoguchictl "));
        const Said help = m_programs.ctl({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char* command : {"verify --trust", "verify --again", "enroll", "sync", "list", "show", "act", "audit check"}) {
            QVERIFY2(help.out.contains(command), command);
        }
        const Said own = m_programs.ctl(words("act --help"));
        QCOMPARE(own.code, 0);
        QVERIFY(own.out.contains("--reason"));
    }
    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char* line : {"", "frobnicate", "batch propose 1", "--lang de list", "--profile", "--frobnicate list", "list", "--staff hanako --profile /nowhere list",
                 "--staff hanako list --state sleeping", "--staff hanako list --limit many", "--staff hanako list extra", "--staff hanako list --frobnicate",
                 "--staff hanako show", "--staff hanako act 0000-0001-7", "--staff hanako act 0000-0001-7 dance", "--staff hanako act 0000-0001-7 claim --field to",
                 "--staff hanako audit", "--staff hanako audit burn", "enroll", "enroll --cloud https://x", "verify", "--staff hanako verify --again", "--staff hanako verify --again --all 0000-0001-7",
                 "verify --again --all"}) {
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
        }
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Said said = m_programs.ctl(arguments);
        QCOMPARE(said.code, 2);
        QVERIFY(said.out.isEmpty());
        QVERIFY(!said.err.isEmpty());
    }
    void aTerminalIsEnrolled()
    {
        const Said said = m_programs.enroll(m_one, QStringLiteral("window-1"));
        QCOMPARE(said.code, 0);
        QCOMPARE(said.object().value(QLatin1String("terminal")).toString(), QStringLiteral("window-1"));
        QCOMPARE(said.object().value(QLatin1String("municipality")).toString(), QStringLiteral("352021"));
        QCOMPARE(m_programs.enroll(m_two, QStringLiteral("window-2")).code, 0);
        QCOMPARE(m_programs.enroll(QStringLiteral("three"), QStringLiteral("nobody")).code, 2);
    }
    void aWrongPassphraseIsFour()
    {
        const QStringList who{QStringLiteral("--profile"), m_programs.path(m_one), QStringLiteral("--staff"), m_hanako, QStringLiteral("--passphrase-stdin")};
        const Said said = m_programs.ctl(who + words("list"), "wrong");
        QCOMPARE(said.code, 4);
        QVERIFY(said.err.contains("MDG-3008"));
        QCOMPARE(m_programs.ctl(who + words("list"), "").code, 2);
    }
    void syncPrintsItsCounts()
    {
        const Said first = m_programs.at(m_one, m_hanako, words("sync"));
        QCOMPARE(first.code, 0);
        const QJsonObject counts = first.object();
        QCOMPARE(counts.value(QLatin1String("submissions")).toInt(), 4);
        QCOMPARE(counts.value(QLatin1String("good")).toInt(), 3);
        QCOMPARE(counts.value(QLatin1String("caution")).toInt(), 1);
        QCOMPARE(counts.value(QLatin1String("bad")).toInt(), 0);
        QCOMPARE(counts.value(QLatin1String("seq")).toInt(), counts.value(QLatin1String("entries")).toInt());
        QCOMPARE(counts.value(QLatin1String("head")).toInt(), counts.value(QLatin1String("seq")).toInt());
        const QJsonObject second = m_programs.at(m_one, m_hanako, words("sync")).object();
        QCOMPARE(second.value(QLatin1String("entries")).toInt(), 0);
        QCOMPARE(second.value(QLatin1String("seq")).toInt(), counts.value(QLatin1String("seq")).toInt());
        const Said other = m_programs.at(m_two, m_jiro, words("sync"));
        QVERIFY2(other.code == 0, other.err.constData());
    }
    void listFilters_data()
    {
        QTest::addColumn<QStringList>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("all") << QStringList() << 4;
        QTest::newRow("state") << words("--state received") << 4;
        QTest::newRow("no such state now") << words("--state completed") << 0;
        QTest::newRow("limit") << words("--limit 2") << 2;
        QTest::newRow("limit nothing") << words("--limit 0") << 0;
        QTest::newRow("receipt number") << words("--search 0000-0003-1") << 1;
        QTest::newRow("nobody's name") << words("--search 存在しない") << 0;
    }
    void listFilters()
    {
        QFETCH(QStringList, filter);
        const Said said = m_programs.at(m_one, m_hanako, words("list") + filter);
        QCOMPARE(said.code, 0);
        QTEST(int(said.objects().size()), "count");
    }
    void aNameIsFoundWhateverItsBlanks()
    {
        const QString name = m_programs.at(m_one, m_hanako, words("list --limit 1")).object().value(QLatin1String("applicant")).toString();
        QVERIFY(name.contains(QChar(0x3000)));
        const Said said = m_programs.at(m_one, m_hanako, {QStringLiteral("list"), QStringLiteral("--search"), QString(name).remove(QChar(0x3000))});
        QVERIFY(said.objects().size() >= 1);
    }
    void showGivesWhatWasSignedAndWhatItIsWorth()
    {
        const Said said = m_programs.at(m_one, m_hanako, words("show 0000-0001-7"));
        QCOMPARE(said.code, 0);
        const QJsonObject shown = said.object();
        QCOMPARE(shown.value(QLatin1String("case"))[QLatin1String("caseId")].toString(), caseId(1));
        QCOMPARE(shown.value(QLatin1String("submission"))[QLatin1String("municipality")].toString(), QStringLiteral("352021"));
        QCOMPARE(shown.value(QLatin1String("verdict"))[QLatin1String("outcome")].toString(), QStringLiteral("good"));
        QCOMPARE(shown.value(QLatin1String("history"))[0][QLatin1String("kind")].toString(), QStringLiteral("received"));
        QCOMPARE(shown.value(QLatin1String("messageDigest")).toString().size(), 64);
        QCOMPARE(m_programs.at(m_one, m_hanako, {QStringLiteral("show"), caseId(9)}).code, 1);
        QCOMPARE(m_programs.at(m_one, m_hanako, words("show 0000-0001-8")).code, 2);  // its check digit is wrong
    }
    void verdictsAreReachedAgainFromWhatWasStored()
    {
        QDir crls(m_programs.path(m_one + QStringLiteral("/crl")));
        QVERIFY(crls.rename(crls.path(), crls.path() + QStringLiteral(".away")));  // today's lists must not matter
        const Said all = m_programs.at(m_one, m_hanako, words("verify --again --all"));
        QVERIFY(crls.rename(crls.path() + QStringLiteral(".away"), crls.path()));
        QCOMPARE(all.code, 0);
        QCOMPARE(all.objects().size(), 5);
        for (const QJsonObject& line : all.objects().first(4)) {
            QCOMPARE(line.value(QLatin1String("result")).toString(), QStringLiteral("same"));
            QCOMPARE(line.value(QLatin1String("was")), line.value(QLatin1String("is")));
        }
        QCOMPARE(all.objects().last().value(QLatin1String("verified")).toInt(), 4);
        QCOMPARE(all.objects().last().value(QLatin1String("same")).toInt(), 4);
        const Said one = m_programs.at(m_one, m_hanako, words("verify --again 0000-0001-7"));
        QCOMPARE(one.code, 0);
        QCOMPARE(one.object().value(QLatin1String("case")).toString(), caseId(1));
        QCOMPARE(m_programs.at(m_one, m_hanako, {QStringLiteral("verify"), QStringLiteral("--again"), caseId(9)}).code, 1);
    }
    void theTrailIsListedAndWrittenForASpreadsheet()
    {
        const Said listed = m_programs.at(m_one, m_hanako, words("audit list --kind logged-in --limit 2"));
        QCOMPARE(listed.code, 0);
        QCOMPARE(listed.objects().size(), 2);
        for (const QJsonObject& row : listed.objects()) {
            QCOMPARE(row.value(QLatin1String("kind")).toString(), QStringLiteral("logged-in"));
            QCOMPARE(row.value(QLatin1String("staff")).toString(), m_hanako);
        }
        const QString file = m_programs.path(QStringLiteral("trail.csv"));
        const Said written = m_programs.at(m_one, m_hanako, words("audit list --csv") + QStringList{file});
        QCOMPARE(written.code, 0);
        QVERIFY(written.object().value(QLatin1String("rows")).toInt() > 2);
        QVERIFY(QFile::exists(file));
        QCOMPARE(m_programs.at(m_one, m_hanako, words("audit list --kind nonsense")).code, 2);
        QCOMPARE(m_programs.at(m_one, m_hanako, words("audit list --person somebody-else")).code, 4);
    }
    void whatMayGoIsForTheChief()
    {
        QCOMPARE(m_programs.at(m_one, m_hanako, words("purge --list")).code, 4);
        QCOMPARE(m_programs.at(m_one, m_hanako, words("purge")).code, 2);
        QCOMPARE(m_programs.at(m_one, m_hanako, words("purge --list --apply")).code, 2);
    }
    void anActIsAppliedAndTheOtherClerksIsRefused()
    {
        const Said claim = m_programs.at(m_one, m_hanako, {QStringLiteral("act"), caseId(1), QStringLiteral("claim")});
        QCOMPARE(claim.code, 0);
        QCOMPARE(claim.object().value(QLatin1String("result")).toString(), QStringLiteral("applied"));
        QCOMPARE(claim.object().value(QLatin1String("waiting")).toBool(true), false);

        const Said late = m_programs.at(m_two, m_jiro, {QStringLiteral("act"), caseId(1), QStringLiteral("claim")});
        QCOMPARE(late.code, 1);
        QCOMPARE(late.object().value(QLatin1String("result")).toString(), QStringLiteral("refused"));
        QVERIFY(late.err.contains("MDG-10"));
        const QJsonObject seen = m_programs.at(m_two, m_jiro, words("list --limit 1")).object();
        QCOMPARE(seen.value(QLatin1String("claim"))[QLatin1String("staffId")].toString(), m_hanako);
        QCOMPARE(seen.value(QLatin1String("refusedActs")).toInt(), 1);
    }
    void anActNeedsWhatTheTableSays()
    {
        const auto act = [&](const QString& staff, const QStringList& rest) { return m_programs.at(m_one, staff, QStringList{QStringLiteral("act")} + rest).code; };
        QCOMPARE(act(m_hanako, {caseId(1), QStringLiteral("start-examination")}), 0);
        QCOMPARE(act(m_hanako, {caseId(1), QStringLiteral("put-on-hold")}), 1);  // no reason
        QCOMPARE(act(m_hanako, {caseId(1), QStringLiteral("put-on-hold"), QStringLiteral("--reason"), QStringLiteral("電話で確かめる")}), 0);
        QCOMPARE(act(m_hanako, {caseId(1), QStringLiteral("approve")}), 1);
        QCOMPARE(act(m_hanako, {caseId(9), QStringLiteral("claim")}), 1);
        QCOMPARE(act(m_kansa, {caseId(2), QStringLiteral("claim")}), 4);
        QCOMPARE(act(m_hanako, {caseId(2), QStringLiteral("claim")}), 0);
        QCOMPARE(act(m_hanako, {caseId(2), QStringLiteral("hand-over"), QStringLiteral("--field"), QStringLiteral("to=jiro"), QStringLiteral("--reason"), QStringLiteral("昼休み")}), 0);
    }
    void theAuditCheckCounts()
    {
        const Said said = m_programs.at(m_one, m_hanako, words("audit check"));
        QCOMPARE(said.code, 0);
        QVERIFY(said.object().value(QLatin1String("checked")).toInt() > 10);
    }
    void aProfileInUseIsTwo()
    {
        const auto lock = ProfileFiles::lock(QDir(m_programs.path(m_one)).filePath(QStringLiteral("lock")));
        QVERIFY(lock);
        const Said said = m_programs.at(m_one, m_hanako, words("list"));
        QCOMPARE(said.code, 2);
        QVERIFY(said.err.contains("MDG-4008"));
    }
    void followingTellsOfWhatArrivesAndEndsCleanly()
    {
        QProcess process;
        process.start(Programs::binary(QStringLiteral("madoguchictl")), {QStringLiteral("--profile"), m_programs.path(m_one), QStringLiteral("--staff"), m_hanako,
            QStringLiteral("--passphrase-stdin"), QStringLiteral("--json"), QStringLiteral("sync"), QStringLiteral("--follow")});
        process.write(Programs::passphraseOf(m_hanako) + '\n');
        QByteArray said;
        const auto seen = [&](const QByteArray& text) {
            said += process.readAllStandardOutput();
            return said.contains(text);
        };
        QTRY_VERIFY_WITH_TIMEOUT(seen("\"state\":\"waiting\""), 60'000);
        const auto receipt = submit(16);
        QVERIFY(receipt);
        QTRY_VERIFY_WITH_TIMEOUT(seen("\"seq\":" + QByteArray::number(receipt->seq)), 60'000);
        process.terminate();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
    void withoutTheCloudWorkGoesOnAndIsSentLater()
    {
        m_programs.stopCloud();
        QCOMPARE(m_programs.at(m_one, m_hanako, words("sync")).code, 3);
        QCOMPARE(m_programs.at(m_one, m_jiro, words("list")).code, 3);  // was never here
        QCOMPARE(m_programs.at(m_one, m_hanako, words("list")).objects().size(), 5);
        const Said act = m_programs.at(m_one, m_hanako, {QStringLiteral("act"), caseId(3), QStringLiteral("claim")});
        QCOMPARE(act.code, 0);
        QCOMPARE(act.object().value(QLatin1String("waiting")).toBool(), true);
        QCOMPARE(act.object().value(QLatin1String("result")).toString(), QStringLiteral("waiting"));

        QVERIFY(m_programs.startCloud());
        const QJsonObject counts = m_programs.at(m_one, m_hanako, words("sync")).object();
        QCOMPARE(counts.value(QLatin1String("applied")).toInt(), 1);
        QCOMPARE(counts.value(QLatin1String("acts")).toInt(), 1);
    }
    void namesOfCitizensAreOnlyResults()
    {
        const Said list = m_programs.at(m_one, m_hanako, words("list"));
        for (const QJsonObject& row : list.objects()) {
            const QByteArray name = row.value(QLatin1String("applicant")).toString().toUtf8();
            QVERIFY(!name.isEmpty());
            QVERIFY(!m_programs.allErrors().contains(name));
        }
        QVERIFY(!m_programs.allErrors().contains("あいことば"));
    }
};

QTEST_GUILESS_MAIN(CtlTest)
#include "CtlTest.moc"
