// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/Act.h"
#include "app/domain/LogEntry.h"
#include "app/domain/Staff.h"
#include "app/crypto/PassphraseKeys.h"

#include <QJsonObject>
#include <QList>

namespace madoguchi {

/// A problem after RFC 9457. `type` is "urn:madoguchi:problem:" and a word; `code` is our ErrorCode's number where one fits.
struct Problem {
    int status = 500;
    QString type;        ///< the word only: "claim-taken", "schema"
    QString title;       ///< English, for logs and other programs; people see the ErrorCatalog's words
    QString detail;      ///< technical, no personal data
    ErrorCode code = ErrorCode::CloudProblem;
    QStringList places;  ///< JSON pointers with the rule, for a submission refused by the schema

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// A page of the log, answer to GET log.
struct LogPage {
    QList<LogEntry> entries;
    qint64 head = 0;     ///< the highest number there is
};

/// What became of one act, answer per act to POST acts.
struct ActAnswer {
    enum class Kind { Applied, Duplicate, Refused };

    QString actId;
    Kind kind = Kind::Refused;
    qint64 seq = 0;      ///< of the entry, if applied or duplicate
    Problem problem;     ///< if refused
};

/// First half of a log-in: what the terminal needs to derive its keys. Also given for unknown persons (a stable invented salt).
struct LogInParameters {
    QByteArray salt;
    ScryptCost cost;
};

/// Second half: the session.
struct SessionGrant {
    QString token;
    QDateTime until;           ///< UTC
    Staff staff;
    QByteArray wrappedKey;     ///< the person's signing key under their wrap key
    QByteArray terminalShare;  ///< the cloud's half of the key that opens this terminal's data for a person new to it
    QString municipality, terminal;
};

/// Answer to POST submissions, for the citizen's side.
struct SubmissionReceipt {
    QString caseId, receiptNumber;
    qint64 seq = 0;
    QDateTime at;
    bool duplicate = false;
    QString withdrawalToken;   ///< only in the first answer: with it the citizen's side can withdraw
};

}  // namespace madoguchi
