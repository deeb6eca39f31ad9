// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/VerdictJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi {

namespace {

QJsonArray findingsOf(const QList<Finding>& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        array.append(QJsonObject{{QStringLiteral("code"), code(finding.code)},
                                 {QStringLiteral("severity"), code(severity(finding.code))},
                                 {QStringLiteral("detail"), finding.detail}});
    }
    return array;
}

QJsonObject signerOf(const SignerIdentity& signer)
{
    QJsonObject object;
    const auto insert = [&](const char* key, const QString& value) {
        if (!value.isEmpty()) {
            object.insert(QLatin1String(key), value);
        }
    };
    insert("name", signer.name);
    insert("address", signer.address);
    insert("birthDate", signer.birthDate);
    insert("gender", signer.gender);
    insert("serial", QString::fromLatin1(signer.serial));
    insert("issuerKeyId", QString::fromLatin1(signer.issuerKeyId));
    insert("notBefore", signer.notBefore.toUTC().toString(Qt::ISODate));
    insert("notAfter", signer.notAfter.toUTC().toString(Qt::ISODate));
    return object;
}

}  // namespace

QJsonObject VerdictJson::object(const Verdict& verdict)
{
    QJsonObject object{{QStringLiteral("outcome"), code(verdict.outcome())}, {QStringLiteral("findings"), findingsOf(verdict.findings())}};
    if (verdict.signer()) {
        object.insert(QStringLiteral("signer"), signerOf(*verdict.signer()));
    }
    if (!verdict.submissionId().isEmpty()) {
        object.insert(QStringLiteral("submissionId"), verdict.submissionId());
    }
    return object;
}

QByteArray VerdictJson::line(const QString& file, const Verdict& verdict)
{
    QJsonObject line = object(verdict);
    line.insert(QStringLiteral("file"), file);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace madoguchi
