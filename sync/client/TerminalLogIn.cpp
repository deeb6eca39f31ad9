// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/TerminalLogIn.h"

#include "app/base/Clock.h"
#include "app/base/Log.h"
#include "app/crypto/KeyWrap.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "app/store/StaffTable.h"
#include "sync/client/CloudClient.h"
#include "sync/client/CloudSession.h"
#include "sync/client/KeyRing.h"
#include "sync/client/KnownStaff.h"
#include "sync/client/PassphraseChanger.h"
#include "sync/client/Profile.h"
#include "sync/client/ProfileFiles.h"
#include "sync/client/TerminalRepair.h"
#include "sync/client/WireEntryReader.h"

#include <QRegularExpression>

namespace madoguchi {

namespace {

bool isStaffId(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9._-]{1,40}\\z"));
    return form.match(text).hasMatch();
}

bool cloudIsAway(ErrorCode code)
{
    return code == ErrorCode::CloudUnreachable || code == ErrorCode::CloudTimeout;
}

Result<ActSigner> signerOf(const QString& staffId, const SecretKey& wrap, const QByteArray& wrappedKey)
{
    // The cloud wraps with the same purpose when a person is enrolled.
    return unwrapSecret(wrap, wrappedKey, wrapPurpose("sign", staffId)).and_then([&](const Sensitive<QByteArray>& key) {
        return ActSigner::fromPrivateKey(staffId, key);
    });
}

}  // namespace

TerminalLogIn::TerminalLogIn(const Profile& profile, Database& database, const CloudClient& cloud, const Clock& clock)
    : m_profile(profile), m_database(database), m_cloud(cloud), m_clock(clock), m_attempts(profile.file(QStringLiteral("attempts.json")))
{
}

Result<LoggedIn> TerminalLogIn::run(const QString& staffId, const Sensitive<QString>& passphrase, const std::stop_token& stop)
{
    if (!isStaffId(staffId)) {
        return fail(ErrorCode::SessionRefused);  // whatever was typed here (perhaps the passphrase) goes nowhere
    }
    auto result = online(staffId, passphrase, stop);
    if (!result && cloudIsAway(result.error().code)) {
        result = offline(staffId, passphrase);
    }
    return conclude(staffId, std::move(result), std::nullopt);
}

Result<LoggedIn> TerminalLogIn::choose(const QString& staffId, const Sensitive<QString>& temporary, const Sensitive<QString>& chosen, const std::stop_token& stop)
{
    if (!isStaffId(staffId)) {
        return fail(ErrorCode::SessionRefused);
    }
    return conclude(staffId, chosenOnline(staffId, temporary, chosen, stop), AuditItem::Kind::PassphraseChanged);
}

Result<LoggedIn> TerminalLogIn::conclude(const QString& staffId, Result<LoggedIn> result, const std::optional<AuditItem::Kind>& also)
{
    if (!result) {
        qCInfo(logSync).noquote() << "log-in failed:" << errorName(result.error().code);
        noteFailure(staffId, result.error().code);
        return result;
    }
    const TerminalRepair repair(m_profile);
    const bool isRecorded = repair.report().has_value();
    const Done recorded = repair.rescueRows(m_database, result->store).and_then([&] {
        return record(*result, also, isRecorded ? std::nullopt : repair.report());
    });
    return recorded ? std::move(result) : failAs(recorded);
}

Result<LoggedIn> TerminalLogIn::online(const QString& staffId, const Sensitive<QString>& passphrase, const std::stop_token& stop)
{
    const auto parameters = m_cloud.logInParameters(staffId, stop).result();
    if (!parameters) {
        return failAs(parameters);
    }
    const auto keys = PassphraseKeys::derive(passphrase, parameters->salt, parameters->cost);
    if (!keys) {
        return failAs(keys);
    }
    auto session = std::make_shared<CloudSession>(m_cloud, staffId, keys->proof);
    const auto grant = session->renew(stop);
    if (!grant) {
        return failAs(grant);
    }
    return grant->temporary ? Result<LoggedIn>(fail(ErrorCode::PassphraseTemporary)) : enter(*grant, *parameters, *keys, std::move(session));
}

