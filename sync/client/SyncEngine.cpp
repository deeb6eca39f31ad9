// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/SyncEngine.h"

#include "app/base/Clock.h"
#include "app/base/Log.h"
#include "sync/client/Backoff.h"
#include "sync/client/CloudSession.h"

#include <QMutexLocker>
#include <QRandomGenerator>

namespace madoguchi {

SyncEngine::SyncEngine(SyncContext context)
    : m_context(std::move(context)), m_push(m_context), m_pull(m_context)
{
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

SyncEngine::~SyncEngine()
{
    m_thread.request_stop();
    m_thread.join();
}

SyncStatus SyncEngine::status() const
{
    const QMutexLocker lock(&m_mutex);
    return m_status;
}

void SyncEngine::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (m_mailbox->isFollowing() || m_mailbox->isOnceAsked()) {
            exchange(stop);
        } else {
            m_mailbox->bell()->wait(stop);
        }
    }
    m_mailbox->close();
}

void SyncEngine::exchange(const std::stop_token& stop)
{
    m_error.reset();
    m_failures = 0;
    begin();
    showTrail();
    if (const auto read = m_pull.begin(); !read) {
        m_error = read.error();
    }
    while (!stop.stop_requested()) {
        const SyncPlan::Step step = nextStep();
        if (step == SyncPlan::Step::Finish || step == SyncPlan::Step::Stop) {
            conclude(step);
            return;
        }
        const Done done = perform(step, stop);
        m_error = done ? std::nullopt : std::optional(done.error());
    }
}

void SyncEngine::begin()
{
    m_mailbox->serve();
    m_counts = {};
    m_facts = {};
}

/// A trail that can't be shown today keeps nobody from working; the store says what is wrong with it where it is asked for more.
void SyncEngine::showTrail()
{
    const auto shown = m_context.witness ? m_context.witness() : Result<bool>(false);
    if (!shown) {
        qCWarning(logSync).noquote() << "audit trail not shown:" << errorName(shown.error().code);
    } else if (*shown) {
        m_mailbox->actsLeft();
    }
}

SyncPlan::Step SyncEngine::nextStep()
{
    m_facts.following = m_mailbox->isFollowing();
    m_facts.actsWait = m_mailbox->actsWait();
    m_facts.hasSession = m_context.session->hasToken();
    m_facts.seq = m_pull.seq();
    m_facts.error = m_error ? std::optional(m_error->code) : std::nullopt;
    return SyncPlan::next(m_facts);
}

Done SyncEngine::perform(SyncPlan::Step step, const std::stop_token& stop)
{
    switch (step) {
    case SyncPlan::Step::RenewSession:
        return renew(stop);
    case SyncPlan::Step::Push:
        setState(SyncStatus::State::Working);
        return push(stop);
    case SyncPlan::Step::Pull:
        setState(SyncStatus::State::Working);
        return pull(stop);
    case SyncPlan::Step::LongPoll:
        return longPoll(stop);
    default:
        backOff(stop);
        return m_pull.begin();
    }
}

Done SyncEngine::renew(const std::stop_token& stop)
{
    m_context.session->forget();
    m_facts.renewed = true;
    const auto grant = m_context.session->renew(stop);
    return grant ? m_pull.begin() : failAs(grant);
}

Done SyncEngine::push(const std::stop_token& stop)
{
    m_mailbox->actsTaken();
    const auto outcome = m_push.run(stop);
    if (!outcome || outcome->left > 0) {
        m_mailbox->actsLeft();
    }
    if (!outcome) {
        return failAs(outcome);
    }
    succeeded();
    m_facts.headKnown = false;  // what was applied is in the log now
    m_counts.applied += outcome->applied;
    m_counts.duplicate += outcome->duplicate;
    m_counts.refused += outcome->refused;
    update([&](SyncStatus& status) { status.waitingActs = outcome->left; });
    if (!outcome->changed.changedCases.isEmpty()) {
        Q_EMIT casesChanged(outcome->changed.changedCases);
    }
    for (const AnswerOutcome::Refused& refused : outcome->changed.refused) {
        Q_EMIT actRefused(refused.caseId, refused.actId, refused.error);
    }
    return {};
}

Done SyncEngine::pull(const std::stop_token& stop)
{
    const auto outcome = m_pull.run(stop);
    if (!outcome) {
        return failAs(outcome);
    }
    count(*outcome);
    return {};
}

