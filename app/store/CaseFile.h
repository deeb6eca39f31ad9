// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "app/domain/AcceptedPair.h"
#include "app/domain/Act.h"
#include "app/domain/CaseSummary.h"
#include "app/domain/Submission.h"
#include "app/domain/Verdict.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace madoguchi {

/// A line of a case's history, oldest first.
struct HistoryItem {
    enum class Kind { Received, Corrected, Acted, Waiting, Refused };

    Kind kind = Kind::Acted;
    QDateTime at;             ///< the cloud's time; for Waiting and Refused the terminal's
    ActKind act = ActKind::Claim;  ///< if Acted, Waiting or Refused
    QString staffId, staffName;    ///< who; empty for Received and Corrected
    QString reason;
    QString target;           ///< staff name a hand-over went to
    CaseState stateAfter = CaseState::Received;
    qint64 seq = 0;           ///< number in the cloud's log; 0 while waiting or refused
    std::optional<Error> refusal;  ///< if Refused: what the cloud said
    QString actId;
};

/// An act in the outbox.
struct OutboxItem {
    /// Applied: the cloud has it in its log, which has not brought it back yet.
    enum class State { Waiting, Applied, Refused };

    qint64 number = 0;  ///< the order in which the acts of this terminal were done
    SignedAct signedAct;
    Act act;
    State state = State::Waiting;
    std::optional<Error> refusal;
    int attempts = 0;
};

/// Everything the case page shows of one case.
struct CaseFile {
    CaseSummary summary;
    std::optional<Claim> confirmedClaim;   ///< as the log alone has it, without what waits to be sent; may have ended
    std::optional<Submission> submission;  ///< nothing if the form can't be read
    QByteArray content;                    ///< the signed bytes of the submission that counts now
    QByteArray messageDigest;              ///< SHA-256 of the message as received
    Verdict verdict;
    QList<HistoryItem> history;
    QList<AcceptedPairNote> acceptedPairs;  ///< the office's whole register, oldest first
};

}  // namespace madoguchi
