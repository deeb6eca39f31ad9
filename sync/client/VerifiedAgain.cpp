// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/VerifiedAgain.h"

#include "app/verify/Verifier.h"

namespace madoguchi {

VerifiedAgain VerifiedAgain::of(const JudgedSubmission& submission, const Judgement& judgement)
{
    const StoredSubmission& stored = submission.stored;
    const Verdict& now = judgement.verdict;
    const EvidenceRecord evidence = EvidenceRecord::of(judgement.evidence);
    VerifiedAgain again = withoutEvidence(submission);
    const auto compare = [&](bool isSame, const char* what) {
        if (!isSame) {
            again.differences.append(QLatin1String(what));
        }
    };
    compare(evidence.messageDigest == stored.messageDigest && evidence.messageDigest == submission.evidence->messageDigest, "message");
    compare(evidence.signerCertificate == submission.evidence->signerCertificate && evidence.items == submission.evidence->items, "evidence");
    compare(now.outcome() == stored.verdict.outcome(), "outcome");
    compare(now.findings() == stored.verdict.findings() && now.at() == stored.verdict.at(), "findings");
    compare(now.signer() == stored.verdict.signer(), "signer");
    compare(now.submissionId() == stored.verdict.submissionId() && judgement.content == stored.content, "form");
    again.result = again.differences.isEmpty() ? Result::Same : Result::Differs;
    again.now = now.outcome();
    again.rules = submission.evidence->rules;
    again.rulesChanged = again.rules != Verifier::rules;
    return again;
}

VerifiedAgain VerifiedAgain::withoutEvidence(const JudgedSubmission& submission)
{
    VerifiedAgain again;
    again.caseId = submission.stored.caseId;
    again.seq = submission.stored.seq;
    again.before = again.now = submission.stored.verdict.outcome();
    return again;
}

QLatin1String code(VerifiedAgain::Result result)
{
    switch (result) {
    case VerifiedAgain::Result::Same:
        return QLatin1String("same");
    case VerifiedAgain::Result::Differs:
        return QLatin1String("differs");
    case VerifiedAgain::Result::NoEvidence:
        break;
    }
    return QLatin1String("no-evidence");
}

}  // namespace madoguchi
