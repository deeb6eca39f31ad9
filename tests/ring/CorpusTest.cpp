// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ring/World.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

namespace madoguchi::test {

namespace {

const QString corpus = QStringLiteral(MADOGUCHI_FIXTURES "/corpus/");

QSet<QString> codesOf(const QJsonArray& findings)
{
    QSet<QString> codes;
    for (const QJsonValue finding : findings) {
        codes.insert(finding.isObject() ? finding[QLatin1String("code")].toString() : finding.toString());
    }
    return codes;
}

}  // namespace

/// Messages of many independent tools go through the whole ring: the door refuses what is no application, all else arrives with its verdict.
class CorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.addStaff(u"sato"_qs) && m_world.startCloud() && m_world.addTerminal(u"mado1"_qs, corpus + u"trust"_qs, corpus + u"crl"_qs),
                 qPrintable(m_world.problem()));
        QFile file(corpus + u"manifest.json"_qs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_cases = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("cases")].toArray();
        QVERIFY(m_cases.size() > 200);
    }

    void theDoorRefusesWhatIsNoApplicationAndTakesTheRest()
    {
        const QSet<QString> doorCodes{u"cms.malformed"_qs, u"cms.not-signed-data"_qs, u"cms.no-content"_qs,
                                      u"form.malformed"_qs, u"form.schema"_qs, u"form.other-municipality"_qs};
        for (const QJsonValue item : std::as_const(m_cases)) {
            const QString file = item[QLatin1String("file")].toString();
            const Ran ran = m_world.post(corpus + u"cases/"_qs + file);
            const QSet<QString> any = codesOf(item[QLatin1String("any")].toArray());
            const QSet<QString> codes = codesOf(item[QLatin1String("codes")].toArray());
            // A message that nobody signed may hold a form or nothing at all.
            const bool empty = codes.contains(u"cms.no-signer"_qs) && ran.exitCode == 422;
            const bool refused = empty || codes.intersects(doorCodes) || (!any.isEmpty() && doorCodes.contains(any));
            // Variants of one message share its id: of those the first counts. None that is in order is turned away.
            const bool mayConflict = item[QLatin1String("outcome")].toString() == u"bad"_qs;
            const bool conflict = !refused && mayConflict && ran.exitCode == 409;
            QVERIFY2(refused ? ran.exitCode == 422 || ran.exitCode == 413 : conflict || ran.exitCode == 201, qPrintable(u"%1: %2 %3"_qs.arg(file).arg(ran.exitCode).arg(QString::fromUtf8(ran.out))));
            const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
            if (refused || conflict) {
                QVERIFY2(answer[QLatin1String("type")].toString().startsWith(u"urn:madoguchi:problem:"_qs), qPrintable(file));
            } else {
                m_taken.insert(answer[QLatin1String("caseId")].toString(), file);
            }
        }
        QVERIFY(m_taken.size() > 100);
    }

    void aSecondTimeNothingIsDoubled()
    {
        for (const QString& file : std::as_const(m_taken)) {
            const Ran ran = m_world.post(corpus + u"cases/"_qs + file);
            QVERIFY2(ran.exitCode == 200, qPrintable(file));
            QCOMPARE(m_taken.value(QJsonDocument::fromJson(ran.out).object()[QLatin1String("caseId")].toString()), file);
        }
    }

    void allOfThemArriveWithTheirVerdict()
    {
        const Ran sync = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs});
        QVERIFY2(sync.exitCode == 0, sync.err.constData());
        QCOMPARE(sync.first()[QLatin1String("submissions")].toInt(), int(m_taken.size()));
        const auto cases = m_world.cases(u"mado1"_qs, u"sato"_qs);
        QCOMPARE(cases.keys(), m_taken.keys());
        for (const QJsonObject& item : cases) {
            const QString file = m_taken.value(item[QLatin1String("caseId")].toString());
            const Ran alone = World::run(World::program(u"madoguchictl"_qs),
                                         {u"verify"_qs, u"--trust"_qs, corpus + u"trust"_qs, u"--crl"_qs, corpus + u"crl"_qs, u"--municipality"_qs, u"352021"_qs, u"--at"_qs,
                                          item[QLatin1String("receivedAt")].toString(), corpus + u"cases/"_qs + file});
            QCOMPARE(item[QLatin1String("outcome")].toString(), alone.first()[QLatin1String("outcome")].toString());
            QCOMPARE(codesOf(item[QLatin1String("findings")].toArray()), codesOf(alone.first()[QLatin1String("findings")].toArray()));
        }
    }

    void theBytesAreThoseThatWereSent()
    {
        int compared = 0;
        for (auto it = m_taken.constBegin(); it != m_taken.constEnd() && compared < 10; ++it, ++compared) {
            QFile file(corpus + u"cases/"_qs + it.value());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray digest = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
            const Ran show = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"show"_qs, it.key()});
            QVERIFY2(show.out.contains(digest), qPrintable(it.value()));
        }
        QCOMPARE(compared, 10);
    }

private:
    World m_world;
    QJsonArray m_cases;
    QMap<QString, QString> m_taken;  // case id -> file
};

}  // namespace madoguchi::test

QTEST_GUILESS_MAIN(madoguchi::test::CorpusTest)
#include "CorpusTest.moc"
