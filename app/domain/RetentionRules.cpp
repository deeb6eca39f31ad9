// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/RetentionRules.h"

#include "app/domain/JapaneseDate.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr int fewestDays = 30;
constexpr int mostDays = 100 * 366;

auto refuse(const QString& place)
{
    return fail(ErrorCode::SchemaViolated, place);
}

bool isPeriod(const QJsonValue& value, int fewest)
{
    return value.isDouble() && value.toInt(-1) >= fewest && value.toInt(-1) <= mostDays;
}

}  // namespace

Result<RetentionRules> RetentionRules::read(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return fail(ErrorCode::JsonMalformed);
    }
    const QJsonObject object = document.object();
    RetentionRules rules;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue value = member.value();
        if (member.key() == QLatin1String("days") && isPeriod(value, fewestDays)) {
            rules.days = value.toInt();
        } else if (member.key() == QLatin1String("noticeDays") && isPeriod(value, 0)) {
            rules.noticeDays = value.toInt();
        } else if (!(member.key() == QLatin1String("format") && value.toInt() == 1) && !(member.key() == QLatin1String("daysOfKind") && value.isObject())) {
            return refuse(u'/' + member.key());
        }
    }
    const QJsonObject kinds = object.value(QLatin1String("daysOfKind")).toObject();
    for (auto member = kinds.begin(); member != kinds.end(); ++member) {
        const auto kind = documentKindFromCode(member.key());
        if (!kind || !isPeriod(member.value(), fewestDays)) {
            return refuse(QLatin1String("/daysOfKind/") + member.key());
        }
        rules.daysOfKind.insert(*kind, member.value().toInt());
    }
    return object.contains(QLatin1String("format")) ? Result<RetentionRules>(rules) : refuse(QStringLiteral("/format"));
}

bool RetentionRules::hasEnded(const CaseSummary& summary)
{
    const CaseState state = summary.caseNow.state;
    const bool isFinal = state == CaseState::Completed || state == CaseState::Rejected || state == CaseState::Withdrawn;
    return isFinal && summary.waitingActs == 0 && summary.refusedActs == 0;
}

QDate RetentionRules::listedFrom(const CaseSummary& summary) const
{
    return JapaneseDate::dateOf(summary.caseNow.changedAt).addDays(daysFor(summary));
}

int RetentionRules::daysFor(const CaseSummary& summary) const
{
    if (summary.kinds.isEmpty()) {
        return days;
    }
    int longest = 0;
    for (const DocumentKind kind : summary.kinds) {
        longest = std::max(longest, daysOfKind.value(kind, days));
    }
    return longest;
}

}  // namespace madoguchi
