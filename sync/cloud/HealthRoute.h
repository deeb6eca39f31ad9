// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CaseLog.h"
#include "sync/cloud/Route.h"

namespace madoguchi {

/// GET /healthz: whether the service can read its log.
class HealthRoute final : public Route {
public:
    explicit HealthRoute(const CaseLog& log) : m_log(log) {}

    RouteForm form() const override { return {"GET", QStringLiteral("/healthz"), Entrance::Anyone, 0, {}}; }
    CloudAnswer answer(const CloudRequest& request, const Visitor& visitor) override;

private:
    const CaseLog& m_log;
};

}  // namespace madoguchi
