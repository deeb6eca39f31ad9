// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/Queue.h"

#include <QCoreApplication>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr std::array codes{"received", "mine", "examining", "awaiting-citizen", "proposed", "on-hold", "attention", "unsent", "ended", "all"};
static_assert(codes.size() == allQueues.size());

bool hasEnded(CaseState state)
{
    return state == CaseState::Completed || state == CaseState::Rejected || state == CaseState::Withdrawn;
}

/// Work that a mistake could turn into harm: a verdict to look at, or an envelope that came back.
bool needsAttention(const QueueFacts& facts)
{
    return facts.state == CaseState::Returned || (!hasEnded(facts.state) && facts.outcome != Outcome::Good);
}

}  // namespace

QLatin1String code(Queue queue)
{
    return QLatin1String(codes.at(size_t(queue)));
}

std::optional<Queue> queueFromCode(QStringView text)
{
    const auto found = std::find_if(allQueues.begin(), allQueues.end(), [text](Queue queue) { return code(queue) == text; });
    return found == allQueues.end() ? std::nullopt : std::optional(*found);
}

QString label(Queue queue)
{
    switch (queue) {
    case Queue::Received: return QCoreApplication::translate("Queue", "Received");
    case Queue::Mine: return QCoreApplication::translate("Queue", "My cases");
    case Queue::Examining: return QCoreApplication::translate("Queue", "Being examined");
    case Queue::AwaitingCitizen: return QCoreApplication::translate("Queue", "Waiting for correction");
    case Queue::Proposed: return QCoreApplication::translate("Queue", "Waiting for decision");
    case Queue::OnHold: return QCoreApplication::translate("Queue", "On hold");
    case Queue::Attention: return QCoreApplication::translate("Queue", "Needs attention");
    case Queue::Unsent: return QCoreApplication::translate("Queue", "Waiting to be sent");
    case Queue::Ended: return QCoreApplication::translate("Queue", "Completed or ended");
    case Queue::All: return QCoreApplication::translate("Queue", "All cases");
    }
    return {};
}

Icon iconOf(Queue queue)
{
    switch (queue) {
    case Queue::Received: return Icon::Inbox;
    case Queue::Mine: return Icon::Person;
    case Queue::Examining: return Icon::Examine;
    case Queue::AwaitingCitizen: return Icon::Return;
    case Queue::Proposed: return Icon::Stamp;
    case Queue::OnHold: return Icon::Hold;
    case Queue::Attention: return Icon::Caution;
    case Queue::Unsent: return Icon::Send;
    case Queue::Ended: return Icon::Archive;
    case Queue::All: return Icon::All;
    }
    return Icon::All;
}

QString emptyText(Queue queue)
{
    switch (queue) {
    case Queue::Received: return QCoreApplication::translate("Queue", "New applications appear here by themselves as soon as they arrive.");
    case Queue::Mine: return QCoreApplication::translate("Queue", "Cases that you take (F2 on the case page) appear here.");
    case Queue::Examining: return QCoreApplication::translate("Queue", "Cases appear here when somebody starts to examine them.");
    case Queue::AwaitingCitizen: return QCoreApplication::translate("Queue", "Cases appear here when a correction has been requested from the citizen.");
    case Queue::Proposed: return QCoreApplication::translate("Queue", "Examined cases appear here when they are put before the chief.");
    case Queue::OnHold: return QCoreApplication::translate("Queue", "Cases appear here when they are put on hold.");
    case Queue::Attention: return QCoreApplication::translate("Queue", "Cases whose verification found something, and returned mail, appear here.");
    case Queue::Unsent: return QCoreApplication::translate("Queue", "Acts that could not be sent yet, or were refused, appear here.");
    case Queue::Ended: return QCoreApplication::translate("Queue", "Completed, rejected and withdrawn cases appear here.");
    case Queue::All: return QCoreApplication::translate("Queue", "All cases of this terminal appear here after the first exchange.");
    }
    return {};
}

QueueFacts QueueFacts::of(const CaseSummary& row, const Desk& desk)
{
    const auto& claim = row.caseNow.claim;
    return {row.caseNow.state, row.outcome, claim && claim->staffId == desk.staffId && claim->until > desk.now, row.waitingActs > 0 || row.refusedActs > 0};
}

bool belongs(Queue queue, const QueueFacts& facts)
{
    switch (queue) {
    case Queue::Received: return facts.state == CaseState::Received;
    case Queue::Mine: return facts.claimedHere && !hasEnded(facts.state);
    case Queue::Examining: return facts.state == CaseState::Examining || facts.state == CaseState::Examined;
    case Queue::AwaitingCitizen: return facts.state == CaseState::AwaitingCitizen;
    case Queue::Proposed: return facts.state == CaseState::Proposed;
    case Queue::OnHold: return facts.state == CaseState::OnHold;
    case Queue::Attention: return needsAttention(facts);
    case Queue::Unsent: return facts.unsent;
    case Queue::Ended: return hasEnded(facts.state);
    case Queue::All: return true;
    }
    return false;
}

bool belongs(Queue queue, const CaseSummary& row, const Desk& desk)
{
    return belongs(queue, QueueFacts::of(row, desk));
}

}  // namespace madoguchi
