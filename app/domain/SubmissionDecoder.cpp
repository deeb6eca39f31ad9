// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/SubmissionDecoder.h"

#include "app/domain/JsonPlace.h"

#include <algorithm>

namespace madoguchi {

namespace {

// The rules are those of contract/application-v1.schema.json, in its order.

constexpr int longestName = 100;
constexpr int longestAddress = 200;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// [0-9]{count}
template<qsizetype count>
bool isNumber(QStringView text)
{
    return text.size() == count && std::ranges::all_of(text, isDigit);
}

/// [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
bool isUuid(QStringView text)
{
    constexpr QStringView form = u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    const auto fits = [](QChar c, QChar wanted) { return wanted == u'-' ? c == u'-' : isDigit(c) || (c >= u'a' && c <= u'f'); };
    return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), fits);
}

/// [0-9+-]{10,16}
bool isPhoneNumber(QStringView text)
{
    return text.size() >= 10 && text.size() <= 16 && std::ranges::all_of(text, [](QChar c) { return isDigit(c) || c == u'+' || c == u'-'; });
}

/// pay_[A-Za-z0-9]{8,40}
bool isPaymentReference(QStringView text)
{
    constexpr QStringView start = u"pay_";
    const QStringView rest = text.mid(start.size());
    const auto isPlain = [](QChar c) { return isDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    return text.startsWith(start) && rest.size() >= 8 && rest.size() <= 40 && std::ranges::all_of(rest, isPlain);
}

Applicant readApplicant(const JsonPlace& place)
{
    place.members({"name", "kana", "birthDate", "gender", "address", "postalCode", "email", "phone"});
    Applicant applicant;
    applicant.name = place["name"].text(1, longestName);
    applicant.kana = place["kana"].text(1, longestName);
    applicant.birthDate = place["birthDate"].date();
    applicant.gender = place["gender"].value(genderFromCode);
    applicant.postalCode = place["postalCode"].text(isNumber<7>);
    applicant.address = place["address"].text(1, longestAddress);
    applicant.email = place["email"].email(254);
    applicant.phone = place["phone"].text(isPhoneNumber);
    return applicant;
}

Subject readSubject(const JsonPlace& place)
{
    place.members({"name", "birthDate", "relationship"});
    return {place["name"].text(1, longestName), place["birthDate"].date(), place["relationship"].value(relationshipFromCode)};
}

QStringList readInclude(const JsonPlace& place)
{
    QStringList include;
    if (place.exists()) {
        for (const JsonPlace& item : place.items(0, SIZE_MAX)) {
            include += item.oneOf({"head-and-relationship", "honseki", "my-number", "juminhyo-code", "whole-household"});
        }
        place.check(include.removeDuplicates() == 0, "uniqueItems");
    }
    return include;
}

KosekiReference readKoseki(const JsonPlace& place)
{
    place.members({"honseki", "hittosha"});
    return {place["honseki"].text(1, longestAddress), place["hittosha"].text(1, longestName)};
}

MoveOut readMoveOut(const JsonPlace& place)
{
    place.members({"newAddress", "moveDate"});
    return {place["newAddress"].text(1, longestAddress), place["moveDate"].date()};
}

TaxedProperty readProperty(const JsonPlace& place)
{
    place.members({"type", "location"}, {"number"});
    return {place["type"].oneOf({"land", "house", "depreciable"}), place["location"].text(1, longestAddress), place["number"].text(0, 40)};
}

Vehicle readVehicle(const JsonPlace& place)
{
    place.members({"plate"}, {"use"});
    return {place["plate"].text(4, 30), place["use"].oneOf({"inspection", "general"})};
}

/// What a kind of document needs beyond the rest (allOf with if and then).
QLatin1String neededFor(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::KosekiZenbu:
    case DocumentKind::KosekiKojin:
    case DocumentKind::Joseki:
    case DocumentKind::KosekiFuhyo:
    case DocumentKind::MibunShomei:
        return QLatin1String("koseki");
    case DocumentKind::Tenshutsu:
        return QLatin1String("moveOut");
    case DocumentKind::KoteiHyoka:
    case DocumentKind::KoteiKozei:
    case DocumentKind::KoteiNayose:
        return QLatin1String("properties");
    case DocumentKind::KeijiNozei:
        return QLatin1String("vehicles");
    default:
        return {};
    }
}