Done SyncEngine::longPoll(const std::stop_token& stop)
{
    m_mailbox->answer(m_counts);
    if (m_mailbox->isOnceAsked()) {
        begin();
        return {};
    }
    showTrail();  // midnight passes during a long poll
    setState(SyncStatus::State::Waiting);
    std::stop_source hangUp;
    const std::stop_callback chained(stop, [&] { hangUp.request_stop(); });
    auto answer = m_pull.ask(longPollSeconds, hangUp.get_token());
    const Done heard = listen(answer, stop);
    const bool hungUp = !answer.isFinished();
    hangUp.request_stop();
    const auto page = answer.result();
    if (!heard || hungUp) {
        m_facts.headKnown = false;
        return heard;
    }
    const auto outcome = page.and_then([&](const LogPage& got) { return m_pull.take(got, stop); });
    if (!outcome) {
        return failAs(outcome);
    }
    count(*outcome);
    return {};
}

/// Waits for the answer; sends acts beside the poll, which then brings them back. Leaves early if somebody wants something else.
Done SyncEngine::listen(QFuture<Result<LogPage>>& answer, const std::stop_token& stop)
{
    answer.then(QtFuture::Launch::Sync, [bell = m_mailbox->bell()](const Result<LogPage>&) { bell->ring(); });
    while (!answer.isFinished() && m_mailbox->isFollowing() && !m_mailbox->isOnceAsked() && !stop.stop_requested()) {
        if (m_mailbox->actsWait()) {
            if (auto pushed = push(stop); !pushed) {
                return pushed;
            }
            continue;
        }
        m_mailbox->bell()->wait(stop);
    }
    return {};
}

void SyncEngine::backOff(const std::stop_token& stop)
{
    const auto delay = Backoff::delay(++m_failures, QRandomGenerator::global()->generateDouble());
    qCInfo(logSync).noquote() << "exchange failed:" << errorName(m_error->code) << "next try in" << delay.count() << "ms";
    m_mailbox->answer(tl::unexpected<Error>(*m_error));
    setState(SyncStatus::State::Offline);
    update([&](SyncStatus& status) { status.nextTry = m_context.clock.now().addMSecs(delay.count()); });
    m_mailbox->bell()->wait(stop, delay);
    begin();
}

void SyncEngine::conclude(SyncPlan::Step step)
{
    if (step == SyncPlan::Step::Stop) {
        m_mailbox->follow(false);
    }
    if (!m_error) {
        setState(SyncStatus::State::Idle);
        m_mailbox->answer(m_counts);
        return;
    }
    qCWarning(logSync).noquote() << "exchange ended:" << errorName(m_error->code) << "after entry" << m_pull.seq();
    setState(SyncPlan::reaction(m_error->code) == SyncPlan::Reaction::TryLater ? SyncStatus::State::Offline : SyncStatus::State::Stopped);
    m_mailbox->answer(tl::unexpected<Error>(*m_error));
}

void SyncEngine::succeeded()
{
    m_failures = 0;
    m_facts.renewed = false;
    update([this](SyncStatus& status) { status.lastExchange = m_context.clock.now(); });
}

void SyncEngine::count(const PullStep::Outcome& outcome)
{
    succeeded();
    m_facts.headKnown = true;
    m_facts.head = outcome.head;
    m_counts.entries += outcome.entries;
    m_counts.submissions += outcome.page.submissions;
    m_counts.acts += outcome.page.acts;
    m_counts.staff += outcome.page.staff;
    m_counts.good += outcome.page.good;
    m_counts.caution += outcome.page.caution;
    m_counts.bad += outcome.page.bad;
    update([&](SyncStatus& status) { status.head = outcome.head; });
    if (!outcome.page.changedCases.isEmpty()) {
        Q_EMIT casesChanged(outcome.page.changedCases);
    }
}

void SyncEngine::setState(SyncStatus::State state)
{
    const auto waiting = m_error ? m_push.waiting() : Result<int>(fail(ErrorCode::Cancelled));
    update([&](SyncStatus& status) {
        status.state = state;
        status.error = m_error;
        status.nextTry = {};
        status.waitingActs = waiting.value_or(status.waitingActs);
    });
}

void SyncEngine::update(const std::function<void(SyncStatus&)>& change)
{
    SyncStatus now;
    {
        const QMutexLocker lock(&m_mutex);
        change(m_status);
        m_status.seq = m_pull.seq();
        m_status.unpulledSince = m_pull.unpulledSince();
        now = m_status;
    }
    Q_EMIT statusChanged(now);
}

}  // namespace madoguchi
