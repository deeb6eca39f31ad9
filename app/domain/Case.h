// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseState.h"
#include "app/domain/Claim.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace madoguchi {

/// One citizen's request in the office (案件): what the acts so far have made of it. Holds no data of the citizen.
struct Case {
    QString id;                   ///< "352021-00000123": municipality and running number, given by the cloud
    int version = 0;              ///< grows by one with every log entry of this case
    CaseState state = CaseState::Received;
    QString submissionId;         ///< of the submission that counts now (the latest correction)
    QDateTime receivedAt;         ///< UTC, when the cloud took the first submission
    QDateTime changedAt;          ///< UTC, of the latest entry
    std::optional<Claim> claim;   ///< may have ended: ask Claim::until
    int lastFence = 0;
    QString examinerId;           ///< who started or finished the latest examination
    QString proposerId;
    QString approverId;
    QString issuerId;
    QString lastReason;           ///< of the latest act that carries one; free text, sealed at rest

    friend bool operator==(const Case&, const Case&) = default;
};

}  // namespace madoguchi
