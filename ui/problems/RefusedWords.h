// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/workflow/RefusedAct.h"

#include <QCoreApplication>
#include <QString>

namespace madoguchi {

/// A refused act explained in plain words, to its author or to whoever looks after it. Every text may be empty where there is nothing to say.
struct RefusedWords {
    Q_DECLARE_TR_FUNCTIONS(RefusedWords)
public:
    QString happened;  ///< why it was not accepted
    QString standing;  ///< where the case is now and who holds it
    QString mayNot;    ///< what the person may not do with the case any more
    QString paper;     ///< which paper goes to whom
    QString again;     ///< whether it can be done again, else why not
    QString aside;     ///< who settles it if the person who looks may not

    /// Whether the person may at all; the reason is asked for.
    static bool mayBeSetAside(const Act& act, const Staff& me);

    static RefusedWords of(const RefusedAct& refused, const CaseFile& file, const Staff& me, const QDateTime& now);
};

}  // namespace madoguchi
