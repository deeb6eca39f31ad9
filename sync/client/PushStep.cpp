// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/PushStep.h"

#include "app/base/Clock.h"
#include "app/store/CaseStore.h"
#include "app/store/Database.h"
#include "sync/client/CloudClient.h"
#include "sync/client/CloudSession.h"
#include "sync/client/SyncPlan.h"
#include "sync/wire/ProblemCatalog.h"

namespace madoguchi {

namespace {

QStringList idsOf(const QList<OutboxItem>& items)
{
    QStringList ids;
    for (const OutboxItem& item : items) {
        ids.append(item.act.id);
    }
    return ids;
}

/// What people did to cases: that the terminal shows its trail is not worth a figure.
PushStep::Outcome countOf(const QList<OutboxItem>& sent, const QList<ActAnswer>& answers)
{
    PushStep::Outcome outcome;
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const bool counts = concernsCase(sent.at(i).act.kind);
        outcome.applied += counts && answers.at(i).kind == ActAnswer::Kind::Applied;
        outcome.duplicate += counts && answers.at(i).kind == ActAnswer::Kind::Duplicate;
    }
    return outcome;
}

}  // namespace

Result<PushStep::Settled> PushStep::settle(const QStringList& sentIds, const QList<ActAnswer>& answers)
{
    if (answers.size() != sentIds.size()) {
        return fail(ErrorCode::CloudAnswerMalformed, QStringLiteral("/answers: count"));
    }
    Settled settled;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const ActAnswer& answer = answers[i];
        const bool refused = answer.kind == ActAnswer::Kind::Refused;
        if (answer.actId != sentIds[i] && !(refused && answer.actId.isEmpty())) {
            return fail(ErrorCode::CloudAnswerMalformed, QStringLiteral("/answers/%1/actId").arg(i));
        }
        if (!refused) {
            settled.acts.append({sentIds[i], std::nullopt});
            continue;
        }
        const Error refusal = errorFrom(answer.problem);
        if (SyncPlan::reaction(refusal.code) == SyncPlan::Reaction::TryLater) {
            settled.unsettled = refusal;
        } else {
            settled.acts.append({sentIds[i], refusal});
        }
    }
    return settled;
}

Result<int> PushStep::waiting() const
{
    return m_context.database.run([store = m_context.store](Connection& connection) { return CaseStore(connection, store).outboxWaiting(mostActs); })
        .result()
        .map([](const QList<OutboxItem>& items) { return int(items.size()); });
}

Result<QList<OutboxItem>> PushStep::takeWaiting() const
{
    return m_context.database
        .transact([store = m_context.store](Connection& connection) -> Result<QList<OutboxItem>> {
            CaseStore cases(connection, store);
            auto items = cases.outboxWaiting(mostActs);
            if (!items || items->isEmpty()) {
                return items;
            }
            return cases.recordAttempt(idsOf(*items)).map([&] { return *items; });
        })
        .result();
}

Result<PushStep::Outcome> PushStep::record(const Outcome& counted, const QList<ActOutcome>& outcomes) const
{
    return m_context.database
        .transact([store = m_context.store, outcomes, now = m_context.clock.now(), outcome = counted](Connection& connection) mutable -> Result<Outcome> {
            CaseStore cases(connection, store);
            const auto changed = cases.recordAnswers(outcomes, now);
            const auto left = cases.outboxWaiting(mostActs);
            if (!changed || !left) {
                return tl::unexpected<Error>(changed ? left.error() : changed.error());
            }
            outcome.changed = *changed;
            outcome.refused = int(changed->refused.size());
            outcome.left = int(left->size());
            return outcome;
        })
        .result();
}

Result<PushStep::Outcome> PushStep::run(const std::stop_token& stop) const
{
    const auto waiting = takeWaiting();
    if (!waiting || waiting->isEmpty()) {
        return waiting.map([](const QList<OutboxItem>&) { return Outcome(); });
    }
    QList<SignedAct> acts;
    for (const OutboxItem& item : *waiting) {
        acts.append(item.signedAct);
    }
    const auto answers = m_context.cloud.pushActs(m_context.session->token(), acts, stop).result();
    if (!answers) {
        return failAs(answers);
    }
    const auto settled = settle(idsOf(*waiting), *answers);
    if (!settled) {
        return failAs(settled);
    }
    auto outcome = record(countOf(*waiting, *answers), settled->acts);
    if (outcome && settled->unsettled) {
        return tl::unexpected<Error>(*settled->unsettled);
    }
    return outcome;
}

}  // namespace madoguchi