/// The members of a request that only some kinds of documents have.
void readDetails(const JsonPlace& place, Request& request)
{
    if (const JsonPlace koseki = place["koseki"]; koseki.exists()) {
        request.koseki = readKoseki(koseki);
    }
    if (const JsonPlace moveOut = place["moveOut"]; moveOut.exists()) {
        request.moveOut = readMoveOut(moveOut);
    }
    if (const JsonPlace fiscalYear = place["fiscalYear"]; fiscalYear.exists()) {
        request.fiscalYear = fiscalYear.integer(2000, 2100);
    }
    const JsonPlace properties = place["properties"];
    for (const JsonPlace& item : properties.items(1, 50)) {
        request.properties += readProperty(item);
    }
    const JsonPlace vehicles = place["vehicles"];
    for (const JsonPlace& item : vehicles.items(1, 20)) {
        request.vehicles += readVehicle(item);
    }
    if (const QLatin1String needed = neededFor(request.kind); !needed.isNull()) {
        place.require(needed);
    }
}

Request readRequest(const JsonPlace& place)
{
    place.members({"kind", "copies", "subject", "purpose"}, {"include", "koseki", "moveOut", "fiscalYear", "properties", "vehicles"});
    Request request;
    request.kind = place["kind"].value(documentKindFromCode);
    request.copies = place["copies"].integer(1, 10);
    request.subject = readSubject(place["subject"]);
    request.purpose = place["purpose"].text(1, 200);
    request.include = readInclude(place["include"]);
    readDetails(place, request);
    return request;
}

void readDelivery(const JsonPlace& place, Submission& submission)
{
    place.members({"service"}, {"envelope"});
    submission.service = place["service"].value(mailServiceFromCode);
    if (const JsonPlace envelope = place["envelope"]; envelope.exists()) {
        submission.envelope = envelope.value(envelopeFromCode);
    }
}

Payment readPayment(const JsonPlace& place)
{
    place.members({"feeYen", "postageYen", "totalYen", "reference"});
    Payment payment;
    payment.feeYen = place["feeYen"].integer(0, 1000000);
    payment.postageYen = place["postageYen"].integer(0, 100000);
    payment.totalYen = place["totalYen"].integer(0, 1100000);
    payment.reference = place["reference"].text(isPaymentReference);
    return payment;
}

Submission readSubmission(const JsonPlace& place)
{
    place.members({"format", "municipality", "submissionId", "preparedAt", "applicant", "requests", "delivery", "payment"}, {"supersedes"});
    place["format"].constant(QLatin1String("madoguchi.application/1"));
    Submission submission;
    submission.municipality = place["municipality"].text(isNumber<6>);
    submission.submissionId = place["submissionId"].text(isUuid);
    submission.supersedes = place["supersedes"].text(isUuid);
    submission.preparedAt = place["preparedAt"].moment();
    submission.applicant = readApplicant(place["applicant"]);
    const JsonPlace requests = place["requests"];
    for (const JsonPlace& item : requests.items(1, 20)) {
        submission.requests += readRequest(item);
    }
    readDelivery(place["delivery"], submission);
    submission.payment = readPayment(place["payment"]);
    return submission;
}

}  // namespace

Result<Submission> SubmissionDecoder::decode(const QByteArray& content)
{
    const auto tree = StrictJson::parse(content);
    if (!tree) {
        return failAs(tree);
    }
    std::optional<QString> violation;
    Submission submission = readSubmission(JsonPlace(*tree, violation));
    if (violation) {
        return fail(ErrorCode::SchemaViolated, *violation);
    }
    return submission;
}

}  // namespace madoguchi
