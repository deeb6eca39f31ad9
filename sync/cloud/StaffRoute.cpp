// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/StaffRoute.h"

#include "sync/cloud/StaffAdministration.h"
#include "sync/wire/WireCodec.h"

namespace madoguchi {

namespace {

constexpr qint64 mostBytes = 16 * 1024;

}  // namespace

RouteForm StaffRoute::form() const
{
    switch (m_deed) {
    case StaffDeed::Enrol:
        break;
    case StaffDeed::ResetPassphrase:
        return {"PUT", QStringLiteral("staff/{id}/passphrase"), Entrance::Session, mostBytes, {"application/json"}};
    case StaffDeed::Leave:
        return {"PUT", QStringLiteral("staff/{id}/active"), Entrance::Session, mostBytes, {"application/json"}};
    }
    return {"POST", QStringLiteral("staff"), Entrance::Session, mostBytes, {"application/json"}};
}

CloudAnswer StaffRoute::answer(const CloudRequest& request, const Visitor& visitor)
{
    StaffAdministration administration(m_log, m_staff, m_clock, visitor.session.staffId);
    const Result<Staff> staff = run(administration, request);
    return staff ? CloudAnswer::json(m_deed == StaffDeed::Enrol ? 201 : 200, wire::encodeStaffBody(*staff)) : CloudAnswer::of(staff.error());
}

Result<Staff> StaffRoute::run(StaffAdministration& administration, const CloudRequest& request)
{
    const QString staffId = request.path.section(u'/', -2, -2);
    switch (m_deed) {
    case StaffDeed::Enrol:
        break;
    case StaffDeed::ResetPassphrase:
        return reset(administration, staffId, request.body);
    case StaffDeed::Leave:
        return wire::decodeLeaving(request.body).and_then([&] { return administration.leave(staffId); });
    }
    return wire::decodeNewMember(request.body).and_then([&](const NewMember& member) { return administration.enrol(member); });
}

Result<Staff> StaffRoute::reset(StaffAdministration& administration, const QString& staffId, const QByteArray& body)
{
    const auto staff = wire::decodePassphraseProof(body).and_then([&](const PassphraseProof& temporary) { return administration.resetPassphrase(staffId, temporary); });
    if (!staff) {
        return staff;
    }
    // Who has forgotten their passphrase has usually tried five times before asking.
    return m_proofs.forgive(staffId).map([&] { return *staff; });
}

}  // namespace madoguchi
