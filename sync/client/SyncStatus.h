// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace madoguchi {

/// What the bottom line of the window says about the exchange with the cloud.
struct SyncStatus {
    enum class State { Idle, Working, Waiting, Offline, Stopped };  ///< Waiting: in a long poll, all is well. Stopped: needs a person (chain broken, terminal refused)

    State state = State::Idle;
    QDateTime lastExchange;        ///< UTC of the last good answer; invalid if none yet
    QDateTime nextTry;             ///< if Offline
    qint64 seq = 0, head = 0;      ///< how far this terminal is, how far the cloud is
    int waitingActs = 0;
    QDateTime unpulledSince;       ///< UTC: the cloud has said that applications lay there since then, for more than a day, and no terminal fetched them
    std::optional<Error> error;    ///< why Offline or Stopped
};

}  // namespace madoguchi

Q_DECLARE_METATYPE(madoguchi::SyncStatus)
