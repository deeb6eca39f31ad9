// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/LogEntry.h"

#include <QList>

namespace madoguchi {

/// A page of the log, answer to GET log.
struct LogPage {
    QList<LogEntry> entries;
    qint64 head = 0;     ///< the highest number there is
    /// UTC: since when an application has waited that no terminal has fetched, if that is more than a day; else invalid. A warning.
    QDateTime unpulledSince = {};

    friend bool operator==(const LogPage&, const LogPage&) = default;
};

}  // namespace madoguchi
