// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/verify/ResponderWorld.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace madoguchi;
using test::CommandLinePki;
using test::codesOf;
using test::name;
using State = CertificateStatus::State;
using Source = CertificateStatus::Source;

/// What an authentic OCSP answer does to a verdict (contract: verdict.md, rules 3 and 4), and what is said of a certificate now.
class StatusVerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVerdictFollowsTheAnswer_data();
    void theVerdictFollowsTheAnswer();
    void theNewestOfListAndAnswerDecides_data();
    void theNewestOfListAndAnswerDecides();
    void anAnswerThatIsNotAuthenticIsAsIfItWereNotThere();
    void aRevokedResponderSaysNothing();
    void whatDecidedIsKeptAndDecidesAgain();
    void noFlippedBitMakesARevokedCertificateGood();
    void theStatusNowSaysSinceWhen_data();
    void theStatusNowSaysSinceWhen();

private:
    const test::ResponderWorld m_world;
};

namespace {

const QStringList none;
const QStringList revoked{name("revocation.revoked")};
const QStringList unknown{name("revocation.unknown")};
const QStringList stale{name("revocation.stale")};

constexpr qint64 day = test::ResponderWorld::day;

}  // namespace

void StatusVerdictTest::theVerdictFollowsTheAnswer_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QStringList>("codes");
    const QByteArray good = CommandLinePki::valid("1001");
    QTest::newRow("good") << good << 60 << qint64(0) << none;
    QTest::newRow("good, asked days after the receipt") << good << 60 << -3 * day << none;
    QTest::newRow("good, still fresh") << good << 60 << qint64(59) << none;
    QTest::newRow("good, past nextUpdate") << good << 60 << day << stale;
    QTest::newRow("good, without nextUpdate") << good << 0 << qint64(14) << none;
    QTest::newRow("good, without nextUpdate, much later") << good << 0 << day << stale;
    QTest::newRow("revoked before the receipt") << m_world.revokedEntry(-2 * day) << 60 << qint64(0) << revoked;
    QTest::newRow("revoked in the second of the receipt") << m_world.revokedEntry(-day) << 60 << -day << revoked;
    QTest::newRow("revoked after the receipt") << m_world.revokedEntry(-day) << 60 << -2 * day << none;
    QTest::newRow("revoked, and stale") << m_world.revokedEntry(-day) << 60 << day << revoked + stale;
    QTest::newRow("unknown") << CommandLinePki::valid("3001") << 60 << qint64(0) << unknown;
}

void StatusVerdictTest::theVerdictFollowsTheAnswer()
{
    QFETCH(QByteArray, entry);
    QFETCH(int, minutes);
    QFETCH(qint64, at);
    QFETCH(QStringList, codes);
    CommandLinePki::StatusWish wish;
    wish.responder = name("responder");
    wish.certificates = {entry};
    wish.minutes = minutes;
    QCOMPARE(codesOf(m_world.verdict(m_world.pki.makeStatus(wish), at)), codes);
}

void StatusVerdictTest::theNewestOfListAndAnswerDecides_data()
{
    QTest::addColumn<qint64>("listMinutes");
    QTest::addColumn<QByteArray>("listEntry");
    QTest::addColumn<QByteArray>("answerEntry");
    QTest::addColumn<QStringList>("codes");
    const QByteArray good = CommandLinePki::valid("1001");
    const QByteArray revokedBefore = m_world.revokedEntry(-day);
    QTest::newRow("an older list knows nothing yet") << -day << m_world.revokedEntry(-day, "3001") << revokedBefore << revoked;
    QTest::newRow("a hold of an older list was released") << -day << revokedBefore << good << none;
    QTest::newRow("a newer list knows more") << qint64(30) << revokedBefore << good << revoked;
    QTest::newRow("a newer list has released the hold") << qint64(30) << m_world.revokedEntry(-day, "3001") << revokedBefore << none;
    QTest::newRow("the responder has never heard of it") << -day << m_world.revokedEntry(-day, "3001") << CommandLinePki::valid("3001") << unknown;
}

void StatusVerdictTest::theNewestOfListAndAnswerDecides()
{
    QFETCH(qint64, listMinutes);
    QFETCH(QByteArray, listEntry);
    QFETCH(QByteArray, answerEntry);
    QFETCH(QStringList, codes);
    CommandLinePki::StatusWish wish;
    wish.certificates = {answerEntry};
    QCOMPARE(codesOf(m_world.verdict(m_world.pki.makeStatus(wish), 0, m_world.list(listMinutes, listEntry))), codes);
}

void StatusVerdictTest::anAnswerThatIsNotAuthenticIsAsIfItWereNotThere()
{
    CommandLinePki::StatusWish wish;
    wish.responder = name("foreign");
    const QByteArray forged = m_world.pki.makeStatus(wish);
    const CrlStore older = m_world.list(-day, m_world.revokedEntry(-2 * day));
    const Judgement judgement = Verifier(m_world.trust, older, {}).judge(m_world.message, m_world.now, forged);
    QCOMPARE(codesOf(judgement.verdict), revoked);
    for (const EvidenceItem& item : judgement.evidence.items) {
        QVERIFY(item.kind != EvidenceItem::Kind::StatusResponse);
    }
}

