// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Guard.h"

#include "app/domain/CodeTable.h"

namespace madoguchi {

namespace {

using Row = CodeRow<Guard>;

constexpr CodeTable table{std::to_array<Row>({
    {Guard::ClaimFree, QLatin1String("claim-free"), QT_TRANSLATE_NOOP("Guard", "Somebody else is working on this case.")},
    {Guard::HoldsClaim, QLatin1String("holds-claim"), QT_TRANSLATE_NOOP("Guard", "Take the case first.")},
    {Guard::HoldsClaimOrChief, QLatin1String("holds-claim-or-chief"), QT_TRANSLATE_NOOP("Guard", "Only the person who holds the case or the section chief can do this.")},
    {Guard::ReasonGiven, QLatin1String("reason-given"), QT_TRANSLATE_NOOP("Guard", "Give a reason.")},
    {Guard::TargetNamed, QLatin1String("target-named"), QT_TRANSLATE_NOOP("Guard", "Choose who takes the case over.")},
    {Guard::VerdictNotBad, QLatin1String("verdict-not-bad"), QT_TRANSLATE_NOOP("Guard", "The signature has not been verified or is not valid. Reject the request or ask the citizen to send it again.")},
    {Guard::CautionsLookedAt, QLatin1String("cautions-looked-at"), QT_TRANSLATE_NOOP("Guard", "Look at every caution of the verification and confirm it first.")},
    {Guard::ChecklistDone, QLatin1String("checklist-done"), QT_TRANSLATE_NOOP("Guard", "The checklist has open points.")},
    {Guard::FourEyesApprover, QLatin1String("four-eyes-approver"), QT_TRANSLATE_NOOP("Guard", "You have examined this case yourself. Somebody else has to approve it.")},
    {Guard::FourEyesIssuer, QLatin1String("four-eyes-issuer"), QT_TRANSLATE_NOOP("Guard", "You have approved or examined this case yourself. Somebody else has to issue the documents.")},
    {Guard::PaymentCovers, QLatin1String("payment-covers"), QT_TRANSLATE_NOOP("Guard", "The payment does not cover the amount. Check the payment of this case.")},
    {Guard::NotRevoked, QLatin1String("not-revoked"), QT_TRANSLATE_NOOP("Guard", "It is not certain that the signer's certificate is still valid. Fetch the revocation list and check again.")},
    {Guard::Unrestricted, QLatin1String("unrestricted"), QT_TRANSLATE_NOOP("Guard", "A support measure restricts this person's documents. Two people have to confirm before anything is issued.")},
    {Guard::ScansMatched, QLatin1String("scans-matched"), QT_TRANSLATE_NOOP("Guard", "Not every document has been scanned and found to belong to this envelope.")},
    {Guard::PaymentCaptured, QLatin1String("payment-captured"), QT_TRANSLATE_NOOP("Guard", "The payment has not been captured yet. Don't send the letter.")},
    {Guard::PairNamed, QLatin1String("pair-named"), QT_TRANSLATE_NOOP("Guard", "Choose one letter of the certificate and the different one of the form.")},
})};
static_assert(table.isComplete(Guard::PairNamed));

}  // namespace

QLatin1String code(Guard guard)
{
    return table.code(guard);
}

QString refusal(Guard guard)
{
    return table.label(guard, "Guard");
}

}  // namespace madoguchi
