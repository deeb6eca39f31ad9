// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace madoguchi {

/// The only source of "now": rules get time as an argument, and tests set it.
class Clock {
public:
    virtual ~Clock() = default;

    /// The present moment in UTC.
    virtual QDateTime now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

}  // namespace madoguchi