void StatusVerdictTest::aRevokedResponderSaysNothing()
{
    CommandLinePki::StatusWish wish;
    wish.responder = name("revocable");
    const QByteArray response = m_world.pki.makeStatus(wish);
    QCOMPARE(codesOf(m_world.verdict(response, 0, m_world.list(-3 * day, m_world.revokedEntry(-4 * day, "3001")))), none);
    QCOMPARE(codesOf(m_world.verdict(response, 0, m_world.list(-3 * day, m_world.revokedEntry(-4 * day, "2001")))), stale);  // of the list, which alone is left
    wish.responder = name("responder");  // of the same number, but the root promises not to revoke it
    QCOMPARE(codesOf(m_world.verdict(m_world.pki.makeStatus(wish), 0, m_world.list(-3 * day, m_world.revokedEntry(-4 * day, "2001")))), none);
}

void StatusVerdictTest::whatDecidedIsKeptAndDecidesAgain()
{
    CommandLinePki::StatusWish wish;
    wish.certificates = {m_world.revokedEntry(-day)};
    const QByteArray response = m_world.pki.makeStatus(wish);
    const Judgement first = Verifier(m_world.trust, m_world.list(-day, CommandLinePki::entry("250101000000Z", {}, "3001")), {}).judge(m_world.message, m_world.now, response);
    QCOMPARE(codesOf(first.verdict), revoked);
    QByteArray kept;
    for (const EvidenceItem& item : first.evidence.items) {
        QVERIFY(item.kind != EvidenceItem::Kind::RevocationList);
        if (item.kind == EvidenceItem::Kind::StatusResponse) {
            QCOMPARE(item.digest, QCryptographicHash::hash(item.bytes, QCryptographicHash::Sha256));
            kept = item.bytes;
        }
    }
    QCOMPARE(kept, response);
    const Verdict again = m_world.verdict(kept, 0);
    QCOMPARE(again.findings(), first.verdict.findings());
}

void StatusVerdictTest::noFlippedBitMakesARevokedCertificateGood()
{
    CommandLinePki::StatusWish wish;
    wish.responder = name("responder");
    wish.certificates = {m_world.revokedEntry(-day)};
    const QByteArray response = m_world.pki.makeStatus(wish);
    QCOMPARE(m_world.check().statusNow(m_world.certificate, m_world.now, m_world.now, response).state, State::Revoked);
    int refused = 0;
    for (qsizetype i = 0; i < response.size(); ++i) {
        QByteArray changed = response;
        changed[i] = char(changed.at(i) ^ (1 << (i % 8)));
        const auto status = m_world.check().statusNow(m_world.certificate, m_world.now, m_world.now, changed);
        QVERIFY2(status.state == State::Revoked || status.state == State::Unknown, QByteArray::number(i));
        refused += status.state == State::Unknown;
    }
    QVERIFY2(refused > response.size() / 2, QByteArray::number(refused));
}

void StatusVerdictTest::theStatusNowSaysSinceWhen_data()
{
    QTest::addColumn<QByteArray>("answerEntry");
    QTest::addColumn<qint64>("receivedAt");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("validAtReceipt");
    QTest::addColumn<Source>("source");
    const QByteArray good = CommandLinePki::valid("1001");
    QTest::newRow("valid") << good << -day << qint64(1) << State::Valid << false << Source::StatusResponse;
    QTest::newRow("stale") << good << -day << 2 * day << State::Stale << false << Source::StatusResponse;
    QTest::newRow("revoked since after the receipt") << m_world.revokedEntry(-day) << -2 * day << qint64(1) << State::Revoked << true << Source::StatusResponse;
    QTest::newRow("revoked before the receipt") << m_world.revokedEntry(-3 * day) << -2 * day << qint64(1) << State::Revoked << false << Source::StatusResponse;
    QTest::newRow("unknown to the responder") << CommandLinePki::valid("3001") << -day << qint64(1) << State::Unknown << false << Source::StatusResponse;
    QTest::newRow("by the list alone") << QByteArray() << -day << qint64(1) << State::Valid << false << Source::RevocationList;
}

void StatusVerdictTest::theStatusNowSaysSinceWhen()
{
    QFETCH(QByteArray, answerEntry);
    QFETCH(qint64, receivedAt);
    QFETCH(qint64, now);
    QFETCH(State, state);
    QFETCH(bool, validAtReceipt);
    QFETCH(Source, source);
    CommandLinePki::StatusWish wish;
    wish.certificates = {answerEntry};
    const QByteArray response = answerEntry.isEmpty() ? QByteArray() : m_world.pki.makeStatus(wish);
    const auto status = m_world.check(m_world.list(-day, m_world.revokedEntry(-4 * day, "3001"))).statusNow(m_world.certificate, m_world.moment(receivedAt), m_world.moment(now), response);
    QCOMPARE(status.state, state);
    QCOMPARE(status.wasValidAtReceipt(), validAtReceipt);
    QCOMPARE(status.source, source);
    QVERIFY(qAbs(status.asOf.secsTo(source == Source::StatusResponse ? QDateTime::currentDateTimeUtc() : m_world.moment(-day))) < 60);
    if (state == State::Revoked) {
        QCOMPARE(status.reason, name("affiliationChanged"));
    }
}

QTEST_GUILESS_MAIN(StatusVerdictTest)
#include "StatusVerdictTest.moc"
