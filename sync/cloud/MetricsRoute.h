// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "sync/cloud/CaseLog.h"
#include "sync/cloud/Metrics.h"
#include "sync/cloud/PullRegister.h"
#include "sync/cloud/Route.h"

namespace madoguchi {

/// GET /metrics, for Prometheus.
class MetricsRoute final : public Route {
public:
    MetricsRoute(const Metrics& metrics, const CaseLog& log, const SessionRegister& sessions, const PullRegister& pulls, const Clock& clock)
        : m_metrics(metrics), m_log(log), m_sessions(sessions), m_pulls(pulls), m_clock(clock)
    {
    }

    RouteForm form() const override { return {"GET", QStringLiteral("/metrics"), Entrance::Anyone, 0, {}}; }
    CloudAnswer answer(const CloudRequest& request, const Visitor& visitor) override;

private:
    Result<Metrics::Gauges> gauges() const;

    const Metrics& m_metrics;
    const CaseLog& m_log;
    const SessionRegister& m_sessions;
    const PullRegister& m_pulls;
    const Clock& m_clock;
};

}  // namespace madoguchi
