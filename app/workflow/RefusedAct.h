// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Staff.h"
#include "app/store/CaseFile.h"

#include <QDateTime>

#include <optional>

namespace madoguchi {

/// What it means for a person that the cloud has refused an act of theirs: why, who has the case now, whether paper has to change hands,
/// whether the act can be done again on the case as it is. Facts only; screens find the words.
struct RefusedAct {
    enum class Cause {
        TakenOver,   ///< somebody else holds the case
        LeaseEnded,  ///< the person's claim has ended by its time; nobody holds the case
        TakenAway,   ///< the claim was released by somebody, or went with a step of the case; nobody holds it
        Changed,     ///< the case went on otherwise
        Other,       ///< a rule that has nothing to do with others' work: the refusal says it
    };

    Act act;
    Error refusal;
    Cause cause = Cause::Other;
    CaseState state = CaseState::Received;  ///< of the case now
    int version = 0;                        ///< of the case now: what an act done again is about
    QString holder;                         ///< staff id of whoever holds the case now; empty if nobody does
    QDateTime until;                        ///< of that claim
    bool hasPaper = false;                  ///< the person may have printed paper of this case in their hands
    std::optional<Error> again;             ///< why it can't be done again; nothing: it can

    /// `item` must be refused and about the case of `file`; `me` is the person who looks. An act is done again by its author only.
    static RefusedAct of(const OutboxItem& item, const CaseFile& file, const Staff& me, const QDateTime& now);

    /// Somebody else has the case and this person has its paper: it goes to them, or to the section chief if nobody has the case.
    bool mustHandOverPaper() const { return hasPaper && holder != act.staffId; }
};

}  // namespace madoguchi
