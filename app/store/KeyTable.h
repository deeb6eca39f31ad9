// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/PassphraseKeys.h"
#include "app/store/Connection.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace madoguchi {

/// What opens this terminal's data for one person: nothing here is readable without the passphrase, so it stands plain.
struct StaffKeys {
    QString staffId;
    QByteArray salt;
    ScryptCost cost;
    QByteArray wrappedDataKey;     ///< under the person's wrap key
    QByteArray wrappedSigningKey;  ///< likewise, as the cloud keeps it

    friend bool operator==(const StaffKeys&, const StaffKeys&) = default;
};

/// The wrapped keys of everybody who has logged in at this terminal, and the data key wrapped once more under the two shares
/// (this terminal's and the cloud's) for persons who are new here. Each row carries a digest: a changed byte is said to be damage,
/// not a wrong passphrase.
class KeyTable {
public:
    explicit KeyTable(Connection& connection) : m_connection(connection) {}

    Result<std::optional<StaffKeys>> find(const QString& staffId) const;
    Result<QList<StaffKeys>> all() const;
    Done put(const StaffKeys& keys);
    Done remove(const QString& staffId);

    /// The data key under combineShares(); nothing before the first log-in ever.
    Result<std::optional<QByteArray>> sharedDataKey() const;
    Done putSharedDataKey(const QByteArray& wrapped);

private:
    Connection& m_connection;
};

}  // namespace madoguchi
