// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/store/AuditItem.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace madoguchi {

/// Counts the tries to log in without the cloud, in a plain file of the profile, so that a restart gives nobody new ones.
/// An attempt is counted before it is made: a killed process has used it up. Time is an argument.
class OfflineAttempts {
public:
    static constexpr int allowed = 5;
    static constexpr int lockSeconds = 15 * 60;

    explicit OfflineAttempts(QString file) : m_file(std::move(file)) {}

    /// Counts one more attempt; SessionLocked if `allowed` have failed and the lock has not ended, FileUnwritable if it can't be counted.
    Done begin(const QString& staffId, const QDateTime& now);
    /// The passphrase was right.
    Done succeeded(const QString& staffId);

    /// Remembers a failure for the audit trail, which is sealed and can't be written before somebody has logged in. At most 100 are kept.
    Done noteFailure(const QString& staffId, const QDateTime& at);
    /// The failures noted so far.
    QList<AuditItem> notedFailures() const;
    Done forgetNoted();

private:
    QJsonObject read() const;
    Done write(const QJsonObject& content) const;

    QString m_file;
};

}  // namespace madoguchi
