// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/TransitionTable.h"

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

using enum CaseState;
using A = ActKind;
using G = Guard;

constexpr std::array office{Role::Clerk, Role::Chief};
constexpr std::array chief{Role::Chief};
constexpr std::array citizen{Role::Citizen};
constexpr std::array officeOrSystem{Role::Clerk, Role::Chief, Role::System};

constexpr std::span<const Guard> none;
constexpr std::array unclaimed{G::ClaimFree};
constexpr std::array holderOrChief{G::HoldsClaimOrChief};
constexpr std::array handOver{G::HoldsClaimOrChief, G::TargetNamed, G::ReasonGiven};
constexpr std::array holder{G::HoldsClaim};
constexpr std::array reason{G::ReasonGiven};
constexpr std::array holderWithReason{G::HoldsClaim, G::ReasonGiven};
constexpr std::array pairWithReason{G::HoldsClaim, G::PairNamed, G::ReasonGiven};
constexpr std::array finishing{G::HoldsClaim, G::VerdictNotBad, G::CautionsLookedAt, G::ChecklistDone};
constexpr std::array approving{G::VerdictNotBad, G::FourEyesApprover, G::PaymentCovers, G::NotRevoked, G::Unrestricted};
constexpr std::array issuing{G::HoldsClaim, G::FourEyesIssuer, G::NotRevoked, G::Unrestricted, G::PaymentCovers};
constexpr std::array sealing{G::HoldsClaim, G::ScansMatched, G::NotRevoked, G::Unrestricted};
constexpr std::array dispatching{G::HoldsClaim, G::PaymentCaptured};

