// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QString>

namespace madoguchi {

class Profile;

/// Where this terminal's backups go and how often: the profile's backup.json, all of whose members may be left out.
///
///     {"format": 1, "folder": "/srv/backup/window-1", "everyHours": 4, "keep": 7}
///
/// Without the file: the folder "backup" of the profile.
struct BackupSettings {
    QString folder;      ///< absolute
    int everyHours = 4;  ///< 1 … 24; and once at the start of every day
    int keep = 7;        ///< 1 … 100

    /// JsonMalformed, SchemaViolated (detail: JSON pointer).
    static Result<BackupSettings> read(const QByteArray& json);
    /// Of this profile. Also FileUnreadable.
    static Result<BackupSettings> of(const Profile& profile);
};

}  // namespace madoguchi
