// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/WireCodec.h"
#include "sync/wire/WireForms.h"

using namespace Qt::StringLiterals;

namespace madoguchi::wire {

namespace {

bool isRole(const QString& text)
{
    return roleFromCode(text).has_value();
}

/// Its members stand beside the others of a message.
QJsonObject toJson(const PassphraseProof& passphrase)
{
    return {{u"salt"_s, base64Text(passphrase.salt)}, {u"proof"_s, base64Text(passphrase.proof.reveal())},
        {u"cost"_s, QJsonObject{{u"log2N"_s, passphrase.cost.log2N}, {u"r"_s, passphrase.cost.r}, {u"p"_s, passphrase.cost.p}}}};
}

PassphraseProof readProof(JsonReader& reader)
{
    PassphraseProof passphrase;
    passphrase.salt = reader.base64("salt"_L1, 16, 64);
    passphrase.proof = Sensitive<QByteArray>(reader.base64("proof"_L1, SecretKey::size, SecretKey::size));
    JsonReader cost = reader.object("cost"_L1);
    passphrase.cost = readCost(cost);
    cost.end();
    return passphrase;
}

}  // namespace

QByteArray encode(const PassphraseProof& passphrase)
{
    return toCompactJson(toJson(passphrase));
}

Result<PassphraseProof> decodePassphraseProof(const QByteArray& json)
{
    JsonMessage message(json, smallMessage, ErrorCode::RequestMalformed);
    JsonReader root = message.root();
    PassphraseProof passphrase = readProof(root);
    root.end();
    return message.result(std::move(passphrase));
}

QByteArray encode(const PassphraseChange& change)
{
    QJsonObject object = toJson(change.passphrase);
    object.insert("currentProof"_L1, base64Text(change.currentProof.reveal()));
    object.insert("publicKey"_L1, base64Text(change.publicKey));
    object.insert("wrappedKey"_L1, base64Text(change.wrappedKey));
    return toCompactJson(object);
}

Result<PassphraseChange> decodePassphraseChange(const QByteArray& json)
{
    JsonMessage message(json, smallMessage, ErrorCode::RequestMalformed);
    JsonReader root = message.root();
    PassphraseChange change;
    change.passphrase = readProof(root);
    change.currentProof = Sensitive<QByteArray>(root.base64("currentProof"_L1, SecretKey::size, SecretKey::size));
    change.publicKey = root.base64("publicKey"_L1, 1, 256);
    change.wrappedKey = root.base64("wrappedKey"_L1, 1, 4096);
    root.end();
    return message.result(std::move(change));
}

QByteArray encode(const NewMember& member)
{
    QJsonObject object = toJson(member.temporary);
    object.insert("id"_L1, member.id);
    object.insert("name"_L1, member.name);
    object.insert("role"_L1, QString(code(member.role)));
    return toCompactJson(object);
}

Result<NewMember> decodeNewMember(const QByteArray& json)
{
    JsonMessage message(json, smallMessage, ErrorCode::RequestMalformed);
    JsonReader root = message.root();
    NewMember member;
    member.temporary = readProof(root);
    member.id = root.text("id"_L1, isStaffId);
    member.name = root.text("name"_L1, 1, 100);
    member.role = roleFromCode(root.text("role"_L1, isRole)).value_or(Role::Auditor);
    root.end();
    return message.result(std::move(member));
}

QByteArray encodeLeaving()
{
    return toCompactJson({{u"active"_s, false}});
}

Done decodeLeaving(const QByteArray& json)
{
    JsonMessage message(json, smallMessage, ErrorCode::RequestMalformed);
    JsonReader root = message.root();
    const bool active = root.boolean("active"_L1);
    root.require("active"_L1, !active);  // nobody comes back by this way: their keys are gone
    root.end();
    return message.result(active).map([](bool) {});
}

}  // namespace madoguchi::wire
