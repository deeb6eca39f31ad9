// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/FormOracle.h"

#include "app/domain/Rfc3339.h"
#include "tests/fuzz/Oracle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace madoguchi::test {

namespace {

constexpr QChar byteOrderMark(0xfeff);

/// QJsonDocument drops U+FEFF at the beginning of a text.
bool isSame(const QString& text, const QJsonValue& other)
{
    return text == other.toString() || (text.startsWith(byteOrderMark) && QStringView(text).sliced(1) == other.toString());
}

bool isSame(const QDate& date, const QJsonValue& other)
{
    return date.toString(Qt::ISODate) == other.toString();
}

void compareApplicant(const Applicant& applicant, const QJsonValue& other)
{
    require(isSame(applicant.name, other["name"_L1]) && isSame(applicant.kana, other["kana"_L1]), "the applicant's name");
    require(isSame(applicant.birthDate, other["birthDate"_L1]), "the applicant's date of birth");
    require(isSame(applicant.address, other["address"_L1]) && isSame(applicant.postalCode, other["postalCode"_L1]), "the applicant's address");
    require(isSame(applicant.email, other["email"_L1]) && isSame(applicant.phone, other["phone"_L1]), "how the applicant is reached");
}

void compareRequest(const Request& request, const QJsonValue& other)
{
    require(documentKindFromCode(other["kind"_L1].toString()) == request.kind, "the kind of the document");
    require(other["copies"_L1].toDouble() == request.copies, "the number of copies");
    require(isSame(request.subject.name, other["subject"_L1]["name"_L1]), "the subject's name");
    require(isSame(request.subject.birthDate, other["subject"_L1]["birthDate"_L1]), "the subject's date of birth");
    require(isSame(request.purpose, other["purpose"_L1]), "the purpose");
    require(request.include.size() == other["include"_L1].toArray().size(), "what is to be included");
    require(request.koseki.has_value() == other["koseki"_L1].isObject(), "whether a register is named");
    require(!request.koseki || isSame(request.koseki->hittosha, other["koseki"_L1]["hittosha"_L1]), "the head of the register");
    require(request.properties.size() == other["properties"_L1].toArray().size(), "the properties");
    require(request.vehicles.size() == other["vehicles"_L1].toArray().size(), "the vehicles");
}

}  // namespace

void FormOracle::compare(const Submission& submission, const QByteArray& content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    require(error.error == QJsonParseError::NoError && document.isObject(), "a form that is read is JSON for others");
    const QJsonObject other = document.object();
    require(isSame(submission.municipality, other["municipality"_L1]), "the municipality");
    require(isSame(submission.submissionId, other["submissionId"_L1]), "the submission's id");
    require(isSame(submission.supersedes, other["supersedes"_L1]), "the submission that is superseded");
    require(Rfc3339::moment(other["preparedAt"_L1].toString()) == submission.preparedAt, "when it was prepared");
    compareApplicant(submission.applicant, other["applicant"_L1]);
    const QJsonArray requests = other["requests"_L1].toArray();
    require(submission.requests.size() == requests.size(), "the number of requests");
    for (qsizetype i = 0; i < submission.requests.size(); ++i) {
        compareRequest(submission.requests.at(i), requests.at(i));
    }
    const QJsonValue payment = other["payment"_L1];
    require(payment["feeYen"_L1].toDouble() == submission.payment.feeYen && payment["postageYen"_L1].toDouble() == submission.payment.postageYen
                && payment["totalYen"_L1].toDouble() == submission.payment.totalYen,
            "the amounts");
}

}  // namespace madoguchi::test
