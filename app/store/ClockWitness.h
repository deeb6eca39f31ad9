// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Connection.h"
#include "app/store/StoreContext.h"

#include <QDateTime>

namespace madoguchi {

/// Notices a clock that was moved back: what this terminal has written into its trail, and what it has heard from the cloud, can't be of the
/// future. A little is let pass (two clocks never agree); beyond that a person is warned, and beyond two hours no act is taken, because its
/// date would be wrong for ever.
class ClockWitness {
public:
    static constexpr qint64 toleranceSeconds = 5 * 60;
    static constexpr qint64 mostSeconds = 2 * 60 * 60;

    ClockWitness(Connection& connection, const StoreContext& context) : m_connection(connection), m_context(context) {}

    /// How far `now` is before the newest of log and trail; 0 if it isn't.
    Result<qint64> secondsBehind(const QDateTime& now) const;
    /// ClockBehind (detail: minutes) beyond mostSeconds.
    Done allowActs(const QDateTime& now) const;

private:
    Connection& m_connection;
    const StoreContext& m_context;
};

}  // namespace madoguchi
