// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi::test {

/// The application of 宇部花子, whom CommandLinePki's certificates name, for one copy of a 住民票の写し; nothing about it is wrong.
inline QJsonObject applicationObject()
{
    const auto document = QJsonDocument::fromJson(R"({
        "format": "madoguchi.application/1", "municipality": "352021", "submissionId": "00000000-0000-4000-8000-000000000001",
        "preparedAt": "2026-11-23T08:00:00+09:00",
        "applicant": {"name": "宇部 花子", "kana": "ウベ ハナコ", "birthDate": "1980-02-17", "gender": "female", "postalCode": "7550001",
                      "address": "山口県宇部市常盤町1-7-1", "email": "hanako@example.jp", "phone": "0836-00-0000"},
        "requests": [{"kind": "juminhyo", "copies": 1, "purpose": "提出用",
                      "subject": {"name": "宇部 花子", "birthDate": "1980-02-17", "relationship": "self"}}],
        "delivery": {"service": "ordinary"},
        "payment": {"feeYen": 300, "postageYen": 110, "totalYen": 410, "reference": "pay_0000000000"}})");
    return document.object();
}

inline QByteArray application()
{
    return QJsonDocument(applicationObject()).toJson(QJsonDocument::Compact);
}

/// With other amounts.
inline QByteArray applicationFor(int feeYen, int postageYen, int totalYen)
{
    QJsonObject form = applicationObject();
    form[QLatin1String("payment")] = QJsonObject{{QStringLiteral("feeYen"), feeYen}, {QStringLiteral("postageYen"), postageYen},
                                                 {QStringLiteral("totalYen"), totalYen}, {QStringLiteral("reference"), QStringLiteral("pay_0000000000")}};
    return QJsonDocument(form).toJson(QJsonDocument::Compact);
}

}  // namespace madoguchi::test
