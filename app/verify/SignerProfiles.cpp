// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/SignerProfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace madoguchi {

namespace {

using Accepted = SignerProfile::Accepted;

std::optional<Accepted> acceptedFrom(const QString& word)
{
    if (word == QLatin1String("always")) {
        return Accepted::Always;
    }
    if (word == QLatin1String("rehearsal")) {
        return Accepted::Rehearsal;
    }
    return word == QLatin1String("never") ? std::optional(Accepted::Never) : std::nullopt;
}

std::optional<SignerProfile> profileFrom(const QJsonObject& object)
{
    static const QRegularExpression identifier(QRegularExpression::anchoredPattern(QStringLiteral("[0-2](\\.(0|[1-9][0-9]*))+")));
    const QString policy = object.value(QLatin1String("policy")).toString();
    const auto accepted = acceptedFrom(object.value(QLatin1String("accepted")).toString());
    SignerProfile profile{object.value(QLatin1String("id")).toString(), object.value(QLatin1String("name")).toString(), policy.toLatin1(),
                          accepted.value_or(Accepted::Never)};
    const bool isWhole = accepted && !profile.id.isEmpty() && identifier.match(policy).hasMatch();
    return isWhole ? std::optional(profile) : std::nullopt;
}

}  // namespace

SignerProfiles SignerProfiles::builtIn()
{
    QFile file(QStringLiteral(":/data/signer-profiles.json"));
    return file.open(QIODevice::ReadOnly) ? read(file.readAll()).value_or(SignerProfiles()) : SignerProfiles();
}

Result<SignerProfiles> SignerProfiles::read(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return fail(ErrorCode::JsonMalformed);
    }
    const QJsonObject object = document.object();
    const QJsonValue profiles = object.value(QLatin1String("profiles"));
    if (object.value(QLatin1String("format")).toInt() != 1 || !profiles.isArray()) {
        return fail(ErrorCode::SchemaViolated, QStringLiteral("/format"));
    }
    SignerProfiles read;
    for (const QJsonValue& value : profiles.toArray()) {
        const auto profile = profileFrom(value.toObject());
        const bool isDoubled = profile && std::ranges::any_of(read.m_list, [&](const SignerProfile& other) { return other.id == profile->id; });
        if (!profile || isDoubled) {
            return fail(ErrorCode::SchemaViolated, QStringLiteral("/profiles/%1").arg(read.m_list.size()));
        }
        read.m_list.append(*profile);
    }
    return read;
}

SignerProfiles SignerProfiles::changedBy(const SignerProfiles& changes) const
{
    SignerProfiles result = *this;
    for (const SignerProfile& change : changes.m_list) {
        const auto known = std::ranges::find(result.m_list, change.id, &SignerProfile::id);
        if (known != result.m_list.end()) {
            *known = change;
        } else {
            result.m_list.append(change);
        }
    }
    return result;
}

QList<QByteArray> SignerProfiles::policies(Use use) const
{
    QList<QByteArray> accepted;
    for (const SignerProfile& profile : m_list) {
        if (profile.accepted == Accepted::Always || (profile.accepted == Accepted::Rehearsal && use == Use::Rehearsal)) {
            accepted.append(profile.policy);
        }
    }
    return accepted;
}

}  // namespace madoguchi
