// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Act.h"
#include "app/domain/LogEntry.h"
#include "app/domain/Staff.h"

#include <optional>

namespace madoguchi {

/// The cloud's word for everything up to an entry: the digests alone prove that nothing was changed since one has read it; with the cloud's
/// signature under them it can't deny what it has told, nor tell two terminals two histories.
struct LogCheckpoint {
    qint64 seq = 0;     ///< of the last entry signed, from 1
    QByteArray digest;  ///< of that entry, 32 bytes

    /// As the fields of an act: "seq", "digest" (hexadecimal).
    QMap<QString, QString> fields() const;
    /// Nothing if they name no entry, or anything besides.
    static std::optional<LogCheckpoint> fromFields(const QMap<QString, QString>& fields);
    /// Whether the act, whose signature was checked, is the service's checkpoint of all that comes before `entry`, which holds it.
    static bool isSound(const LogEntry& entry, const Act& act, Role author);

    friend bool operator==(const LogCheckpoint&, const LogCheckpoint&) = default;
};

}  // namespace madoguchi
