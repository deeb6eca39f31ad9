// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Case.h"
#include "app/domain/DocumentKind.h"
#include "app/domain/Submission.h"
#include "app/domain/Verdict.h"

#include <QList>

namespace madoguchi {

/// A row of the inbox: what a table can show and search without opening the case.
struct CaseSummary {
    Case caseNow;               ///< with the acts of this terminal that wait in the outbox already applied
    QString applicantName, applicantKana, applicantAddress, applicantPhone;  ///< empty if the form can't be read
    QList<DocumentKind> kinds;  ///< in the order of the form, doubles kept
    int copies = 0;
    int totalYen = 0;
    MailService service = MailService::Ordinary;
    Outcome outcome = Outcome::Bad;
    QList<FindingCode> findingCodes;
    int waitingActs = 0;        ///< in the outbox, not yet answered
    int refusedActs = 0;        ///< refused by the cloud and not yet seen by a person
};

}  // namespace madoguchi
