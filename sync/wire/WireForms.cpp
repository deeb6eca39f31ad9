// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/WireForms.h"

#include "sync/wire/ProblemCatalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace madoguchi::wire {

namespace {

constexpr QLatin1String problemPrefix("urn:madoguchi:problem:");

bool isProblemType(const QString& text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"urn:madoguchi:problem:[a-z0-9-]{1,40}"_s));
    return form.match(text).hasMatch();
}

bool isRole(const QString& text)
{
    return roleFromCode(text).has_value();
}

}  // namespace

bool isStaffId(const QString& text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"[a-z0-9._-]{1,40}"_s));
    return form.match(text).hasMatch();
}

bool isActId(const QString& text)
{
    const auto id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text;
}

bool isToken(const QString& text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"(?=.{16,200}$)[A-Za-z0-9._~+/-]+=*"_s));
    return form.match(text).hasMatch();
}

QString base64Text(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray toCompactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject toJson(const Problem& problem)
{
    QJsonObject object{
        {u"type"_s, problemPrefix + problem.type}, {u"title"_s, problem.title}, {u"status"_s, problem.status}};
    if (!problem.detail.isEmpty()) {
        object.insert("detail"_L1, problem.detail);
    }
    if (problem.code != ErrorCode::CloudProblem) {
        object.insert("code"_L1, int(problem.code));
    }
    if (!problem.places.isEmpty()) {
        object.insert("places"_L1, QJsonArray::fromStringList(problem.places));
    }
    return object;
}

/// Without end(): RFC 9457 section 3.2 demands that members one does not know are ignored.
Problem readProblem(JsonReader& reader)
{
    Problem problem;
    problem.status = int(reader.integer("status"_L1, 400, 599));
    problem.type = reader.text("type"_L1, isProblemType).mid(problemPrefix.size());  // also of a faulty one, which is shorter
    problem.title = reader.text("title"_L1, 0, 200);
    if (reader.has("detail"_L1)) {
        problem.detail = reader.text("detail"_L1, 0, 500);
    }
    if (reader.has("code"_L1)) {
        reader.integer("code"_L1, 1000, 9999);  // for people and other programs: to us the type says it
    }
    if (reader.has("places"_L1)) {
        problem.places = reader.texts("places"_L1, 100, 500);
    }
    if (const ProblemEntry* entry = ProblemCatalog::find(problem.type)) {
        problem.code = entry->code;
    }
    return problem;
}

QJsonObject toJson(const SignedAct& act)
{
    return {{u"payload"_s, base64Text(act.payload)}, {u"signature"_s, base64Text(act.signature)}, {u"staffId"_s, act.staffId}};
}

SignedAct readSignedAct(JsonReader& reader)
{
    SignedAct act;
    act.payload = reader.base64("payload"_L1, 2, 64 * 1024);
    act.signature = reader.base64("signature"_L1, 8, 72);  // the smallest and the largest DER of two numbers below 2^256
    act.staffId = reader.text("staffId"_L1, isStaffId);
    reader.end();
    return act;
}

QJsonObject toJson(const Staff& staff)
{
    return {{u"id"_s, staff.id}, {u"name"_s, staff.name}, {u"role"_s, QString(code(staff.role))},
        {u"publicKey"_s, base64Text(staff.publicKey)}, {u"active"_s, staff.active}};
}

Staff readStaff(JsonReader& reader)
{
    Staff staff;
    staff.id = reader.text("id"_L1, isStaffId);
    staff.name = reader.text("name"_L1, 1, 100);
    staff.role = roleFromCode(reader.text("role"_L1, isRole)).value_or(Role::Auditor);
    staff.publicKey = reader.base64("publicKey"_L1, 0, 256);
    staff.active = reader.boolean("active"_L1);
    if (reader.has("by"_L1)) {
        reader.text("by"_L1, isStaffId);  // for those who read the log, not for the rules
    }
    reader.end();
    return staff;
}

ScryptCost readCost(JsonReader& reader)
{
    constexpr ScryptCost least;
    ScryptCost cost;
    cost.log2N = int(reader.integer("log2N"_L1, least.log2N, 20));
    cost.r = int(reader.integer("r"_L1, least.r, 32));
    cost.p = int(reader.integer("p"_L1, least.p, 16));
    return cost;
}

}  // namespace madoguchi::wire
