// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/crypto/ActSigner.h"
#include "app/domain/Case.h"
#include "app/domain/Staff.h"
#include "app/store/Connection.h"
#include "app/store/StoreContext.h"

#include <QDateTime>
#include <QMap>

namespace madoguchi {

/// Who acts, where, and with which key.
struct Actor {
    Staff staff;
    QString terminal;
    ActSigner signer;
};

/// What the person wants done, and what they had before their eyes.
struct ActRequest {
    QString caseId;
    ActKind kind = ActKind::Claim;
    int seenVersion = 0;
    QString reason;
    QMap<QString, QString> fields;
};

/// The one function that changes a case on this terminal.
class CaseWorkflow {
public:
    CaseWorkflow(Connection& connection, const StoreContext& context) : m_connection(connection), m_context(context) {}

    /// Checks the act against the transition table and its guards, signs it, and writes the case, the audit entry and the outbox row.
    /// Call it inside Database::transact(): all of it or nothing. The case as it is here now; or CaseUnknown, StaffUnknown, NotPermitted
    /// (no active member of the office any more), FieldInvalid (a hand-over to nobody who works on cases; a text too long), ClaimUnconfirmed (PaperRule), the errors of CaseRules::apply, those of ActSigner and of the store.
    Result<Case> apply(const ActRequest& request, const Actor& actor, const QDateTime& now);

private:
    Connection& m_connection;
    const StoreContext& m_context;
};

}  // namespace madoguchi
