// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/ActIntake.h"
#include "sync/cloud/Metrics.h"
#include "sync/cloud/Route.h"

namespace madoguchi {

/// POST acts: what the office did, signed.
class ActRoute final : public Route {
public:
    ActRoute(ActIntake& intake, Metrics& metrics) : m_intake(intake), m_metrics(metrics) {}

    RouteForm form() const override;
    CloudAnswer answer(const CloudRequest& request, const Visitor& visitor) override;

private:
    ActIntake& m_intake;
    Metrics& m_metrics;
};

}  // namespace madoguchi
