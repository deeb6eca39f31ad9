// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/ErrorCode.h"

#include <QtGlobal>

#include <optional>

namespace madoguchi {

/// Decides what the exchange does next, before anything is done. Pure: the engine gathers facts, asks, and obeys.
class SyncPlan {
public:
    enum class Step {
        RenewSession,
        Push,      ///< acts wait
        Pull,      ///< there is more in the log, or nobody has asked yet
        LongPoll,  ///< all done: ask and let the cloud answer when there is something
        BackOff,   ///< something failed that may be well again by itself
        Finish,    ///< all done and nobody wants to follow, or an error ends a single exchange
        Stop,      ///< something failed that needs a person
    };

    /// What the engine knows between two steps.
    struct Facts {
        bool following = false;       ///< goes on after the head is reached
        bool hasSession = false;
        bool actsWait = false;
        bool headKnown = false;       ///< of this exchange: an old answer says nothing about now
        qint64 seq = 0, head = 0;
        std::optional<ErrorCode> error;  ///< of the last step
        bool renewed = false;         ///< the session was renewed and no step has succeeded since
    };

    enum class Reaction { RenewSession, TryLater, NeedsPerson };

    static Step next(const Facts& facts);
    /// What an error of a step asks for.
    static Reaction reaction(ErrorCode code);
};

}  // namespace madoguchi