constexpr std::array table{
    Transition{Received, A::Claim, Received, office, unclaimed},
    Transition{Received, A::Release, Received, office, holderOrChief},
    Transition{Received, A::HandOver, Received, office, handOver},
    Transition{Received, A::StartExamination, Examining, office, holder},
    Transition{Received, A::Reject, Rejected, office, holderWithReason},
    Transition{Received, A::Correct, Received, citizen, none},
    Transition{Received, A::Withdraw, Withdrawn, citizen, none},

    Transition{Examining, A::Claim, Examining, office, unclaimed},
    Transition{Examining, A::Release, Examining, office, holderOrChief},
    Transition{Examining, A::HandOver, Examining, office, handOver},
    Transition{Examining, A::PutOnHold, OnHold, office, holderWithReason},
    Transition{Examining, A::RequestCorrection, AwaitingCitizen, office, holderWithReason},
    Transition{Examining, A::AcceptPair, Examining, office, pairWithReason},
    Transition{Examining, A::FinishExamination, Examined, office, finishing},
    Transition{Examining, A::Reject, Rejected, office, holderWithReason},
    Transition{Examining, A::Withdraw, Withdrawn, citizen, none},

    Transition{AwaitingCitizen, A::Claim, AwaitingCitizen, office, unclaimed},
    Transition{AwaitingCitizen, A::Release, AwaitingCitizen, office, holderOrChief},
    Transition{AwaitingCitizen, A::HandOver, AwaitingCitizen, office, handOver},
    Transition{AwaitingCitizen, A::Correct, Examining, citizen, none},
    Transition{AwaitingCitizen, A::Resume, Examining, office, holder},
    Transition{AwaitingCitizen, A::Reject, Rejected, office, holderWithReason},
    Transition{AwaitingCitizen, A::Withdraw, Withdrawn, citizen, none},

    Transition{OnHold, A::Claim, OnHold, office, unclaimed},
    Transition{OnHold, A::Release, OnHold, office, holderOrChief},
    Transition{OnHold, A::HandOver, OnHold, office, handOver},
    Transition{OnHold, A::Resume, Examining, office, holder},
    Transition{OnHold, A::Correct, OnHold, citizen, none},
    Transition{OnHold, A::Reject, Rejected, office, holderWithReason},
    Transition{OnHold, A::Withdraw, Withdrawn, citizen, none},

    Transition{Examined, A::Claim, Examined, office, unclaimed},
    Transition{Examined, A::Release, Examined, office, holderOrChief},
    Transition{Examined, A::HandOver, Examined, office, handOver},
    Transition{Examined, A::Propose, Proposed, office, holder},
    Transition{Examined, A::Reopen, Examining, office, holderWithReason},
    Transition{Examined, A::Reject, Rejected, office, holderWithReason},
    Transition{Examined, A::Withdraw, Withdrawn, citizen, none},

    Transition{Proposed, A::Approve, Approved, chief, approving},
    Transition{Proposed, A::ReturnCase, Examining, chief, reason},
    Transition{Proposed, A::TakeBack, Examined, office, reason},
    Transition{Proposed, A::Withdraw, Withdrawn, citizen, none},

    Transition{Approved, A::Claim, Approved, office, unclaimed},
    Transition{Approved, A::Release, Approved, office, holderOrChief},
    Transition{Approved, A::HandOver, Approved, office, handOver},
    Transition{Approved, A::Issue, Issued, office, issuing},
    Transition{Approved, A::PullBack, OnHold, office, reason},
    Transition{Approved, A::Withdraw, Withdrawn, citizen, none},

    Transition{Issued, A::Claim, Issued, office, unclaimed},
    Transition{Issued, A::Release, Issued, office, holderOrChief},
    Transition{Issued, A::HandOver, Issued, office, handOver},
    Transition{Issued, A::Seal, Sealed, office, sealing},
    Transition{Issued, A::Spoil, Approved, office, holderWithReason},
    Transition{Issued, A::PullBack, OnHold, office, reason},
    Transition{Issued, A::Withdraw, Withdrawn, citizen, none},

    Transition{Sealed, A::Claim, Sealed, office, unclaimed},
    Transition{Sealed, A::Release, Sealed, office, holderOrChief},
    Transition{Sealed, A::HandOver, Sealed, office, handOver},
    Transition{Sealed, A::Dispatch, Dispatched, office, dispatching},
    Transition{Sealed, A::PullBack, OnHold, office, reason},
    Transition{Sealed, A::Withdraw, Withdrawn, citizen, none},

    Transition{Dispatched, A::Complete, Completed, officeOrSystem, none},
    Transition{Dispatched, A::MarkReturned, Returned, office, reason},

    Transition{Completed, A::MarkReturned, Returned, office, reason},

    Transition{Returned, A::Claim, Returned, office, unclaimed},
    Transition{Returned, A::Release, Returned, office, holderOrChief},
    Transition{Returned, A::HandOver, Returned, office, handOver},
    Transition{Returned, A::SendAgain, Issued, office, holderWithReason},
    Transition{Returned, A::VoidPaper, Completed, office, holderWithReason},

    Transition{Rejected, A::Reopen, Examining, chief, reason},
};

constexpr bool rowsAreUnique()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t j = i + 1; j < table.size(); ++j) {
            if (table[i].from == table[j].from && table[i].act == table[j].act) {
                return false;
            }
        }
    }
    return true;
}
static_assert(rowsAreUnique(), "findTransition() gives the row, not a row");

constexpr std::array onlyOnTerminals{
    G::VerdictNotBad, G::CautionsLookedAt, G::ChecklistDone, G::PaymentCovers, G::NotRevoked, G::Unrestricted, G::ScansMatched, G::PaymentCaptured,
};

}  // namespace

std::span<const Transition> transitionTable()
{
    return table;
}

const Transition* findTransition(CaseState from, ActKind act)
{
    const auto* row = std::ranges::find_if(table, [&](const Transition& each) { return each.from == from && each.act == act; });
    return row == table.end() ? nullptr : row;
}

bool allows(const Transition& row, Role role)
{
    return std::ranges::find(row.roles, role) != row.roles.end();
}

bool judgedByCloud(Guard guard)
{
    return std::ranges::find(onlyOnTerminals, guard) == onlyOnTerminals.end();
}

}  // namespace madoguchi
