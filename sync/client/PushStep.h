// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "app/store/PulledPage.h"
#include "sync/client/SyncContext.h"
#include "sync/wire/ActAnswer.h"

#include <stop_token>

namespace madoguchi {

/// Sends the acts that wait in the outbox and records what the cloud made of each. A lost answer does no harm: the acts are sent again,
/// and the cloud knows their ids.
class PushStep {
public:
    static constexpr int mostActs = 500;

    struct Outcome {
        int applied = 0, duplicate = 0, refused = 0;
        int left = 0;  ///< acts that wait now, counted up to mostActs
        AnswerOutcome changed;
    };

    /// What answers mean. `unsettled`: the cloud could not say yes or no to some act, which stays in the outbox.
    struct Settled {
        QList<ActOutcome> acts;
        std::optional<Error> unsettled;
    };

    explicit PushStep(const SyncContext& context) : m_context(context) {}

    /// Blocks. Sends nothing if nothing waits. CloudAnswerMalformed if the answers are not those of the acts.
    Result<Outcome> run(const std::stop_token& stop) const;

    /// The number of acts that wait, counted up to mostActs. Blocks.
    Result<int> waiting() const;

    /// What each answer means for the act that was sent in its place; an answer without an id belongs to an act the cloud couldn't read. Pure.
    static Result<Settled> settle(const QStringList& sentIds, const QList<ActAnswer>& answers);

private:
    Result<QList<OutboxItem>> takeWaiting() const;
    Result<Outcome> record(const Outcome& counted, const QList<ActOutcome>& outcomes) const;

    const SyncContext& m_context;
};

}  // namespace madoguchi
