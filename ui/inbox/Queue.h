// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseSummary.h"
#include "ui/common/Icon.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace madoguchi {

/// The piles of work that the rail lists. A case may lie in several of them.
enum class Queue { Received, Mine, Examining, AwaitingCitizen, Proposed, OnHold, Attention, Unsent, Ended, All };

inline constexpr std::array allQueues{
    Queue::Received, Queue::Mine, Queue::Examining, Queue::AwaitingCitizen, Queue::Proposed,
    Queue::OnHold, Queue::Attention, Queue::Unsent, Queue::Ended, Queue::All,
};

/// Whose piles, and when: a claim that has ended is nobody's.
struct Desk {
    QString staffId;
    QDateTime now;
};

/// "awaiting-citizen": name in settings and of objects.
QLatin1String code(Queue queue);
std::optional<Queue> queueFromCode(QStringView code);
QString label(Queue queue);
Icon iconOf(Queue queue);
/// What will appear in an empty queue, and how.
QString emptyText(Queue queue);

/// All that decides in which queues a case lies.
struct QueueFacts {
    CaseState state = CaseState::Received;
    Outcome outcome = Outcome::Bad;
    bool claimedHere = false;  ///< by the person who works here, and the claim has not ended
    bool unsent = false;       ///< an act waits or was refused

    static QueueFacts of(const CaseSummary& row, const Desk& desk);
};

bool belongs(Queue queue, const QueueFacts& facts);
bool belongs(Queue queue, const CaseSummary& row, const Desk& desk);

/// How many cases lie in each queue, in the order of allQueues.
using QueueCounts = std::array<int, allQueues.size()>;

}  // namespace madoguchi
