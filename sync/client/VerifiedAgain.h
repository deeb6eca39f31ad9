// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Judgement.h"
#include "app/store/JudgedSubmissions.h"

#include <QString>
#include <QStringList>

namespace madoguchi {

/// What came of verifying one stored submission again.
struct VerifiedAgain {
    enum class Result { Same, Differs, NoEvidence };

    QString caseId;
    qint64 seq = 0;              ///< of the submission in the log
    Result result = Result::NoEvidence;
    Outcome before = Outcome::Bad;
    Outcome now = Outcome::Bad;  ///< as before if there is no evidence
    QStringList differences;     ///< "message", "evidence", "outcome", "findings", "signer", "form"
    int rules = 0;               ///< version of the rules that judged then; 0 without evidence
    bool rulesChanged = false;   ///< the program judges by other rules now

    /// Compares what is stored with the judgement of today; both must be about the same submission.
    static VerifiedAgain of(const JudgedSubmission& submission, const Judgement& judgement);
    static VerifiedAgain withoutEvidence(const JudgedSubmission& submission);
};

/// How many came out how.
struct VerifyAgainCounts {
    qint64 verified = 0, same = 0, differs = 0, noEvidence = 0, rulesChanged = 0;
};

QLatin1String code(VerifiedAgain::Result result);

}  // namespace madoguchi
