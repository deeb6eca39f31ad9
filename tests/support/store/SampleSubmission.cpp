// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/store/SampleSubmission.h"

#include "app/crypto/Digest.h"
#include "app/domain/SubmissionDecoder.h"
#include "app/store/VerdictCodec.h"

#include <QDataStream>
#include <QIODevice>

namespace madoguchi::test {

QByteArray sampleContent(const QString& submissionId, const QString& applicantName)
{
    return QStringLiteral(R"({"format":"madoguchi.application/1","municipality":"352021","submissionId":"%1",)"
                          R"("preparedAt":"2026-11-22T20:15:00+09:00","applicant":{"name":"%2","kana":"フジモト　レイコ",)"
                          R"("birthDate":"1980-02-17","gender":"female","postalCode":"7550033","address":"山口県宇部市常盤町１丁目７番１号",)"
                          R"("email":"kaki40@example.jp","phone":"0836-00-7722"},"requests":[{"kind":"juminhyo","copies":2,)"
                          R"("subject":{"name":"%2","birthDate":"1980-02-17","relationship":"self"},"purpose":"相続の手続のため",)"
                          R"("include":["honseki","whole-household"]}],"delivery":{"service":"ordinary","envelope":"long3"},)"
                          R"("payment":{"feeYen":300,"postageYen":110,"totalYen":410,"reference":"pay_B7AAEFARMRCKY97W"}})")
        .arg(submissionId, applicantName)
        .toUtf8();
}

Verdict sampleVerdict(const QList<Finding>& findings, const QString& submissionId, const QDateTime& at, const QString& signerName)
{
    // The stored form, written by hand: that it opens pins the form that released versions have written.
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint8(1) << submissionId << true << at.toMSecsSinceEpoch() << qint32(findings.size());
    for (const Finding& finding : findings) {
        stream << quint8(finding.code) << finding.detail;
    }
    stream << true << signerName << QStringLiteral("山口県宇部市常盤町１丁目７番１号") << QString() << QString() << QStringLiteral("1980-02-17")
           << QStringLiteral("female") << QByteArray("01ab") << QByteArray("cd") << true << at.addYears(-1).toMSecsSinceEpoch() << true
           << at.addYears(4).toMSecsSinceEpoch();

    const RowSealer sealer(ColumnSealer(*SecretKey::random()), "sample");
    return VerdictCodec::open(*sealer.seal(bytes, QStringLiteral("1"), 0), sealer, QStringLiteral("1")).value();
}

static EvidenceItem item(EvidenceItem::Kind kind, const QByteArray& bytes)
{
    return {kind, sha256(bytes), bytes};
}

Judgement sampleSubmission(const QString& submissionId, const QString& applicantName, const QList<Finding>& findings, const QDateTime& at)
{
    Judgement submission;
    submission.content = sampleContent(submissionId, applicantName);
    submission.form = SubmissionDecoder::decode(submission.content).value();
    submission.verdict = sampleVerdict(findings, submissionId, at, applicantName);
    submission.evidence = {1, {}, "certificate", {"1.2.392.200149.8.5.1.1.20"},
                           {item(EvidenceItem::Kind::Root, "root"), item(EvidenceItem::Kind::RevocationList, QByteArray(5000, 'l'))}};
    return submission;
}

}  // namespace madoguchi::test
