// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/ActKind.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace madoguchi {

/// What a person did to a case, as it is signed. Immutable once made.
struct Act {
    QString id;            ///< UUID, lower case without braces: the cloud applies an id once
    QString caseId;        ///< empty if the act is about no case
    ActKind kind = ActKind::Claim;
    QString staffId;       ///< who did it; "cloud" for acts of the citizen and the system
    QString terminal;      ///< name of the terminal it was done at
    QDateTime at;          ///< UTC, by the terminal's clock
    int seenVersion = 0;   ///< the version of the case the person saw
    int fence = 0;         ///< of the person's claim; 0 if the act needs none
    QString reason;        ///< free text; empty if none
    QMap<QString, QString> fields;  ///< what an act needs beyond this, e.g. "to" of a hand-over

    friend bool operator==(const Act&, const Act&) = default;
};

/// The bytes that were signed travel and are stored as they are; they are never serialised again.
struct SignedAct {
    QByteArray payload;    ///< UTF-8 JSON of the act
    QByteArray signature;  ///< ECDSA P-256 over SHA-256 of the payload, DER
    QString staffId;       ///< whose key

    friend bool operator==(const SignedAct&, const SignedAct&) = default;
};

}  // namespace madoguchi
