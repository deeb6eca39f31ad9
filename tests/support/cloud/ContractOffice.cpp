// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cloud/ContractOffice.h"

#include "sync/cloud/CloudDatabase.h"
#include "sync/wire/WireCodec.h"

namespace madoguchi::test {

ContractOffice::ContractOffice()
{
    // Certificates are judged by the computer's clock.
    m_office.clock().advance(m_office.clock().now().secsTo(QDateTime::currentDateTimeUtc()));
    m_terminal = m_office.addTerminal(QStringLiteral("T1"));
    m_port = m_office.service().listen(QStringLiteral("127.0.0.1"), 0).value();
}

HttpsProbe ContractOffice::as(const QString& staffId)
{
    HttpsProbe probe = terminal();
    probe.setBearer(SessionRegister(m_office.service().database()).open(staffId, m_terminal.serial, m_office.clock().now()).value());
    return probe;
}

QString ContractOffice::call(HttpsProbe probe, const QByteArray& method, const QString& resource, const QByteArray& body, const QByteArray& type)
{
    const QString path = v1(resource);
    m_last = method == "GET" ? probe.get(path) : method == "PUT" ? probe.put(path, body, type.constData()) : probe.post(path, body, type.constData());
    const QString fault = m_contract.note(method, path, body, m_last);
    return fault.isEmpty() ? (QString::number(m_last.status) + u' ' + m_last.problem()).trimmed() : fault;
}

Newcomer ContractOffice::addPerson(const QString& staffId, Role role, bool temporary)
{
    Newcomer person = Newcomer::unproven(staffId);
    StaffCredentials credentials{person.proof.salt, {}, sha256(person.proof.proof.reveal()), person.wrappedKey};
    Staff staff{staffId, QStringLiteral("架空　職員"), role, person.publicKey, true};
    if (temporary) {
        credentials.temporaryUntil = m_office.clock().now().addSecs(60);
        credentials.wrappedKey.clear();
        staff.publicKey.clear();
    }
    m_office.log().appendStaff({staff, credentials}).value();
    return person;
}

Act ContractOffice::act(ActKind kind, const QString& staffId, const QString& reason)
{
    Act made = m_office.act(m_case, kind, staffId);
    made.reason = reason;
    return made;
}

QString ContractOffice::sent(const SignedAct& envelope)
{
    const QString said = call(as(QStringLiteral("hanako")), "POST", QStringLiteral("acts"), wire::encodeActs({envelope}), "application/json");
    const auto answers = wire::decodeAnswers(m_last.body);
    if (said != QLatin1String("200") || !answers) {
        return said;
    }
    switch (answers->first().kind) {
    case ActAnswer::Kind::Applied:
        return QStringLiteral("applied");
    case ActAnswer::Kind::Duplicate:
        return QStringLiteral("duplicate");
    case ActAnswer::Kind::Refused:
        break;
    }
    return answers->first().problem.type;
}

Done ContractOffice::loseLog(bool lost)
{
    return m_office.service().database().write([&](SqlConnection& connection) -> Done {
        for (const QByteArray table : {"entries", "cases", "staff"}) {
            const QByteArray away = "lost_" + table;
            connection.execute("ALTER TABLE " + (lost ? table : away) + " RENAME TO " + (lost ? away : table));
        }
        return {};
    });
}

}  // namespace madoguchi::test
