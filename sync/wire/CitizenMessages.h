// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace madoguchi {

/// Answer to POST submissions, for the citizen's side.
struct SubmissionReceipt {
    QString caseId, receiptNumber;
    qint64 seq = 0;
    QDateTime at;              ///< UTC: the time of receipt
    bool duplicate = false;
    QString withdrawalToken;   ///< only in the first answer: with it the citizen's side can withdraw

    friend bool operator==(const SubmissionReceipt&, const SubmissionReceipt&) = default;
};

/// Body of POST withdrawals: the citizen takes the request back (取下げ).
struct WithdrawalRequest {
    QString caseId;
    QString token;             ///< the receipt's withdrawalToken
    QString reason;            ///< the citizen's words, at most 500 characters; may be empty

    friend bool operator==(const WithdrawalRequest&, const WithdrawalRequest&) = default;
};

}  // namespace madoguchi
