// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/AuditWitness.h"
#include "app/store/AuditItem.h"

#include <QList>

namespace madoguchi {

/// Which rows of the trail somebody wants to see. What is empty does not restrict.
struct AuditFilter {
    QString staffId;
    std::optional<AuditItem::Kind> kind;
    QDateTime from, to;  ///< from inclusive, to exclusive
    QString caseId;
    QString text;        ///< part of case id, receipt number, person or detail; width, case and blanks make no difference

    bool isEmpty() const;
    bool matches(const AuditItem& item) const;
    /// For the trail itself: which filters were set, and with which ids; 「kind=searched staff=sato」.
    QString description() const;

    /// Width, letter case and blanks taken away: how a text is compared, and how what was searched is kept.
    static QString folded(const QString& text);
};

/// Some rows of the trail, newest first.
struct AuditRows {
    QList<AuditItem> items;
    qint64 next = 0;     ///< ask for rows before this number to go on; 0: there are no more
};

/// Rows that a repair could not save: known to have been there, because the cloud had witnessed them, and said so by the terminal itself.
struct AuditLoss {
    qint64 first = 0, last = 0;  ///< their numbers; later rows bear these numbers again
    AuditWitnessNote told;       ///< where the log says so

    friend bool operator==(const AuditLoss&, const AuditLoss&) = default;
};

/// How far the trail goes and what the log says of it.
struct AuditState {
    qint64 rows = 0;
    std::optional<AuditWitnessNote> witnessed;  ///< the last end that the cloud has witnessed
    QList<AuditLoss> losses;                    ///< in the order of the log
};

}  // namespace madoguchi
