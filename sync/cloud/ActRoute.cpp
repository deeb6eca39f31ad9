// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/ActRoute.h"

#include "sync/wire/WireCodec.h"

namespace madoguchi {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;

}  // namespace

RouteForm ActRoute::form() const
{
    return {"POST", QStringLiteral("acts"), Entrance::Session, mostBytes, {"application/json"}};
}

CloudAnswer ActRoute::answer(const CloudRequest& request, const Visitor& visitor)
{
    const Result<QList<SignedAct>> acts = wire::decodeActs(request.body);
    if (!acts) {
        return CloudAnswer::of(acts.error());
    }
    const Result<QList<ActAnswer>> answers = m_intake.take(*acts, visitor);
    if (!answers) {
        return CloudAnswer::of(answers.error());
    }
    for (const ActAnswer& answer : *answers) {
        m_metrics.countAct(answer.kind != ActAnswer::Kind::Refused);
    }
    return CloudAnswer::json(200, wire::encodeAnswers(*answers));
}

}  // namespace madoguchi
