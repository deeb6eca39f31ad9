// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CaseLog.h"
#include "sync/cloud/Metrics.h"
#include "sync/cloud/PullRegister.h"
#include "sync/cloud/Route.h"

#include <QSemaphore>

namespace madoguchi {

/// GET log: a page of the log, or a wait for the next entry. The number of those who wait is bounded, so that acts always find a thread.
class LogRoute final : public Route {
public:
    static constexpr int mostWaitSeconds = 60;
    static constexpr qint64 pageBytes = 6 * 1024 * 1024;  ///< of bodies: about 8 MiB as base64

    LogRoute(CaseLog& log, PullRegister& pulls, Metrics& metrics, int mostWaiting) : m_log(log), m_pulls(pulls), m_metrics(metrics), m_places(mostWaiting) {}

    RouteForm form() const override;
    CloudAnswer answer(const CloudRequest& request, const Visitor& visitor) override;

private:
    CaseLog& m_log;
    PullRegister& m_pulls;
    Metrics& m_metrics;
    QSemaphore m_places;
};

}  // namespace madoguchi
