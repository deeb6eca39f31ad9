// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PassphraseRoute.h"

#include "sync/wire/WireCodec.h"

namespace madoguchi {

namespace {

constexpr qint64 mostBytes = 16 * 1024;

}  // namespace

RouteForm PassphraseRoute::form() const
{
    return {"PUT", QStringLiteral("staff/me/passphrase"), Entrance::AnySession, mostBytes, {"application/json"}};
}

CloudAnswer PassphraseRoute::answer(const CloudRequest& request, const Visitor& visitor)
{
    const Result<PassphraseChange> change = wire::decodePassphraseChange(request.body);
    if (!change) {
        return CloudAnswer::of(change.error());
    }
    const Result<Staff> staff = m_exchange.run(visitor.session, request.bearer, *change);
    if (!staff && staff.error().code == ErrorCode::SessionRefused) {
        m_metrics.countLogInFailure();
    }
    return staff ? CloudAnswer::json(200, wire::encodeStaffBody(*staff)) : CloudAnswer::of(staff.error());
}

}  // namespace madoguchi
