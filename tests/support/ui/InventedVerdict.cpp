// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/InventedVerdict.h"

#include "app/store/ValueWriter.h"
#include "app/store/VerdictCodec.h"

namespace madoguchi::test {

Verdict inventedVerdict(const QList<Finding>& findings, const SignerIdentity& signer, const QString& submissionId, const QDateTime& at)
{
    static const ColumnSealer columns(*SecretKey::random());
    const RowSealer sealer(columns, "verdicts.verdict");
    ValueWriter writer(1);
    writer << submissionId << at;
    writer.list(findings, [&](const Finding& finding) { writer << finding.code << finding.detail; });
    writer << true << signer.name << signer.address << signer.nameFlags << signer.addressFlags << signer.birthDate << signer.gender << signer.serial
           << signer.issuerKeyId << signer.notBefore << signer.notAfter;
    return VerdictCodec::open(*sealer.seal(writer.bytes(), submissionId, 0), sealer, submissionId).value();
}

}  // namespace madoguchi::test
