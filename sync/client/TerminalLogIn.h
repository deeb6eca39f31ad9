// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"
#include "app/crypto/PassphraseKeys.h"
#include "app/domain/Staff.h"
#include "app/store/KeyTable.h"
#include "app/store/StoreContext.h"
#include "sync/client/OfflineAttempts.h"
#include "sync/client/SigningKey.h"
#include "sync/wire/Session.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace madoguchi {

class Clock;
class CloudClient;
class CloudSession;
class Database;
class Profile;
struct RepairReport;

/// What exists only while a person is logged in.
struct LoggedIn {
    Staff staff;
    std::shared_ptr<SigningKey> signer;
    StoreContext store;
    std::shared_ptr<CloudSession> session;  ///< without a token after an offline log-in
    bool online = false;
};

/// Lets a person in: by the cloud if it answers, else by what this terminal keeps of them. Blocks (scrypt, network, store): not for the main thread.
class TerminalLogIn {
public:
    /// The references outlive this and what it returns.
    TerminalLogIn(const Profile& profile, Database& database, const CloudClient& cloud, const Clock& clock);

    /// SessionRefused, SessionLocked, TerminalRefused … from the cloud; PassphraseWrong, OfflineLogInUnknown, SessionLocked without it;
    /// KeyUnusable if the keys that came don't fit; the errors of the store. PassphraseTemporary if the passphrase is right, but only good for
    /// choose(); PassphraseExpired.
    Result<LoggedIn> run(const QString& staffId, const Sensitive<QString>& passphrase, const std::stop_token& stop);
    /// The first log-in with a temporary passphrase, and the passphrase the person has chosen for themselves. Only with the cloud.
    /// The errors of run() and of PassphraseChanger; NotPermitted if `temporary` is no temporary one.
    Result<LoggedIn> choose(const QString& staffId, const Sensitive<QString>& temporary, const Sensitive<QString>& chosen, const std::stop_token& stop);

private:
    Result<LoggedIn> chosenOnline(const QString& staffId, const Sensitive<QString>& temporary, const Sensitive<QString>& chosen, const std::stop_token& stop);
    /// What every way in ends with: the records, or why it failed.
    Result<LoggedIn> conclude(const QString& staffId, Result<LoggedIn> result, const std::optional<AuditItem::Kind>& also);
    Result<LoggedIn> online(const QString& staffId, const Sensitive<QString>& passphrase, const std::stop_token& stop);
    Result<LoggedIn> offline(const QString& staffId, const Sensitive<QString>& passphrase);
    Result<LoggedIn> enter(const SessionGrant& grant, const LogInParameters& parameters, const PassphraseKeys& keys, std::shared_ptr<CloudSession> session);
    Result<LoggedIn> enterOffline(const StaffKeys& known, const Sensitive<QString>& passphrase);
    Result<StaffKeys> known(const QString& staffId) const;
    Result<SecretKey> dataKey(const StaffKeys& person, const SecretKey& wrap, const QByteArray& cloudShare);
    Result<Staff> offlineStaff(const StoreContext& store, const QString& staffId) const;
    Done record(const LoggedIn& loggedIn, const std::optional<AuditItem::Kind>& also, const std::optional<RepairReport>& repair);
    void noteFailure(const QString& staffId, ErrorCode code);

    const Profile& m_profile;
    Database& m_database;
    const CloudClient& m_cloud;
    const Clock& m_clock;
    OfflineAttempts m_attempts;
};

}  // namespace madoguchi