Result<LoggedIn> TerminalLogIn::chosenOnline(const QString& staffId, const Sensitive<QString>& temporary, const Sensitive<QString>& chosen, const std::stop_token& stop)
{
    const auto parameters = m_cloud.logInParameters(staffId, stop).result();
    if (!parameters) {
        return failAs(parameters);
    }
    const auto keys = PassphraseKeys::derive(temporary, parameters->salt, parameters->cost);
    if (!keys) {
        return failAs(keys);
    }
    auto session = std::make_shared<CloudSession>(m_cloud, staffId, keys->proof);
    auto grant = session->renew(stop);
    if (!grant) {
        return failAs(grant);
    }
    if (!grant->temporary) {
        return fail(ErrorCode::NotPermitted, QStringLiteral("not temporary"));
    }
    const auto fresh = PassphraseChanger(m_cloud, *session, stop).run(staffId, temporary, chosen);
    if (!fresh) {
        return failAs(fresh);
    }
    grant->staff = fresh->staff;
    grant->wrappedKey = fresh->wrappedKey;
    grant->temporary = false;
    return enter(*grant, fresh->parameters, fresh->keys, std::move(session));
}

Result<LoggedIn> TerminalLogIn::enter(const SessionGrant& grant, const LogInParameters& parameters, const PassphraseKeys& keys, std::shared_ptr<CloudSession> session)
{
    if (grant.terminal != m_profile.terminal() || grant.municipality != m_profile.municipality()) {
        return fail(ErrorCode::TerminalRefused, QStringLiteral("another terminal's session"));
    }
    const QString& staffId = grant.staff.id;
    auto signer = signerOf(staffId, keys.wrap, grant.wrappedKey);
    if (!signer) {
        return failAs(signer);
    }
    if (signer->publicKey() != grant.staff.publicKey) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("signing key"));
    }
    auto key = dataKey({staffId, parameters.salt, parameters.cost, {}, grant.wrappedKey}, keys.wrap, grant.terminalShare);
    if (!key) {
        return failAs(key);
    }
    const StoreContext store{ColumnSealer(*std::move(key)), m_profile.municipality(), std::make_shared<WireEntryReader>(), m_profile.terminal()};
    const auto remembered = m_database.transact([store, staff = grant.staff](Connection& connection) { return KnownStaff(connection, store).put(staff); }).result();
    if (!remembered) {
        return failAs(remembered);
    }
    return LoggedIn{grant.staff, std::make_shared<SigningKey>(*std::move(signer)), store, std::move(session), true};
}

Result<SecretKey> TerminalLogIn::dataKey(const StaffKeys& person, const SecretKey& wrap, const QByteArray& cloudShare)
{
    const auto share = ProfileFiles::read(m_profile.file(QStringLiteral("share.bin")), QStringLiteral("share.bin"));
    if (!share) {
        return failAs(share);
    }
    return m_database.transact([=, share = *share](Connection& connection) { return KeyRing(connection, share).open(person, wrap, cloudShare); }).result();
}

Result<StaffKeys> TerminalLogIn::known(const QString& staffId) const
{
    const auto keys = m_database.run([staffId](Connection& connection) { return KeyTable(connection).find(staffId); }).result();
    if (!keys) {
        return failAs(keys);
    }
    return *keys ? Result<StaffKeys>(**keys) : fail(ErrorCode::OfflineLogInUnknown);
}

Result<LoggedIn> TerminalLogIn::offline(const QString& staffId, const Sensitive<QString>& passphrase)
{
    const auto person = known(staffId);
    if (!person) {
        return failAs(person);
    }
    if (auto begun = m_attempts.begin(staffId, m_clock.now()); !begun) {
        return failAs(begun);
    }
    auto loggedIn = enterOffline(*person, passphrase);
    if (loggedIn) {
        if (auto noted = m_attempts.succeeded(staffId); !noted) {
            return failAs(noted);
        }
    }
    return loggedIn;
}

