// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/Contract.h"
#include "tests/support/cloud/Newcomer.h"

namespace madoguchi::test {

/// A cloud that is only spoken to through the contract: each call is noted there, and what is not documented comes back instead of the status.
class ContractOffice {
public:
    ContractOffice();

    CloudOffice& office() { return m_office; }
    Contract& contract() { return m_contract; }

    HttpsProbe stranger() const { return {m_port, m_office.path(QStringLiteral("data/ca.pem"))}; }
    HttpsProbe terminal() const { return {m_port, m_office.path(QStringLiteral("data/ca.pem")), m_office.path(QStringLiteral("T1"))}; }
    /// With a session of this person, whatever their passphrase is.
    HttpsProbe as(const QString& staffId);

    /// "log" below the municipality, or "/healthz" as it is.
    static QString v1(const QString& resource) { return resource.startsWith(u'/') ? resource : QStringLiteral("/v1/352021/") + resource; }
    /// "201", or "409 submission-conflict"; or what of the call is not documented.
    QString call(HttpsProbe probe, const QByteArray& method, const QString& resource, const QByteArray& body, const QByteArray& type);
    /// What the last call brought.
    const HttpsProbe::Answer& last() const { return m_last; }

    /// A person whose proof is known here; a temporary passphrase holds for 60 seconds.
    Newcomer addPerson(const QString& staffId, Role role, bool temporary = false);
    /// The case that acts are about from now on.
    void takeCase(const QString& caseId) { m_case = caseId; }
    Act act(ActKind kind, const QString& staffId, const QString& reason = {});
    SignedAct sign(const Act& act) const { return m_office.sign(act); }
    /// "applied", "duplicate" or the problem of an act that the terminal sends.
    QString sent(const SignedAct& envelope);

    /// Takes the log's tables away, or gives them back.
    Done loseLog(bool lost);

private:
    CloudOffice m_office;
    Contract m_contract;
    Terminal m_terminal;
    int m_port = 0;
    QString m_case;
    HttpsProbe::Answer m_last;
};

}  // namespace madoguchi::test
