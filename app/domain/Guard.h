// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>

namespace madoguchi {

/// The named conditions beyond a row of the transition table. GuardRules.cpp holds one function for each.
enum class Guard {
    ClaimFree,          ///< nobody holds the case, or the lease has ended, or it is the person's own
    HoldsClaim,         ///< the person holds the claim, with the fence the act names, and it has not ended
    HoldsClaimOrChief,  ///< as HoldsClaim, or the role is chief and a reason is given
    ReasonGiven,
    TargetNamed,        ///< field "to" names a staff member who does not hold the case already
    VerdictNotBad,
    CautionsLookedAt,   ///< every caution of the verdict has been looked at and said so (fact)
    ChecklistDone,
    FourEyesApprover,   ///< who approves has not examined
    FourEyesIssuer,     ///< who issues has neither approved nor, if so configured, examined
    PaymentCovers,
    NotRevoked,         ///< the signer's certificate has been asked about again and is not revoked
    Unrestricted,       ///< no 支援措置 mark, or confirmed by two
    ScansMatched,
    PaymentCaptured,
    PairNamed,          ///< the fields name one letter on either side (AcceptedPair)
};

inline constexpr std::array allGuards{
    Guard::ClaimFree, Guard::HoldsClaim, Guard::HoldsClaimOrChief, Guard::ReasonGiven, Guard::TargetNamed, Guard::VerdictNotBad,
    Guard::CautionsLookedAt, Guard::ChecklistDone, Guard::FourEyesApprover, Guard::FourEyesIssuer, Guard::PaymentCovers,
    Guard::NotRevoked, Guard::Unrestricted, Guard::ScansMatched, Guard::PaymentCaptured,
    Guard::PairNamed,
};

/// "holds-claim": the word in the README's diagram, in problems and in Error::detail.
QLatin1String code(Guard guard);
/// Why the act is refused, in words for the person.
QString refusal(Guard guard);

}  // namespace madoguchi
