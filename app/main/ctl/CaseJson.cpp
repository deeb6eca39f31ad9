// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/CaseJson.h"

#include "app/domain/CaseId.h"
#include "app/domain/Rfc3339.h"
#include "app/verify/VerdictJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi {

namespace {

QJsonValue timeOrNull(const QDateTime& moment)
{
    return moment.isValid() ? QJsonValue(Rfc3339::text(moment)) : QJsonValue();
}

QJsonValue errorOrNull(const std::optional<Error>& error)
{
    return error ? QJsonValue(CaseJson::of(*error)) : QJsonValue();
}

QJsonValue claimOrNull(const std::optional<Claim>& claim)
{
    if (!claim) {
        return {};
    }
    return QJsonObject{{QStringLiteral("staffId"), claim->staffId}, {QStringLiteral("fence"), claim->fence}, {QStringLiteral("until"), timeOrNull(claim->until)}};
}

QString kindWord(HistoryItem::Kind kind)
{
    switch (kind) {
    case HistoryItem::Kind::Received:
        return QStringLiteral("received");
    case HistoryItem::Kind::Corrected:
        return QStringLiteral("corrected");
    case HistoryItem::Kind::Acted:
        return QStringLiteral("acted");
    case HistoryItem::Kind::Waiting:
        return QStringLiteral("waiting");
    case HistoryItem::Kind::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

QJsonObject historyItem(const HistoryItem& item)
{
    const bool byPerson = item.kind != HistoryItem::Kind::Received && item.kind != HistoryItem::Kind::Corrected;
    QJsonObject object{{QStringLiteral("kind"), kindWord(item.kind)}, {QStringLiteral("at"), timeOrNull(item.at)},
        {QStringLiteral("stateAfter"), QString(code(item.stateAfter))}, {QStringLiteral("seq"), item.seq}};
    if (byPerson) {
        object.insert(QStringLiteral("act"), QString(code(item.act)));
        object.insert(QStringLiteral("actId"), item.actId);
        object.insert(QStringLiteral("staffId"), item.staffId);
        object.insert(QStringLiteral("staffName"), item.staffName);
        object.insert(QStringLiteral("reason"), item.reason);
        object.insert(QStringLiteral("target"), item.target);
        object.insert(QStringLiteral("refusal"), errorOrNull(item.refusal));
    }
    return object;
}

QString causeWord(RefusedAct::Cause cause)
{
    switch (cause) {
    case RefusedAct::Cause::TakenOver:
        return QStringLiteral("taken-over");
    case RefusedAct::Cause::LeaseEnded:
        return QStringLiteral("lease-ended");
    case RefusedAct::Cause::TakenAway:
        return QStringLiteral("taken-away");
    case RefusedAct::Cause::Changed:
        return QStringLiteral("changed");
    case RefusedAct::Cause::Other:
        break;
    }
    return QStringLiteral("other");
}

QString stateWord(SyncStatus::State state)
{
    switch (state) {
    case SyncStatus::State::Idle:
        return QStringLiteral("idle");
    case SyncStatus::State::Working:
        return QStringLiteral("working");
    case SyncStatus::State::Waiting:
        return QStringLiteral("waiting");
    case SyncStatus::State::Offline:
        return QStringLiteral("offline");
    case SyncStatus::State::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

}  // namespace

QJsonObject CaseJson::of(const CaseSummary& summary)
{
    const Case& now = summary.caseNow;
    QJsonArray kinds, findings;
    for (const DocumentKind kind : summary.kinds) {
        kinds.append(QString(code(kind)));
    }
    for (const FindingCode finding : summary.findingCodes) {
        findings.append(QString(code(finding)));
    }
    return {{QStringLiteral("caseId"), now.id}, {QStringLiteral("receiptNumber"), CaseId::receiptNumber(now.id)},
        {QStringLiteral("state"), QString(code(now.state))}, {QStringLiteral("version"), now.version},
        {QStringLiteral("receivedAt"), timeOrNull(now.receivedAt)}, {QStringLiteral("applicant"), summary.applicantName},
        {QStringLiteral("kinds"), kinds}, {QStringLiteral("outcome"), QString(code(summary.outcome))}, {QStringLiteral("findings"), findings},
        {QStringLiteral("claim"), claimOrNull(now.claim)}, {QStringLiteral("waitingActs"), summary.waitingActs},
        {QStringLiteral("refusedActs"), summary.refusedActs}};
}

QJsonObject CaseJson::of(const CaseFile& file)
{
    QJsonArray history;
    for (const HistoryItem& item : file.history) {
        history.append(historyItem(item));
    }
    const QJsonDocument submission = QJsonDocument::fromJson(file.content);
    return {{QStringLiteral("case"), of(file.summary)}, {QStringLiteral("submission"), submission.isObject() ? QJsonValue(submission.object()) : QJsonValue()},
        {QStringLiteral("verdict"), VerdictJson::object(file.verdict)}, {QStringLiteral("history"), history},
        {QStringLiteral("messageDigest"), QString::fromLatin1(file.messageDigest.toHex())}};
}

QJsonObject CaseJson::of(const RefusedAct& refused)
{
    return {{QStringLiteral("actId"), refused.act.id}, {QStringLiteral("act"), QString(code(refused.act.kind))}, {QStringLiteral("refusal"), of(refused.refusal)},
        {QStringLiteral("cause"), causeWord(refused.cause)}, {QStringLiteral("holder"), refused.holder.isEmpty() ? QJsonValue() : refused.holder},
        {QStringLiteral("until"), timeOrNull(refused.until)}, {QStringLiteral("handOverPaper"), refused.mustHandOverPaper()},
        {QStringLiteral("again"), errorOrNull(refused.again)}};
}

QJsonObject CaseJson::of(const SyncCounts& counts, const SyncStatus& status)
{
    return {{QStringLiteral("entries"), counts.entries}, {QStringLiteral("submissions"), counts.submissions}, {QStringLiteral("acts"), counts.acts},
        {QStringLiteral("staff"), counts.staff}, {QStringLiteral("good"), counts.good}, {QStringLiteral("caution"), counts.caution},
        {QStringLiteral("bad"), counts.bad}, {QStringLiteral("applied"), counts.applied}, {QStringLiteral("duplicate"), counts.duplicate},
        {QStringLiteral("refused"), counts.refused}, {QStringLiteral("seq"), status.seq}, {QStringLiteral("head"), status.head}};
}

QJsonObject CaseJson::of(const SyncStatus& status)
{
    return {{QStringLiteral("state"), stateWord(status.state)}, {QStringLiteral("seq"), status.seq}, {QStringLiteral("head"), status.head},
        {QStringLiteral("waitingActs"), status.waitingActs}, {QStringLiteral("lastExchange"), timeOrNull(status.lastExchange)},
        {QStringLiteral("nextTry"), timeOrNull(status.nextTry)}, {QStringLiteral("error"), errorOrNull(status.error)}};
}

QJsonObject CaseJson::of(const Error& error)
{
    return {{QStringLiteral("code"), errorName(error.code)}, {QStringLiteral("detail"), error.detail}};
}

}  // namespace madoguchi
