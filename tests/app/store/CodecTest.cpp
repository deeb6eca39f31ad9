// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/CaseCodec.h"
#include "app/store/SummaryCodec.h"
#include "app/store/VerdictCodec.h"
#include "tests/support/store/SampleSubmission.h"

#include <QTest>

using namespace madoguchi;

/// What is sealed comes back the same, and bytes that are something else are nothing.
class CodecTest : public QObject {
    Q_OBJECT

private:
    static QDateTime moment() { return QDateTime(QDate(2026, 11, 23), QTime(9, 5, 7, 123), Qt::UTC); }

    static Case fullCase()
    {
        Case value;
        value.id = QStringLiteral("352021-00000012");
        value.version = 7;
        value.state = CaseState::OnHold;
        value.submissionId = QStringLiteral("db829258-1147-4611-9368-a793b437240e");
        value.receivedAt = moment();
        value.changedAt = moment().addSecs(60);
        value.claim = Claim{QStringLiteral("sato"), 3, moment().addSecs(3600)};
        value.lastFence = 3;
        value.examinerId = QStringLiteral("sato");
        value.lastReason = QString::fromUtf8("続柄の確認");
        return value;
    }

    static CaseSummary fullSummary()
    {
        CaseSummary value;
        value.caseNow = fullCase();
        value.applicantName = QString::fromUtf8("葛\U000E0100城　太郎");
        value.applicantKana = QString::fromUtf8("カツラギ　タロウ");
        value.kinds = {DocumentKind::KeijiNozei, DocumentKind::Juminhyo, DocumentKind::Juminhyo};
        value.copies = 3;
        value.totalYen = 1060;
        value.service = MailService::SimpleRegistered;
        value.outcome = Outcome::Caution;
        value.findingCodes = {FindingCode::PersonAddressSubstituted};
        value.waitingActs = 1;
        value.refusedActs = 2;
        return value;
    }

private Q_SLOTS:
    void aCaseComesBackTheSame()
    {
        QCOMPARE(CaseCodec::decode(CaseCodec::encode(fullCase())).value(), fullCase());
        QCOMPARE(CaseCodec::decode(CaseCodec::encode(Case())).value(), Case());
    }

    void aSummaryComesBackTheSame()
    {
        const QByteArray bytes = SummaryCodec::encode(fullSummary());
        const auto value = SummaryCodec::decode(bytes);
        QVERIFY(value.has_value());
        QCOMPARE(SummaryCodec::encode(*value), bytes);
        QCOMPARE(value->caseNow, fullCase());
        QCOMPARE(value->applicantName, fullSummary().applicantName);
        QCOMPARE(value->kinds, fullSummary().kinds);
        QCOMPARE(value->findingCodes, fullSummary().findingCodes);
        QCOMPARE(value->refusedActs, 2);
    }

    void aShorterOrLongerOneIsNothing()
    {
        const QByteArray bytes = SummaryCodec::encode(fullSummary());
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            QVERIFY(!SummaryCodec::decode(bytes.left(length)));
        }
        QVERIFY(!SummaryCodec::decode(bytes + '\0'));
        QVERIFY(!CaseCodec::decode(CaseCodec::encode(fullCase()) + '\0'));
    }

    void aFormatOfALaterVersionIsNothing()
    {
        QByteArray bytes = CaseCodec::encode(fullCase());
        bytes[0] = 2;
        QVERIFY(!CaseCodec::decode(bytes));
    }

    void aStateThatDoesNotExistIsNothing()
    {
        QByteArray bytes = CaseCodec::encode(fullCase());
        const qsizetype at = bytes.indexOf(char(CaseState::OnHold), 1 + 4 + 2 * 15 + 4);
        bytes[at] = char(allCaseStates.size());
        QVERIFY(!CaseCodec::decode(bytes));
    }

    void aVerdictOpensOnlyAtItsRowAndWithItsKey()
    {
        const RowSealer sealer(ColumnSealer(*SecretKey::random()), "verdicts.verdict");
        const RowSealer otherKey(ColumnSealer(*SecretKey::random()), "verdicts.verdict");
        const Verdict verdict = test::sampleVerdict({{FindingCode::PersonNameSubstituted, QStringLiteral("1")}}, QStringLiteral("id"), moment(), QStringLiteral("name"));
        QCOMPARE(verdict.outcome(), Outcome::Caution);
        const auto sealed = VerdictCodec::seal(verdict, sealer, QStringLiteral("1"));

        const auto back = VerdictCodec::open(*sealed, sealer, QStringLiteral("1"));
        QVERIFY(back.has_value());
        QCOMPARE(back->findings(), verdict.findings());
        QCOMPARE(back->signer(), verdict.signer());
        QCOMPARE(back->outcome(), Outcome::Caution);
        QCOMPARE(back->at(), moment());

        QCOMPARE(VerdictCodec::open(*sealed, sealer, QStringLiteral("2")).error().code, ErrorCode::SealBroken);
        QCOMPARE(VerdictCodec::open(*sealed, otherKey, QStringLiteral("1")).error().code, ErrorCode::SealBroken);
    }

    void whatNobodyVerifiedIsNotStored()
    {
        const RowSealer sealer(ColumnSealer(*SecretKey::random()), "verdicts.verdict");
        QCOMPARE(VerdictCodec::seal(Verdict(), sealer, QStringLiteral("1")).error().code, ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "CodecTest.moc"
