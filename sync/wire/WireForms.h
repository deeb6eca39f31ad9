// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/PassphraseKeys.h"
#include "app/domain/Act.h"
#include "app/domain/Staff.h"
#include "sync/wire/JsonReader.h"
#include "sync/wire/Problem.h"

#include <QJsonObject>

namespace madoguchi::wire {

// Parts that stand in more than one message, and forms of their texts. For the codec only: others include WireCodec.h.

constexpr qsizetype smallMessage = qsizetype(1) << 20;
constexpr qsizetype largeMessage = qsizetype(64) << 20;

bool isStaffId(const QString& text);
/// UUID as QUuid writes it without braces.
bool isActId(const QString& text);
/// RFC 6750's b64token, 16 to 200 characters.
bool isToken(const QString& text);

QString base64Text(const QByteArray& bytes);
QByteArray toCompactJson(const QJsonObject& object);

QJsonObject toJson(const Problem& problem);
QJsonObject toJson(const SignedAct& act);
QJsonObject toJson(const Staff& staff);
Problem readProblem(JsonReader& reader);
SignedAct readSignedAct(JsonReader& reader);
Staff readStaff(JsonReader& reader);
/// log2N, r and p, none below ScryptCost's default.
ScryptCost readCost(JsonReader& reader);

}  // namespace madoguchi::wire
