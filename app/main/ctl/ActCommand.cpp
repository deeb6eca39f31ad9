// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/ActCommand.h"

#include "app/domain/CaseId.h"
#include "app/main/ctl/CaseJson.h"
#include "sync/client/SyncPlan.h"
#include "sync/client/Workplace.h"

namespace madoguchi {

void ActCommand::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("CASE"), tr("Receipt number or case id."));
    parser.addPositionalArgument(QStringLiteral("ACT"), tr("What is done: claim, release, start-examination …"));
    parser.addOption({QStringLiteral("reason"), tr("Why."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("field"), tr("What the act needs beyond that, as to=hanako."), QStringLiteral("NAME=VALUE")});
}

Done ActCommand::prepare(const QCommandLineParser& parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2) {
        return fail(ErrorCode::UsageWrong, QStringLiteral("CASE ACT"));
    }
    const auto kind = actKindFromCode(words[1]);
    if (!kind) {
        return fail(ErrorCode::UsageWrong, QStringLiteral("ACT"));
    }
    m_case = words[0];
    m_kind = *kind;
    m_reason = parser.value(QStringLiteral("reason"));
    for (const QString& field : parser.values(QStringLiteral("field"))) {
        const qsizetype equals = field.indexOf(u'=');
        if (equals < 1) {
            return fail(ErrorCode::UsageWrong, QStringLiteral("--field"));
        }
        m_fields.insert(field.left(equals), field.mid(equals + 1));
    }
    return {};
}

ExitCode ActCommand::work(Workplace& workplace)
{
    const auto caseId = CaseId::fromInput(m_case, workplace.municipality());
    if (!caseId) {
        console().failed(caseId.error());
        return ExitCode::WrongUsage;
    }
    const auto stored = store(workplace, *caseId);
    return stored ? send(workplace, *stored) : console().failed(stored.error());
}

/// The version that the person saw is the one this terminal would have shown them.
Result<Case> ActCommand::store(Workplace& workplace, const QString& caseId) const
{
    const auto seen = workplace.summaries({caseId}).result();
    if (!seen) {
        return failAs(seen);
    }
    if (seen->isEmpty()) {
        return fail(ErrorCode::CaseUnknown, caseId);
    }
    return workplace.act(caseId, m_kind, seen->constFirst().caseNow.version, m_reason, m_fields).result();
}

ExitCode ActCommand::send(Workplace& workplace, const Case& stored) const
{
    const auto outbox = workplace.outbox().result();
    if (!outbox) {
        return console().failed(outbox.error());
    }
    QString actId;
    for (const OutboxItem& item : *outbox) {
        actId = item.act.caseId == stored.id ? item.act.id : actId;  // the newest is ours: nobody else works on this profile
    }
    const auto counts = workplace.syncOnce().result();
    if (!counts && SyncPlan::reaction(counts.error().code) != SyncPlan::Reaction::TryLater) {
        return console().failed(counts.error());
    }
    const auto fate = fateOf(workplace, actId);
    return fate ? report(workplace, stored, actId, *fate) : console().failed(fate.error());
}

Result<ActCommand::Fate> ActCommand::fateOf(Workplace& workplace, const QString& actId) const
{
    return workplace.outbox().result().map([&](const QList<OutboxItem>& items) {
        Fate fate;
        for (const OutboxItem& item : items) {
            if (item.act.id == actId) {
                fate.waiting = item.state == OutboxItem::State::Waiting;
                fate.refusal = item.refusal;
            }
        }
        return fate;
    });
}

ExitCode ActCommand::report(Workplace& workplace, const Case& stored, const QString& actId, const Fate& fate) const
{
    const auto summaries = workplace.summaries({stored.id}).result();
    if (!summaries) {
        return console().failed(summaries.error());
    }
    const Case now = summaries->isEmpty() ? stored : summaries->constFirst().caseNow;
    const QString word = fate.refusal ? QStringLiteral("refused") : fate.waiting ? QStringLiteral("waiting") : QStringLiteral("applied");
    const QString said = fate.refusal ? tr("Refused") : fate.waiting ? tr("Stored; waits for the cloud") : tr("Done");
    console().result({{QStringLiteral("caseId"), now.id}, {QStringLiteral("receiptNumber"), CaseId::receiptNumber(now.id)},
                         {QStringLiteral("act"), QString(code(m_kind))}, {QStringLiteral("actId"), actId}, {QStringLiteral("result"), word},
                         {QStringLiteral("waiting"), fate.waiting}, {QStringLiteral("state"), QString(code(now.state))}, {QStringLiteral("version"), now.version},
                         {QStringLiteral("error"), fate.refusal ? QJsonValue(CaseJson::of(*fate.refusal)) : QJsonValue()}},
        QStringLiteral("%1  %2  %3").arg(CaseId::receiptNumber(now.id), label(now.state), said));
    if (!fate.refusal) {
        return ExitCode::Success;
    }
    const ExitCode exit = console().failed(*fate.refusal);
    return exit == ExitCode::NotPermitted ? exit : ExitCode::SomethingBad;
}

}  // namespace madoguchi
