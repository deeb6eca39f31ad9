// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/Metrics.h"
#include "sync/cloud/RequestLog.h"
#include "sync/cloud/Route.h"

#include <memory>
#include <optional>
#include <vector>

namespace madoguchi {

/// Finds the route of a request, asks the gatekeeper, and leaves a line in the log and a count in the metrics for each.
class Router {
public:
    Router(QString municipality, const Gatekeeper& gatekeeper, Metrics& metrics, RequestLog& log);

    void add(std::unique_ptr<Route> route);

    /// A request that may go on to its body, or the answer that ends it here.
    struct Admission {
        Route* route = nullptr;
        RouteForm form;
        Visitor visitor;
        std::optional<CloudAnswer> refusal;
    };
    Admission admit(const CloudRequest& request) const;
    /// Only for an admission without a refusal, with the body in the request.
    CloudAnswer answer(const Admission& admission, const CloudRequest& request) const;
    /// To be called once for every request that was answered.
    void record(const Admission& admission, const CloudRequest& request, const CloudAnswer& answer, qint64 milliseconds) const;

private:
    QString m_municipality;
    const Gatekeeper& m_gatekeeper;
    Metrics& m_metrics;
    RequestLog& m_log;
    std::vector<std::unique_ptr<Route>> m_routes;
};

}  // namespace madoguchi
