// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Verdict.h"

#include <QSet>
#include <QtTest>

namespace madoguchi {

/// The test plays the verifier: nobody else is let in.
class Verifier {
public:
    static Verdict verdict(QList<Finding> findings)
    {
        return Verdict(VerdictPass(), std::move(findings), std::nullopt, QStringLiteral("id"), QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC));
    }
};

}  // namespace madoguchi

using namespace madoguchi;

static_assert(!std::is_default_constructible_v<VerdictPass>, "anybody could make a verdict");

class VerdictTest : public QObject {
    Q_OBJECT

private:
    static Finding finding(FindingCode code, const QString& detail = {}) { return {code, detail}; }

private Q_SLOTS:
    void whatNobodyVerifiedIsBad()
    {
        QCOMPARE(Verdict().outcome(), Outcome::Bad);
        QVERIFY(!Verdict().signer());
    }

    void theWorstFindingDecides()
    {
        const Finding note = finding(FindingCode::CmsNoSignedAttributes);
        const Finding caution = finding(FindingCode::RevocationStale);
        const Finding bad = finding(FindingCode::CertExpired);
        QCOMPARE(Verifier::verdict({}).outcome(), Outcome::Good);
        QCOMPARE(Verifier::verdict({note}).outcome(), Outcome::Good);
        QCOMPARE(Verifier::verdict({note, caution}).outcome(), Outcome::Caution);
        QCOMPARE(Verifier::verdict({caution, bad, note}).outcome(), Outcome::Bad);
    }

    void aVerdictKnowsItsFindings()
    {
        const Verdict verdict = Verifier::verdict({finding(FindingCode::FormFee)});
        QVERIFY(verdict.has(FindingCode::FormFee));
        QVERIFY(!verdict.has(FindingCode::CertExpired));
        QCOMPARE(verdict.submissionId(), QStringLiteral("id"));
    }

    void everyCodeIsThatOfTheContract()
    {
        // contract/verdict.md, the column of codes with their outcomes.
        const QMap<QString, QString> contract{
            {QStringLiteral("bad"), QStringLiteral("cms.malformed cms.trailing-data cms.not-signed-data cms.no-signer cms.several-signers cms.no-content cms.content-type "
                "cms.digest-mismatch cms.signature-mismatch cms.signing-certificate cms.algorithm cert.missing cert.untrusted cert.not-yet-valid cert.expired cert.key-usage "
                "cert.policy cert.is-ca cert.profile revocation.revoked form.malformed form.schema form.other-municipality")},
            {QStringLiteral("caution"), QStringLiteral("revocation.unknown revocation.stale form.fee person.name-differs person.address-differs person.birth-date-differs "
                "person.gender-differs person.name-substituted person.address-substituted")},
            {QStringLiteral("note"), QStringLiteral("cms.no-signed-attributes")},
        };
        int count = 0;
        for (auto row = contract.cbegin(); row != contract.cend(); ++row) {
            for (const QString& word : row.value().split(u' ')) {
                const auto found = findingCodeFromCode(word);
                QVERIFY2(found, qPrintable(word));
                QCOMPARE(QString(code(*found)), word);
                QCOMPARE(QString(code(severity(*found))), row.key());
                ++count;
            }
        }
        QCOMPARE(count, findingCodeCount);
        QVERIFY(!findingCodeFromCode(QStringLiteral("cert.EXPIRED")));
        QVERIFY(!findingCodeFromCode(QString()));
    }

    void everyFindingTellsWhatIsSoAndWhatToDo()
    {
        QSet<QString> titles;
        for (int i = 0; i < findingCodeCount; ++i) {
            const FindingWords said = words(finding(FindingCode(i)));
            QVERIFY(!said.advice.isEmpty());
            QVERIFY2(!titles.contains(said.title), qPrintable(said.title));
            titles.insert(said.title);
        }
    }

    void aRevocationNamesReasonAndDay()
    {
        const QString title = words(finding(FindingCode::RevocationRevoked, QStringLiteral("affiliationChanged 2026-11-19T15:30:00Z"))).title;
        QVERIFY(title.contains(QStringLiteral("another item has changed")));
        QVERIFY(title.contains(QStringLiteral("令和8年11月20日（金）")));
        QVERIFY(!words(finding(FindingCode::RevocationRevoked)).title.contains(u'('));
        QVERIFY(words(finding(FindingCode::RevocationRevoked, QStringLiteral("since 2026-11-20T00:00:00Z"))).title.contains(QStringLiteral("令和8年")));
    }

    void outcomesHaveTheirCodes()
    {
        for (const Outcome outcome : {Outcome::Good, Outcome::Caution, Outcome::Bad}) {
            QCOMPARE(outcomeFromCode(QString(code(outcome))), outcome);
            QVERIFY(!label(outcome).isEmpty());
        }
        QVERIFY(!outcomeFromCode(QStringLiteral("Good")));
    }
};

QTEST_APPLESS_MAIN(VerdictTest)
#include "VerdictTest.moc"
