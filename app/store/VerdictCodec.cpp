// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/VerdictCodec.h"

#include "app/store/ValueReader.h"
#include "app/store/ValueWriter.h"

namespace madoguchi {

static constexpr quint8 format = 1;

Result<QByteArray> VerdictCodec::seal(const Verdict& verdict, const RowSealer& sealer, const QString& row)
{
    const bool verified = verdict.outcome() != Outcome::Bad || !verdict.findings().isEmpty();
    if (!verified) {
        return fail(ErrorCode::Internal, QStringLiteral("not verified"));
    }
    ValueWriter writer(format);
    writer << verdict.submissionId() << verdict.at();
    writer.list(verdict.findings(), [&](const Finding& finding) { writer << finding.code << finding.detail; });
    writer << verdict.signer().has_value();
    if (const auto& signer = verdict.signer()) {
        writer << signer->name << signer->address << signer->nameFlags << signer->addressFlags << signer->birthDate << signer->gender
               << signer->serial << signer->issuerKeyId << signer->notBefore << signer->notAfter;
    }
    return sealer.seal(writer.bytes(), row, 0);
}

Result<Verdict> VerdictCodec::open(const QByteArray& sealed, const RowSealer& sealer, const QString& row)
{
    const auto bytes = sealer.open(sealed, row, 0);
    if (!bytes) {
        return failAs(bytes);
    }
    ValueReader reader(*bytes);
    QString submissionId;
    QDateTime at;
    QList<Finding> findings;
    std::optional<SignerIdentity> signer;
    bool hasSigner = false;

    reader >> submissionId >> at;
    reader.list(findings, [&] {
        Finding finding;
        reader.enumeration(finding.code, FindingCode(findingCodeCount - 1)) >> finding.detail;
        return finding;
    });
    reader >> hasSigner;
    if (hasSigner) {
        SignerIdentity& read = signer.emplace();
        reader >> read.name >> read.address >> read.nameFlags >> read.addressFlags >> read.birthDate >> read.gender >> read.serial
            >> read.issuerKeyId >> read.notBefore >> read.notAfter;
    }
    if (reader.format() != format || !reader.complete()) {
        return sealer.damaged(row);
    }
    return Verdict(VerdictPass(), findings, signer, submissionId, at);
}

}  // namespace madoguchi
