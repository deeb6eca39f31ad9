// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "app/store/search/CaseIndex.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace madoguchi {

/// A case that somebody holds now.
struct HeldCase {
    CaseSummary summary;
    QDateTime since;  ///< when it was taken, or last kept longer
    QDateTime until;
};

/// What one member of the office holds, oldest first.
struct Holding {
    QString staffId, name;
    QList<HeldCase> cases;

    QDateTime since() const;      ///< of the case held longest
    QDateTime firstEnd() const;   ///< when the first of them comes free by itself
    QDateTime lastEnd() const;    ///< when the last one does

    /// The cases that somebody holds at `now`.
    static QStringList heldIn(const CaseIndex& index, const QDateTime& now);
    /// Who holds which of them at `now`, by name. `names`: staff ids and names; an id without one stands for itself.
    static QList<Holding> of(const QList<CaseSummary>& rows, const QHash<QString, QString>& names, const QDateTime& now);
};

}  // namespace madoguchi
