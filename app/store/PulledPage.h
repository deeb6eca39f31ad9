// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "app/domain/Judgement.h"
#include "app/domain/LogEntry.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace madoguchi {

/// An entry of the log on its way into the store.
struct PulledEntry {
    LogEntry entry;
    std::optional<Judgement> submission;  ///< must be there if the kind is Submission and the body is not purged
};

/// A piece of the log that follows what this terminal has.
struct PulledPage {
    QList<PulledEntry> entries;
};

/// What storing a page changed.
struct PageOutcome {
    QStringList changedCases;   ///< whose rows differ now, each once
    QStringList confirmedActs;  ///< acts of this terminal that left the outbox because the log holds them
    bool staffChanged = false;
    int submissions = 0, acts = 0, staff = 0;  ///< acts: those on cases
    int good = 0, caution = 0, bad = 0;
};

/// What the cloud said about one act of the outbox.
struct ActOutcome {
    QString actId;
    std::optional<Error> refusal;  ///< nothing: the act is in the log (applied now or before)
};

/// What recording the answers changed.
struct AnswerOutcome {
    /// One refused act.
    struct Refused {
        QString caseId, actId;  ///< caseId is empty if the act was about no case
        Error error;
    };
    QStringList changedCases;
    QList<Refused> refused;
};

/// How far this terminal has come in the log.
struct Cursor {
    qint64 seq = 0;
    QByteArray digest;  ///< of the entry `seq`; LogDigest::genesis() if none

    friend bool operator==(const Cursor&, const Cursor&) = default;
};

}  // namespace madoguchi
