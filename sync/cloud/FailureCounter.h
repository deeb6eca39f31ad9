// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudDatabase.h"

#include <QByteArray>
#include <QDateTime>

namespace madoguchi {

/// Counts failed log-ins in a row: after five the person is locked out for 15 minutes, also across a restart and also if nobody of that name
/// exists, so that the lock tells nothing.
class FailureCounter {
public:
    static constexpr int allowed = 5;
    static constexpr int lockSeconds = 15 * 60;

    explicit FailureCounter(CloudDatabase& database) : m_database(database) {}

    /// Counts a try before anybody looks at it, so that many at once are not more than five. False if the person is locked out.
    /// `person`: a keyed digest of the log-in name.
    Result<bool> begin(const QByteArray& person, const QDateTime& now);
    /// The try was a success: nothing is held against the person any more.
    Done succeed(const QByteArray& person);

private:
    CloudDatabase& m_database;
};

}  // namespace madoguchi
