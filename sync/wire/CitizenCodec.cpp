// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseId.h"
#include "app/domain/Rfc3339.h"
#include "sync/wire/WireCodec.h"
#include "sync/wire/WireForms.h"


using namespace Qt::StringLiterals;

namespace madoguchi::wire {

QByteArray encode(const SubmissionReceipt& receipt)
{
    QJsonObject object{{u"caseId"_s, receipt.caseId}, {u"receiptNumber"_s, receipt.receiptNumber}, {u"seq"_s, receipt.seq},
        {u"at"_s, Rfc3339::text(receipt.at)}, {u"duplicate"_s, receipt.duplicate}};
    if (!receipt.withdrawalToken.isEmpty()) {
        object.insert("withdrawalToken"_L1, receipt.withdrawalToken);
    }
    return toCompactJson(object);
}

Result<SubmissionReceipt> decodeSubmissionReceipt(const QByteArray& json)
{
    JsonMessage message(json, smallMessage, ErrorCode::CloudAnswerMalformed);
    JsonReader root = message.root();
    SubmissionReceipt receipt;
    receipt.caseId = root.text("caseId"_L1, CaseId::isValid);
    receipt.receiptNumber = root.text("receiptNumber"_L1, 1, 20);
    receipt.seq = root.integer("seq"_L1, 1, JsonReader::mostInteger);
    receipt.at = root.time("at"_L1);
    receipt.duplicate = root.boolean("duplicate"_L1);
    if (root.has("withdrawalToken"_L1)) {
        receipt.withdrawalToken = root.text("withdrawalToken"_L1, isToken);
    }
    root.end();
    if (!message.isFaulty()) {
        root.require("receiptNumber"_L1, receipt.receiptNumber == CaseId::receiptNumber(receipt.caseId));
    }
    return message.result(std::move(receipt));
}

QByteArray encode(const WithdrawalRequest& request)
{
    return toCompactJson({{u"caseId"_s, request.caseId}, {u"token"_s, request.token}, {u"reason"_s, request.reason}});
}

Result<WithdrawalRequest> decodeWithdrawalRequest(const QByteArray& json)
{
    JsonMessage message(json, smallMessage, ErrorCode::RequestMalformed);
    JsonReader root = message.root();
    WithdrawalRequest request;
    request.caseId = root.text("caseId"_L1, CaseId::isValid);
    request.token = root.text("token"_L1, isToken);
    request.reason = root.text("reason"_L1, 0, 500);
    root.end();
    return message.result(std::move(request));
}

}  // namespace madoguchi::wire
