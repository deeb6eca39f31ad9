// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"
#include "app/verify/VerdictJson.h"
#include "tests/support/verify/Corpus.h"

#include <QtTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace madoguchi;
using test::Corpus;

class CorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVerdictIsTheKnownOne_data();
    void theVerdictIsTheKnownOne();
    void noDetailHoldsTheSignersNameOrAddress_data() { theVerdictIsTheKnownOne_data(); }
    void noDetailHoldsTheSignersNameOrAddress();
    void aVerdictIsTheSameOnAllThreads();
    void everyCodeIsExpectedOfSomeMessage();

private:
    const Verifier m_verifier = Corpus::verifier();
};

namespace {

Verdict verdictOn(const Verifier& verifier, const QJsonObject& known)
{
    const auto at = Rfc3339::moment(known.value(QLatin1String("at")).toString());
    return verifier.verify(Corpus::message(known.value(QLatin1String("file")).toString()), *at);
}

QSet<QString> codesOf(const QJsonValue& list)
{
    QSet<QString> codes;
    for (const QJsonValue& code : list.toArray()) {
        codes.insert(code.toString());
    }
    return codes;
}

QSet<QString> codesOf(const Verdict& verdict)
{
    QSet<QString> codes;
    for (const Finding& finding : verdict.findings()) {
        codes.insert(code(finding.code));
    }
    return codes;
}

QString withoutZeros(QString hexadecimal)
{
    while (hexadecimal.startsWith(u'0')) {
        hexadecimal.remove(0, 1);
    }
    return hexadecimal;
}

}  // namespace

void CorpusTest::theVerdictIsTheKnownOne_data()
{
    QTest::addColumn<QJsonObject>("known");
    for (const QJsonValue& value : Corpus::cases()) {
        QTest::newRow(value[QLatin1String("file")].toString().toLatin1().constData()) << value.toObject();
    }
}

void CorpusTest::theVerdictIsTheKnownOne()
{
    QFETCH(QJsonObject, known);
    const Verdict verdict = verdictOn(m_verifier, known);
    const QSet<QString> found = codesOf(verdict);

    QCOMPARE(code(verdict.outcome()), known.value(QLatin1String("outcome")).toString());
    QVERIFY((codesOf(known.value(QLatin1String("codes"))) - found).isEmpty());
    QVERIFY(!codesOf(known.value(QLatin1String("absent"))).intersects(found));
    const QSet<QString> any = codesOf(known.value(QLatin1String("any")));
    QVERIFY(any.isEmpty() || any.intersects(found));

    const QJsonObject told = VerdictJson::object(verdict);
    const QJsonObject signer = known.value(QLatin1String("signer")).toObject();
    for (auto field = signer.begin(); field != signer.end(); ++field) {
        const QString value = told.value(QLatin1String("signer")).toObject().value(field.key()).toString();
        QCOMPARE(withoutZeros(value), withoutZeros(field->toString()));
    }
    if (known.contains(QLatin1String("submissionId"))) {
        QCOMPARE(verdict.submissionId(), known.value(QLatin1String("submissionId")).toString());
    }
}

void CorpusTest::noDetailHoldsTheSignersNameOrAddress()
{
    QFETCH(QJsonObject, known);
    const Verdict verdict = verdictOn(m_verifier, known);
    if (!verdict.signer()) {
        return;
    }
    for (const Finding& finding : verdict.findings()) {
        for (const QString& personal : {verdict.signer()->name, verdict.signer()->address, verdict.signer()->birthDate}) {
            QVERIFY(personal.isEmpty() || !finding.detail.contains(personal));
        }
    }
}

void CorpusTest::aVerdictIsTheSameOnAllThreads()
{
    const QByteArray message = Corpus::messageAbout(QStringLiteral("openssl cms: SHA-256, signed attributes"));
    const QDateTime at = *Rfc3339::moment(u"2026-11-23T09:00:00+09:00");
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 50; ++round) {
                    good += m_verifier.verify(message, at).outcome() == Outcome::Good;
                }
            });
        }
    }
    QCOMPARE(good.load(), 200);
}

/// No code is only there on paper: each is expected, and found, in a message that another tool made.
void CorpusTest::everyCodeIsExpectedOfSomeMessage()
{
    QSet<QString> expected;
    for (const QJsonValue& known : Corpus::cases()) {
        expected += codesOf(known[QLatin1String("codes")]) & codesOf(verdictOn(m_verifier, known.toObject()));
    }
    for (int i = 0; i < findingCodeCount; ++i) {
        QVERIFY2(expected.contains(code(FindingCode(i))), code(FindingCode(i)).data());
    }
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "CorpusTest.moc"
