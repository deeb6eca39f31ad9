// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CaseLog.h"
#include "sync/cloud/Route.h"
#include "sync/cloud/SubmissionDoor.h"

namespace madoguchi {

/// POST submissions: the citizen's side brings what a citizen has signed.
class SubmissionRoute final : public Route {
public:
    SubmissionRoute(CaseLog& log, const SubmissionDoor& door) : m_log(log), m_door(door) {}

    RouteForm form() const override;
    CloudAnswer answer(const CloudRequest& request, const Visitor& visitor) override;

private:
    CaseLog& m_log;
    const SubmissionDoor& m_door;
};

}  // namespace madoguchi
