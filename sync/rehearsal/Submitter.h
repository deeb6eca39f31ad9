// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "sync/client/HttpTransport.h"
#include "sync/rehearsal/RehearsalFolder.h"

#include <functional>

namespace madoguchi {

/// The citizens' side of the rehearsal: hands the signed submissions to the cloud, at a given pace.
class Submitter {
public:
    struct Counts {
        int accepted = 0, duplicate = 0, refused = 0;
    };

    /// `pause(milliseconds)` waits between submissions.
    Submitter(HttpTransport& transport, std::function<void(qint64)> pause) : m_transport(transport), m_pause(std::move(pause)) {}

    /// At most `most` submissions (all if 0), `perSecond` of them in a second (as fast as answers come if 0).
    /// Stops at the first that gets no answer at all (CloudUnreachable …); a refusal by the cloud is counted and the rest goes on.
    Result<Counts> submit(const RehearsalFolder& folder, double perSecond, int most);

private:
    HttpTransport& m_transport;
    std::function<void(qint64)> m_pause;
};

}  // namespace madoguchi
