// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/StaffDesk.h"

#include "app/base/Clock.h"
#include "app/crypto/Random.h"
#include "app/store/AuditTrail.h"
#include "app/store/Outbox.h"
#include "app/store/StaffTable.h"
#include "sync/client/CloudSession.h"
#include "sync/client/KeyRing.h"
#include "sync/client/KnownStaff.h"
#include "sync/client/PassphraseChanger.h"
#include "sync/client/WorkplacePrivate.h"

#include <algorithm>

namespace madoguchi {

namespace {

constexpr int saltBytes = 16;

/// Nothing for a deed without a passphrase.
Result<PassphraseProof> proofOf(const Sensitive<QString>& temporary)
{
    if (temporary.reveal().isEmpty()) {
        return PassphraseProof();
    }
    const auto salt = randomBytes(saltBytes);
    const auto keys = salt.and_then([&](const QByteArray& bytes) { return PassphraseKeys::derive(temporary, bytes); });
    if (!keys) {
        return failAs(keys);
    }
    return PassphraseProof{*salt, ScryptCost{}, Sensitive<QByteArray>(keys->proof.toBytes())};
}

AuditItem::Kind kindOf(StaffDeed deed)
{
    switch (deed) {
    case StaffDeed::Enrol:
        return AuditItem::Kind::StaffEnrolled;
    case StaffDeed::ResetPassphrase:
        return AuditItem::Kind::PassphraseReset;
    case StaffDeed::Leave:
        break;
    }
    return AuditItem::Kind::StaffLeft;
}

/// Until the log has brought it, so that what is shown next is as it is now. No harm if the line is down.
void pullOnce(const WorkSession& session)
{
    session.engine->mailbox()->askOnce().waitForFinished();
}

Result<QList<StaffMember>> membersIn(Connection& connection, const StoreContext& store)
{
    const auto everybody = StaffTable(connection, store.sealer).all();
    const auto keys = KeyTable(connection).all();
    if (!everybody || !keys) {
        return everybody ? failAs(keys) : failAs(everybody);
    }
    QList<StaffMember> members;
    for (const Staff& staff : *everybody) {
        if (staff.role != Role::System) {
            members.append({staff, std::ranges::any_of(*keys, [&](const StaffKeys& person) { return person.staffId == staff.id; })});
        }
    }
    std::ranges::sort(members, {}, [](const StaffMember& member) { return member.staff.id; });
    return members;
}

}  // namespace

/// Long work of the person logged in, one after the other with log-ins; ended by the lock.
template<typename T>
QFuture<Result<T>> StaffDesk::onPool(std::function<Result<T>(const Session& session)> work)
{
    auto session = d.current();
    if (!session) {
        return QtFuture::makeReadyFuture(Result<T>(fail(ErrorCode::Locked)));
    }
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    d.pool.start([promise, work = std::move(work), session = std::move(session)] {
        promise->addResult(work(session));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<bool>> StaffDesk::changePassphrase(const Sensitive<QString>& current, const Sensitive<QString>& chosen)
{
    return onPool<bool>([this, current, chosen](const Session& session) { return change(session, current, chosen); });
}

/// Signed with the key that is about to be replaced, they would be refused.
Done StaffDesk::refuseWhileActsWait(const WorkSession& session) const
{
    const auto items = d.database->run([store = session.person.store](Connection& connection) { return Outbox(connection, store.sealer).all(); }).result();
    if (!items) {
        return failAs(items);
    }
    const bool waits = std::ranges::any_of(*items, [&](const OutboxItem& item) {
        return item.state == OutboxItem::State::Waiting && item.act.staffId == session.person.staff.id;
    });
    return waits ? Done(fail(ErrorCode::ActsWaiting)) : Done();
}

Result<bool> StaffDesk::change(const Session& session, const Sensitive<QString>& current, const Sensitive<QString>& chosen)
{
    const LoggedIn& person = session->person;
    if (const Done sent = refuseWhileActsWait(*session); !sent) {
        return failAs(sent);
    }
    const auto fresh = PassphraseChanger(d.cloud, *person.session, session->stop.get_token()).run(person.staff.id, current, chosen);
    if (!fresh) {
        return failAs(fresh);
    }
    // The cloud takes the new key only, whatever becomes of the rest here.
    person.signer->replace(fresh->signer);
    const AuditItem item{0, d.clock.now(), person.staff.id, AuditItem::Kind::PassphraseChanged, {}, {}};
    const Done kept = d.database
                          ->transact([store = person.store, row = fresh->row(), wrap = fresh->keys.wrap, staff = fresh->staff, item](Connection& connection) {
                              return KeyRing(connection, {})
                                  .rewrap(row, wrap, store)
                                  .and_then([&] { return KnownStaff(connection, store).put(staff); })
                                  .and_then([&] { return AuditTrail(connection, store.sealer).append(item); });
                          })
                          .result();
    pullOnce(*session);
    return kept.map([] { return true; });
}

QFuture<Result<QList<StaffMember>>> StaffDesk::members()
{
    const auto session = d.current();
    if (session && !StaffRules::mayDo(session->person.staff.role, StaffDeed::Enrol)) {
        return QtFuture::makeReadyFuture(Result<QList<StaffMember>>(fail(ErrorCode::NotPermitted)));
    }
    return d.read([](Connection& connection, const StoreContext& store) { return membersIn(connection, store); });
}

QFuture<Result<Staff>> StaffDesk::enrol(const QString& staffId, const QString& name, Role role, const Sensitive<QString>& temporary)
{
    if (const Done good = StaffRules::checkNew(staffId, name, role); !good) {
        return QtFuture::makeReadyFuture(Result<Staff>(failAs(good)));
    }
    return administer(StaffDeed::Enrol, staffId, temporary, [this, staffId, name, role](const WorkSession& session, const PassphraseProof& proof, const std::stop_token& stop) {
        return d.cloud.enrol(session.person.session->token(), {staffId, name, role, proof}, stop).result();
    });
}

QFuture<Result<Staff>> StaffDesk::resetPassphrase(const QString& staffId, const Sensitive<QString>& temporary)
{
    return administer(StaffDeed::ResetPassphrase, staffId, temporary, [this, staffId](const WorkSession& session, const PassphraseProof& proof, const std::stop_token& stop) {
        return d.cloud.resetPassphrase(session.person.session->token(), staffId, proof, stop).result();
    });
}

QFuture<Result<Staff>> StaffDesk::leave(const QString& staffId)
{
    return administer(StaffDeed::Leave, staffId, {}, [this, staffId](const WorkSession& session, const PassphraseProof&, const std::stop_token& stop) {
        return d.cloud.leave(session.person.session->token(), staffId, stop).result();
    });
}

QFuture<Result<Staff>> StaffDesk::administer(StaffDeed deed, const QString& staffId, const Sensitive<QString>& temporary, const Deed& ask)
{
    return onPool<Staff>([this, deed, staffId, temporary, ask](const Session& session) -> Result<Staff> {
        const auto stop = session->stop.get_token();
        const auto proof = StaffRules::allow(session->person.staff, staffId, deed).and_then([&] { return proofOf(temporary); });
        if (!proof) {
            return failAs(proof);
        }
        // First it stands in the trail: whatever becomes of the answer, the deed is not without its author.
        if (const Done recorded = record(*session, deed, staffId); !recorded) {
            return failAs(recorded);
        }
        auto staff = session->person.session->hasToken() ? ask(*session, *proof, stop) : Result<Staff>(fail(ErrorCode::SessionExpired));
        if (!staff && staff.error().code == ErrorCode::SessionExpired) {
            const auto renewed = session->person.session->renew(stop);
            staff = renewed ? ask(*session, *proof, stop) : failAs(renewed);
        }
        if (staff) {
            pullOnce(*session);
            return staff;
        }
        const Done noted = record(*session, deed, staffId + QLatin1Char(' ') + errorName(staff.error().code));
        return noted ? staff : failAs(noted);
    });
}

Done StaffDesk::record(const WorkSession& session, StaffDeed deed, const QString& staffId) const
{
    const AuditItem item{0, d.clock.now(), session.person.staff.id, kindOf(deed), {}, staffId};
    return d.database->transact([store = session.person.store, item](Connection& connection) { return AuditTrail(connection, store.sealer).append(item); }).result();
}

}  // namespace madoguchi
