// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Municipality.h"
#include "app/domain/Rfc3339.h"
#include "sync/wire/WireCodec.h"
#include "sync/wire/WireForms.h"

using namespace Qt::StringLiterals;

namespace madoguchi::wire {

QByteArray encode(const LogInRequest& request)
{
    QJsonObject object{{u"staffId"_s, request.staffId}};
    if (!request.isFirstStep()) {
        object.insert("proof"_L1, base64Text(request.proof.reveal()));
    }
    return toCompactJson(object);
}

Result<LogInRequest> decodeLogInRequest(const QByteArray& json)
{
    JsonMessage message(json, smallMessage, ErrorCode::RequestMalformed);
    JsonReader root = message.root();
    LogInRequest request;
    request.staffId = root.text("staffId"_L1, isStaffId);
    if (root.has("proof"_L1)) {
        request.proof = Sensitive<QByteArray>(root.base64("proof"_L1, SecretKey::size, SecretKey::size));
    }
    root.end();
    return message.result(std::move(request));
}

QByteArray encode(const LogInParameters& parameters)
{
    return toCompactJson({{u"salt"_s, base64Text(parameters.salt)}, {u"log2N"_s, parameters.cost.log2N},
        {u"r"_s, parameters.cost.r}, {u"p"_s, parameters.cost.p}});
}

Result<LogInParameters> decodeLogInParameters(const QByteArray& json)
{
    JsonMessage message(json, smallMessage, ErrorCode::CloudAnswerMalformed);
    JsonReader root = message.root();
    LogInParameters parameters;
    parameters.salt = root.base64("salt"_L1, 16, 64);
    parameters.cost = readCost(root);
    root.end();
    return message.result(std::move(parameters));
}

QByteArray encode(const SessionGrant& grant)
{
    return toCompactJson({{u"token"_s, grant.token}, {u"until"_s, Rfc3339::text(grant.until)}, {u"staff"_s, toJson(grant.staff)},
        {u"wrappedKey"_s, base64Text(grant.wrappedKey)}, {u"terminalShare"_s, base64Text(grant.terminalShare)},
        {u"municipality"_s, grant.municipality}, {u"terminal"_s, grant.terminal}, {u"temporary"_s, grant.temporary}});
}

Result<SessionGrant> decodeSessionGrant(const QByteArray& json)
{
    JsonMessage message(json, smallMessage, ErrorCode::CloudAnswerMalformed);
    JsonReader root = message.root();
    SessionGrant grant;
    grant.token = root.text("token"_L1, isToken);
    grant.until = root.time("until"_L1);
    JsonReader staff = root.object("staff"_L1);
    grant.staff = readStaff(staff);
    grant.wrappedKey = root.base64("wrappedKey"_L1, 0, 4096);
    grant.terminalShare = root.base64("terminalShare"_L1, SecretKey::size, SecretKey::size);
    grant.municipality = root.text("municipality"_L1, Municipality::isValidCode);
    grant.terminal = root.text("terminal"_L1, 1, 64);
    grant.temporary = root.boolean("temporary"_L1);
    root.require("wrappedKey"_L1, grant.wrappedKey.isEmpty() == grant.temporary);
    root.end();
    return message.result(std::move(grant));
}

}  // namespace madoguchi::wire
