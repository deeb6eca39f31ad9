// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "app/domain/StaffRules.h"
#include "sync/cloud/ProofCheck.h"
#include "sync/cloud/Route.h"

namespace madoguchi {

class StaffAdministration;

/// POST staff, PUT staff/{id}/passphrase, PUT staff/{id}/active: what an administrator does about who works here; one route each.
class StaffRoute final : public Route {
public:
    StaffRoute(StaffDeed deed, CaseLog& log, const StaffRegister& staff, ProofCheck& proofs, const Clock& clock)
        : m_deed(deed), m_log(log), m_staff(staff), m_proofs(proofs), m_clock(clock)
    {
    }

    RouteForm form() const override;
    CloudAnswer answer(const CloudRequest& request, const Visitor& visitor) override;

private:
    Result<Staff> run(StaffAdministration& administration, const CloudRequest& request);
    Result<Staff> reset(StaffAdministration& administration, const QString& staffId, const QByteArray& body);

    const StaffDeed m_deed;
    CaseLog& m_log;
    const StaffRegister& m_staff;
    ProofCheck& m_proofs;
    const Clock& m_clock;
};

}  // namespace madoguchi
