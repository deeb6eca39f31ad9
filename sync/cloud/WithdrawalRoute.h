// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "sync/cloud/Route.h"
#include "sync/cloud/WithdrawalIntake.h"

namespace madoguchi {

/// POST withdrawals: the citizen's side takes a request back.
class WithdrawalRoute final : public Route {
public:
    WithdrawalRoute(WithdrawalIntake& intake, const Clock& clock) : m_intake(intake), m_clock(clock) {}

    RouteForm form() const override;
    CloudAnswer answer(const CloudRequest& request, const Visitor& visitor) override;

private:
    WithdrawalIntake& m_intake;
    const Clock& m_clock;
};

}  // namespace madoguchi
