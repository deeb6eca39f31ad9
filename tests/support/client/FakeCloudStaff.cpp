// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/Clock.h"
#include "app/crypto/Digest.h"
#include "app/crypto/KeyWrap.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/client/FakeCloud.h"

#include <QMutexLocker>

namespace madoguchi::test {

namespace {

/// Derived once a run: the cost that a thief has to pay is paid in every test otherwise.
PassphraseKeys keysOf(const QString& passphrase, const QByteArray& salt)
{
    static QMutex mutex;
    static QHash<QString, PassphraseKeys> known;
    const QMutexLocker lock(&mutex);
    const QString name = passphrase + u' ' + QString::fromLatin1(salt.toHex());
    if (!known.contains(name)) {
        known.insert(name, PassphraseKeys::derive(Sensitive<QString>(passphrase), salt).value());
    }
    return known.value(name);
}

}  // namespace

void FakeCloud::addStaff(const QString& id, Role role, const QString& passphrase)
{
    const QMutexLocker lock(&m_mutex);
    Person person;
    person.salt = sha256(id.toUtf8()).left(16);
    const auto keys = keysOf(passphrase, person.salt);
    const auto signer = ActSigner::generate(id).value();
    person.proof = keys.proof.toBytes();
    person.wrappedKey = wrapSecret(keys.wrap, signer.privateKey().value(), wrapPurpose("sign", id)).value();
    person.staff = {id, QStringLiteral("係員 ") + id, role, signer.publicKey().value(), true};
    m_people.insert(id, person);
    append(EntryKind::Staff, {}, 0, wire::encodeStaffBody(person.staff), m_clock.now());
}

void FakeCloud::removeStaff(const QString& id)
{
    const QMutexLocker lock(&m_mutex);
    Staff left = m_people.take(id).staff;
    left.active = false;
    append(EntryKind::Staff, {}, 0, wire::encodeStaffBody(left), m_clock.now());
}

void FakeCloud::resetStaff(const QString& id, const QString& passphrase)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray salt = sha256(passphrase.toUtf8()).left(16);
    const auto keys = keysOf(passphrase, salt);
    store(temporaryPerson(m_people.value(id).staff, {salt, {}, Sensitive<QByteArray>(keys.proof.toBytes())}), {});
}

void FakeCloud::rekeyStaff(const QString& id, const QString& passphrase)
{
    const QMutexLocker lock(&m_mutex);
    Person person = m_people.value(id);
    person.salt = sha256(passphrase.toUtf8()).left(16);
    const auto keys = keysOf(passphrase, person.salt);
    const auto signer = ActSigner::generate(id).value();
    person.proof = keys.proof.toBytes();
    person.wrappedKey = wrapSecret(keys.wrap, signer.privateKey().value(), wrapPurpose("sign", id)).value();
    person.staff.publicKey = signer.publicKey().value();
    store(person, {});
}

FakeCloud::Person FakeCloud::temporaryPerson(const Staff& staff, const PassphraseProof& proof)
{
    return {{staff.id, staff.name, staff.role, {}, true}, proof.salt, proof.proof.reveal(), {}, true};
}

/// Row, log entry and the end of the other sessions.
HttpAnswer FakeCloud::store(const Person& person, const QString& keptToken)
{
    m_formerKeys.append(person.staff.id);
    m_people.insert(person.staff.id, person);
    m_tokens.removeIf([&](const std::pair<const QString&, QString&>& token) { return token.second == person.staff.id && token.first != keptToken; });
    append(EntryKind::Staff, {}, 0, wire::encodeStaffBody(person.staff), m_clock.now());
    return good(wire::encodeStaffBody(person.staff));
}

HttpAnswer FakeCloud::sessions(const QByteArray& body)
{
    const auto request = wire::decodeLogInRequest(body);
    if (!request) {
        return problem(request.error());
    }
    const auto person = m_people.constFind(request->staffId);
    if (request->isFirstStep()) {
        const QByteArray salt = person == m_people.constEnd() ? sha256("unknown").left(16) : person->salt;
        return good(wire::encode(LogInParameters{salt, {}}));
    }
    if (person == m_people.constEnd() || person->proof != request->proof.reveal()) {
        return problem({ErrorCode::SessionRefused, {}});
    }
    SessionGrant grant;
    grant.token = QStringLiteral("token-of-a-session-%1").arg(++m_tokenNumber);
    grant.until = m_clock.now().addSecs(3600);
    grant.staff = person->staff;
    grant.wrappedKey = person->wrappedKey;
    grant.terminalShare = sha256("share of window-1");
    grant.municipality = QStringLiteral("352021");
    grant.terminal = QStringLiteral("window-1");
    grant.temporary = person->temporary;
    m_tokens.insert(grant.token, person->staff.id);
    return good(wire::encode(grant));
}

HttpAnswer FakeCloud::changePassphrase(const HttpRequest& request)
{
    const auto change = wire::decodePassphraseChange(request.body);
    if (!change) {
        return problem(change.error());
    }
    const QString token = QString::fromLatin1(request.bearer.reveal());
    Person person = m_people.value(m_tokens.value(token));
    if (person.proof == change->passphrase.proof.reveal() && person.staff.publicKey == change->publicKey) {
        return good(wire::encodeStaffBody(person.staff));
    }
    if (person.proof != change->currentProof.reveal()) {
        return problem({ErrorCode::SessionRefused, {}});
    }
    person.staff.publicKey = change->publicKey;
    person.salt = change->passphrase.salt;
    person.proof = change->passphrase.proof.reveal();
    person.wrappedKey = change->wrappedKey;
    person.temporary = false;
    return store(person, token);
}

HttpAnswer FakeCloud::staff(const HttpRequest& request, const QString& resource)
{
    const QString id = resource.section(u'/', 1, 1);
    if (id.isEmpty()) {
        const auto member = wire::decodeNewMember(request.body);
        return member ? store(temporaryPerson({member->id, member->name, member->role, {}, true}, member->temporary), {}) : problem(member.error());
    }
    if (!m_people.contains(id)) {
        return problem({ErrorCode::StaffUnknown, {}});
    }
    if (resource.endsWith(QLatin1String("/active"))) {
        Staff left = m_people.value(id).staff;
        left.active = false;
        removeStaff(id);
        return good(wire::encodeStaffBody(left));
    }
    const auto proof = wire::decodePassphraseProof(request.body);
    return proof ? store(temporaryPerson(m_people.value(id).staff, *proof), {}) : problem(proof.error());
}

}  // namespace madoguchi::test
