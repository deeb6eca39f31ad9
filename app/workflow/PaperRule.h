// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/ActKind.h"
#include "app/domain/Claim.h"

#include <optional>

namespace madoguchi {

/// A terminal without a connection may examine on a claim that waits to be sent: if somebody was faster, the work is done again. Paper
/// can't be done again. So what puts out paper needs a claim that the log has already, and that has not ended: until then nobody else gets the case
/// without the section chief.
class PaperRule {
public:
    /// `confirmed`: the claim as the log alone has it; `shown`: with what waits to be sent. They must be the same one: who has let go of a
    /// case may have lost it to somebody else before taking it again. True for every act that puts out no paper.
    static bool allows(ActKind kind, const QString& staffId, const std::optional<Claim>& confirmed, const std::optional<Claim>& shown, const QDateTime& now)
    {
        const bool isConfirmed = confirmed && shown && confirmed->fence == shown->fence && confirmed->staffId == staffId;
        return !putsOutPaper(kind) || (isConfirmed && now < confirmed->until);
    }
};

}  // namespace madoguchi
