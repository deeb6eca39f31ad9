// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/LogIn.h"
#include "sync/cloud/Metrics.h"
#include "sync/cloud/Route.h"

namespace madoguchi {

/// POST sessions: both steps of a log-in.
class SessionRoute final : public Route {
public:
    SessionRoute(LogIn& logIn, Metrics& metrics) : m_logIn(logIn), m_metrics(metrics) {}

    RouteForm form() const override;
    CloudAnswer answer(const CloudRequest& request, const Visitor& visitor) override;

private:
    LogIn& m_logIn;
    Metrics& m_metrics;
};

}  // namespace madoguchi
