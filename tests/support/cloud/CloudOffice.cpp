// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cloud/CloudOffice.h"

#include "app/crypto/Digest.h"
#include "app/crypto/KeyWrap.h"
#include "app/crypto/Random.h"
#include "sync/cloud/ProxyEnrolment.h"
#include "sync/cloud/TerminalEnrolment.h"
#include "tests/support/cloud/CitizenMessages.h"

#include <QUuid>

namespace madoguchi::test {

namespace {

/// The value, or the end of the test program with the error's name.
template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("test set-up failed: %s %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

/// As StaffEnrolment does it, but the test keeps the key.
StaffCredentials credentialsFor(const ActSigner& signer, const QString& passphrase, ScryptCost cost)
{
    const QByteArray salt = must(randomBytes(16));
    const PassphraseKeys keys = must(PassphraseKeys::derive(Sensitive<QString>(passphrase), salt, cost));
    const QByteArray wrapped = must(wrapSecret(keys.wrap, must(signer.privateKey()), wrapPurpose("sign", signer.staffId())));
    return {salt, cost, sha256(keys.proof.toBytes()), wrapped};
}

}  // namespace

CloudOffice::CloudOffice(SqlFaultHook fault, Position position, const HttpsServer::Bounds& bounds)
    : m_fault(std::move(fault)), m_position(position), m_bounds(bounds)
{
    open();
}

CloudOffice::CloudOffice(QString database, SqlFaultHook fault, const QString& municipality)
    : m_fault(std::move(fault)), m_database(std::move(database)), m_municipality(municipality)
{
    open();
}

CloudOffice::~CloudOffice() = default;

void CloudOffice::open()
{
    CloudService::Options options;
    options.clock = &m_clock;
    options.database = m_database;
    options.fault = m_fault;
    options.logSink = [this](const QByteArray& line) {
        if (m_logBroken) {
            throw std::runtime_error("the log can not be written");
        }
        const QMutexLocker lock(&m_linesMutex);
        m_lines += line;
    };
    options.bounds = m_bounds;
    options.position = m_position;
    m_service = must(CloudService::open(dataFolder(), m_municipality, options));
}

void CloudOffice::reopen()
{
    m_service.reset();
    open();
}

QByteArray CloudOffice::logLines() const
{
    const QMutexLocker lock(&m_linesMutex);
    return m_lines;
}

void CloudOffice::addStaff(const QString& staffId, Role role, ScryptCost cost)
{
    ActSigner signer = must(ActSigner::generate(staffId));
    must(log().appendStaff({{staffId, QStringLiteral("架空　職員"), role, must(signer.publicKey()), true}, credentialsFor(signer, passphraseOf(staffId), cost)}));
    m_signers.insert_or_assign(staffId, std::move(signer));
}

Terminal CloudOffice::addTerminal(const QString& name)
{
    return must(TerminalEnrolment(m_service->folder(), m_service->database(), m_clock).enrol(name, path(name)));
}

Proxy CloudOffice::addProxy(const QString& name)
{
    return must(ProxyEnrolment(m_service->folder(), m_service->database(), m_clock).enrol(name, path(name)));
}

QString CloudOffice::openCase()
{
    const QString id = CitizenMessages::newId();
    return must(log().appendSubmission({CitizenMessages::application(id), id, {}, sha256("token")})).caseId;
}

Act CloudOffice::act(const QString& caseId, ActKind kind, const QString& staffId, const QString& terminal)
{
    const Case now = must(log().storedCase(caseId)).now;
    Act act;
    act.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    act.caseId = caseId;
    act.kind = kind;
    act.staffId = staffId;
    act.terminal = terminal;
    act.at = m_clock.now();
    act.seenVersion = now.version;
    act.fence = now.claim && now.claim->staffId == staffId ? now.claim->fence : 0;
    return act;
}

SignedAct CloudOffice::sign(const Act& act) const
{
    return must(signerOf(act.staffId).sign(act));
}

}  // namespace madoguchi::test
