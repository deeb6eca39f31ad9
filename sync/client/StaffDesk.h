// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"
#include "app/domain/StaffRules.h"
#include "sync/client/Workplace.h"

#include <QFuture>

#include <functional>
#include <stop_token>

namespace madoguchi {

struct PassphraseProof;
struct WorkSession;

/// A member of the office as the list of the staff shows them.
struct StaffMember {
    Staff staff;             ///< as the log says
    bool opensHere = false;  ///< can log in at this terminal without the intake service

    /// Works here, but has not chosen a passphrase of their own yet.
    bool hasTemporaryPassphrase() const { return staff.active && staff.publicKey.isEmpty(); }
};

/// Passphrases and who works here, at this terminal: one's own passphrase for everybody, the rest for administrators (StaffRules). All of
/// it needs the cloud; each change is in this terminal's trail.
class StaffDesk {
public:
    explicit StaffDesk(Workplace::Private& workplace) : d(workplace) {}

    /// A new passphrase, and with it a new signing key, for the person logged in. PassphraseWeak, ActsWaiting, SessionRefused (the present one
    /// is wrong), PassphraseUnsure. If this terminal could not keep it, its error: the cloud has it, and the next online log-in puts it right here.
    QFuture<Result<bool>> changePassphrase(const Sensitive<QString>& current, const Sensitive<QString>& chosen);

    /// Everybody the log has named but the service itself, by id; also those who have left. NotPermitted.
    QFuture<Result<QList<StaffMember>>> members();
    /// NotPermitted, FieldInvalid ("id", "name", "role"), the errors of the line.
    QFuture<Result<Staff>> enrol(const QString& staffId, const QString& name, Role role, const Sensitive<QString>& temporary);
    /// NotPermitted, StaffUnknown.
    QFuture<Result<Staff>> resetPassphrase(const QString& staffId, const Sensitive<QString>& temporary);
    QFuture<Result<Staff>> leave(const QString& staffId);

private:
    using Session = std::shared_ptr<WorkSession>;
    using Deed = std::function<Result<Staff>(const WorkSession& session, const PassphraseProof& temporary, const std::stop_token& stop)>;

    template<typename T>
    QFuture<Result<T>> onPool(std::function<Result<T>(const Session& session)> work);
    QFuture<Result<Staff>> administer(StaffDeed deed, const QString& staffId, const Sensitive<QString>& temporary, const Deed& ask);
    Result<bool> change(const Session& session, const Sensitive<QString>& current, const Sensitive<QString>& chosen);
    Done refuseWhileActsWait(const WorkSession& session) const;
    Done record(const WorkSession& session, StaffDeed deed, const QString& staffId) const;

    Workplace::Private& d;
};

}  // namespace madoguchi
