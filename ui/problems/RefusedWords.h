// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/workflow/RefusedAct.h"

#include <QCoreApplication>
#include <QString>

namespace madoguchi {

/// A refused act explained to its author in plain words. Every text may be empty where there is nothing to say.
struct RefusedWords {
    Q_DECLARE_TR_FUNCTIONS(RefusedWords)
public:
    QString happened;  ///< why it was not accepted
    QString standing;  ///< where the case is now and who holds it
    QString mayNot;    ///< what the person may not do with the case any more
    QString paper;     ///< which paper goes to whom
    QString again;     ///< whether it can be done again, else why not

    static RefusedWords of(const RefusedAct& refused, const CaseFile& file, const Staff& me, const QDateTime& now);
};

}  // namespace madoguchi