Result<LoggedIn> TerminalLogIn::enterOffline(const StaffKeys& known, const Sensitive<QString>& passphrase)
{
    const auto keys = PassphraseKeys::derive(passphrase, known.salt, known.cost);
    if (!keys) {
        return failAs(keys);
    }
    auto signer = signerOf(known.staffId, keys->wrap, known.wrappedSigningKey);
    if (!signer) {
        return fail(ErrorCode::PassphraseWrong);
    }
    auto key = KeyRing::openOffline(known, keys->wrap);
    if (!key) {
        return failAs(key);
    }
    const StoreContext store{ColumnSealer(*std::move(key)), m_profile.municipality(), std::make_shared<WireEntryReader>(), m_profile.terminal()};
    const auto staff = offlineStaff(store, known.staffId);
    if (!staff) {
        return failAs(staff);
    }
    return LoggedIn{*staff, std::make_shared<SigningKey>(*std::move(signer)), store, std::make_shared<CloudSession>(m_cloud, known.staffId, keys->proof), false};
}

/// The log's word about a person is newer than that of their last log-in here.
Result<Staff> TerminalLogIn::offlineStaff(const StoreContext& store, const QString& staffId) const
{
    return m_database
        .run([store, staffId](Connection& connection) -> Result<Staff> {
            const auto everybody = StaffTable(connection, store.sealer).all();
            const auto remembered = KnownStaff(connection, store).find(staffId);
            if (!everybody || !remembered) {
                return tl::unexpected<Error>(everybody ? remembered.error() : everybody.error());
            }
            if (const auto found = everybody->constFind(staffId); found != everybody->constEnd()) {
                return found->active ? Result<Staff>(*found) : fail(ErrorCode::NotPermitted);
            }
            return *remembered ? Result<Staff>(**remembered) : fail(ErrorCode::OfflineLogInUnknown);
        })
        .result();
}

Done TerminalLogIn::record(const LoggedIn& loggedIn, const std::optional<AuditItem::Kind>& also, const std::optional<RepairReport>& repair)
{
    QList<AuditItem> items = m_attempts.notedFailures();
    AuditItem entered;
    entered.at = m_clock.now();
    entered.staffId = loggedIn.staff.id;
    entered.kind = AuditItem::Kind::LoggedIn;
    entered.detail = loggedIn.online ? QStringLiteral("online") : QStringLiteral("offline");
    items.append(entered);
    if (also) {
        items.append({0, entered.at, entered.staffId, *also, {}, {}});
    }
    if (repair) {
        AuditItem repaired = entered;
        repaired.kind = AuditItem::Kind::Repaired;
        repaired.detail = repair->setAside;
        items.append(repaired);
    }
    const Done appended = m_database
                              .transact([store = loggedIn.store, items](Connection& connection) -> Done {
                                  AuditTrail trail(connection, store.sealer);
                                  for (const AuditItem& item : items) {
                                      if (auto done = trail.append(item); !done) {
                                          return done;
                                      }
                                  }
                                  return {};
                              })
                              .result();
    return appended.and_then([this] { return m_attempts.forgetNoted(); });
}

/// Of persons known here only: an unknown name may be anything that was typed.
void TerminalLogIn::noteFailure(const QString& staffId, ErrorCode code)
{
    const bool refused = code == ErrorCode::PassphraseWrong || code == ErrorCode::SessionRefused || code == ErrorCode::SessionLocked;
    if (refused && known(staffId)) {
        if (const auto noted = m_attempts.noteFailure(staffId, m_clock.now()); !noted) {
            qCWarning(logSync).noquote() << "failed log-in could not be noted:" << errorName(noted.error().code);
        }
    }
}

}  // namespace madoguchi
