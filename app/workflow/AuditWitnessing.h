// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Connection.h"
#include "app/store/StoreContext.h"
#include "app/workflow/CaseWorkflow.h"

#include <QDateTime>

namespace madoguchi {

/// Puts the end of this terminal's audit trail into the outbox, as an act that the cloud witnesses. Each call inside a transaction; true if
/// there is something to send now. Nobody who has left the office signs for the trail: then nothing is put there.
class AuditWitnessing {
public:
    AuditWitnessing(Connection& connection, const StoreContext& context) : m_connection(connection), m_context(context) {}

    /// Before the first exchange of a day (Asia/Tokyo).
    Result<bool> daily(const Actor& actor, const QDateTime& now);
    /// When a person leaves, if they did or looked at anything since. Not while an earlier end still waits, so that a terminal without a
    /// line gathers one a day and not one for every pause.
    Result<bool> leaving(const Actor& actor, const QDateTime& now);

private:
    Result<bool> put(const Actor& actor, const QDateTime& now);
    Result<bool> waits() const;
    Result<bool> somethingWasDone() const;

    Connection& m_connection;
    const StoreContext& m_context;
};

}  // namespace madoguchi
