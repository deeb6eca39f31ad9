// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/WithdrawalRoute.h"

#include "sync/wire/WireCodec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi {

namespace {

constexpr qint64 mostBytes = 8 * 1024;

}  // namespace

RouteForm WithdrawalRoute::form() const
{
    return {"POST", QStringLiteral("withdrawals"), Entrance::Anyone, mostBytes, {"application/json"}};
}

CloudAnswer WithdrawalRoute::answer(const CloudRequest& request, const Visitor&)
{
    const Result<WithdrawalRequest> withdrawal = wire::decodeWithdrawalRequest(request.body);
    if (!withdrawal) {
        return CloudAnswer::of(withdrawal.error());
    }
    const Result<Appended> appended = m_intake.take(*withdrawal, m_clock.now());
    if (!appended) {
        return CloudAnswer::of(appended.error());
    }
    const QJsonObject body{{QStringLiteral("caseId"), appended->caseId}, {QStringLiteral("duplicate"), appended->duplicate}};
    return CloudAnswer::json(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

}  // namespace madoguchi
