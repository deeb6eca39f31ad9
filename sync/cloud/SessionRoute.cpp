// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SessionRoute.h"

#include "sync/wire/WireCodec.h"

namespace madoguchi {

namespace {

constexpr qint64 mostBytes = 4 * 1024;

}  // namespace

RouteForm SessionRoute::form() const
{
    return {"POST", QStringLiteral("sessions"), Entrance::Terminal, mostBytes, {"application/json"}};
}

CloudAnswer SessionRoute::answer(const CloudRequest& request, const Visitor& visitor)
{
    const Result<LogInRequest> logIn = wire::decodeLogInRequest(request.body);
    if (!logIn) {
        return CloudAnswer::of(logIn.error());
    }
    if (logIn->isFirstStep()) {
        const Result<LogInParameters> parameters = m_logIn.parameters(logIn->staffId);
        return parameters ? CloudAnswer::json(200, wire::encode(*parameters)) : CloudAnswer::of(parameters.error());
    }
    const Result<SessionGrant> grant = m_logIn.open(logIn->staffId, logIn->proof.reveal(), visitor.terminal);
    if (!grant) {
        m_metrics.countLogInFailure();
        return CloudAnswer::of(grant.error());
    }
    return CloudAnswer::json(201, wire::encode(*grant));
}

}  // namespace madoguchi
