// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Connection.h"
#include "app/store/StoreContext.h"

#include <optional>

namespace madoguchi {

/// What came of saving rows: for the person who is told.
struct RescueCounts {
    int actsSaved = 0;
    std::optional<int> actsLost;      ///< nothing: it can't be known
    qint64 auditSaved = 0;
    std::optional<qint64> auditLost;  ///< likewise

    friend bool operator==(const RescueCounts&, const RescueCounts&) = default;
};

/// Takes from a damaged database what exists nowhere else, row by row, into the one that takes its place: who may log in here, the acts that
/// were not sent, the audit trail, the views that persons have saved. Everything else the log brings again. A row that can't be read or doesn't open never stops the next.
class Rescue {
public:
    /// Inside a transaction of `present`; what can't be written there is the error of the call.
    Rescue(Connection& damaged, Connection& present) : m_damaged(damaged), m_present(present) {}

    /// The wrapped keys, and what this terminal knows of persons who logged in; needs no key. A person whose keys are only in `present`, an
    /// older backup, goes if the list of the damaged file could be read whole: they have left since. As persons().
    Result<int> keys();
    /// How many persons can log in without the cloud.
    static Result<int> persons(Connection& connection);
    /// Acts, views and trail, once somebody has logged in; a second time for the file of this name it does nothing and says so with nothing.
    Result<std::optional<RescueCounts>> rows(const StoreContext& context, const QString& name);

    /// Rows were saved once: acts may be in the outbox before their cases are in the cache.
    static Result<bool> isDone(Connection& connection, const StoreContext& context);

private:
    Done keysOfPersons();
    Done sharedKey();
    Done knownPersons();
    Done dropUnreadablePersons(const StoreContext& context);

    Connection& m_damaged;
    Connection& m_present;
};

}  // namespace madoguchi
