// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/ActCodec.h"

#include "app/domain/CaseId.h"
#include "app/domain/JsonPlace.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace madoguchi {

namespace {

constexpr int longestReason = 500;
constexpr int mostFields = 20;
constexpr int longestFieldName = 40;
constexpr int longestField = 500;

QRegularExpression whole(const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
}

/// Half a surrogate pair, as an input method may leave behind, becomes a replacement character: nobody could read the act otherwise.
QString wellFormed(const QString& text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

Act readAct(const JsonPlace& place)
{
    static const QRegularExpression uuid = whole("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    static const QRegularExpression staffId = whole("[a-z0-9._-]{1,40}");
    place.members({"act", "at", "caseId", "fence", "fields", "id", "reason", "seenVersion", "staffId", "terminal"});
    Act act;
    act.id = place["id"].text(uuid);
    act.kind = place["act"].value(actKindFromCode);
    act.caseId = place["caseId"].text(0, 15);
    place["caseId"].check(concernsCase(act.kind) ? CaseId::isValid(act.caseId) : act.caseId.isEmpty(), "pattern");
    act.staffId = place["staffId"].text(staffId);
    act.terminal = place["terminal"].text(1, 100);
    act.at = place["at"].moment();
    act.seenVersion = place["seenVersion"].integer(0, std::numeric_limits<int>::max());
    act.fence = place["fence"].integer(0, std::numeric_limits<int>::max());
    act.reason = place["reason"].text(0, longestReason);
    act.fields = place["fields"].texts(mostFields, longestFieldName, longestField);
    return act;
}

}  // namespace

QByteArray ActCodec::encode(const Act& act)
{
    QJsonObject fields;
    for (auto field = act.fields.cbegin(); field != act.fields.cend(); ++field) {
        fields.insert(wellFormed(field.key()), wellFormed(field.value()));
    }
    const QJsonObject object{
        {QStringLiteral("act"), QString(code(act.kind))},
        {QStringLiteral("at"), Rfc3339::text(act.at)},
        {QStringLiteral("caseId"), act.caseId},
        {QStringLiteral("fence"), act.fence},
        {QStringLiteral("fields"), fields},
        {QStringLiteral("id"), act.id},
        {QStringLiteral("reason"), wellFormed(act.reason)},
        {QStringLiteral("seenVersion"), act.seenVersion},
        {QStringLiteral("staffId"), act.staffId},
        {QStringLiteral("terminal"), wellFormed(act.terminal)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Act> ActCodec::decode(const QByteArray& payload)
{
    const auto tree = StrictJson::parse(payload);
    if (!tree) {
        return fail(ErrorCode::RequestMalformed, tree.error().detail);
    }
    std::optional<QString> violation;
    Act act = readAct(JsonPlace(*tree, violation));
    if (violation) {
        return fail(ErrorCode::RequestMalformed, *violation);
    }
    return act;
}

}  // namespace madoguchi
