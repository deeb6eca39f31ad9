// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/crypto/SecretKey.h"
#include "app/store/Connection.h"
#include "app/store/KeyTable.h"
#include "app/store/StoreContext.h"

namespace madoguchi {

/// Who can open this terminal's data: each person under their own wrap key, and anybody the cloud lets in under two shares, of which one
/// never leaves the cloud's log-in and the other never leaves the profile. Made inside Database::transact().
class KeyRing {
public:
    /// `share` is the profile's share.bin.
    KeyRing(Connection& connection, QByteArray share) : m_table(connection), m_connection(connection), m_share(std::move(share)) {}

    /// After an online log-in: the data key by the person's own wrapping, else by the shares, else (nobody was ever here) a new one. Leaves
    /// both wrappings as they should be. `person` comes without wrappedDataKey. KeyUnusable if the key is there and nothing opens it.
    Result<SecretKey> open(StaffKeys person, const SecretKey& wrap, const QByteArray& cloudShare);

    /// After an offline log-in. KeyUnusable.
    static Result<SecretKey> openOffline(const StaffKeys& person, const SecretKey& wrap);

    /// After a change of passphrase, while the data is open: the data key under the new wrap key. `person` comes without wrappedDataKey.
    /// Who got a temporary passphrase from an administrator needs nothing like it: their next online log-in opens the data by the shares.
    Done rewrap(StaffKeys person, const SecretKey& wrap, const StoreContext& context);

    /// Takes away the wrappings of persons that the log, read to its head, doesn't know with the key they had when they logged in here:
    /// who has left, or got a new passphrase elsewhere, can't open this terminal offline any more. A key that the log has not named yet is newer.
    Done dropOutdated(const StoreContext& context);

private:
    Result<SecretKey> findOrMake(const StaffKeys& person, const SecretKey& wrap, const SecretKey& shares);

    KeyTable m_table;
    Connection& m_connection;
    QByteArray m_share;
};

}  // namespace madoguchi
