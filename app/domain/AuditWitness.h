// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace madoguchi {

/// Where a terminal's audit trail ended when it was shown to the cloud: whoever cuts the trail off later, together with everything on the
/// terminal that knew its end, is contradicted by the log.
struct AuditWitness {
    qint64 number = 0;   ///< of the last row, from 1
    QByteArray digest;   ///< of the chain there, 32 bytes
    QDate day;           ///< on which it was shown, Asia/Tokyo
    /// After a repair in which rows were lost: the last row that was saved. The trail says so itself, for good, where everybody can read it,
    /// instead of being contradicted for ever.
    std::optional<qint64> resumedAfter = {};

    /// As the fields of an act: "number", "digest" (hexadecimal), "day" (2026-11-23), perhaps "resumedAfter". The terminal is that of the act.
    QMap<QString, QString> fields() const;
    /// Nothing if they name no end of a trail, or anything besides.
    static std::optional<AuditWitness> fromFields(const QMap<QString, QString>& fields);
    /// Whether a trail that ended like `before` can have come to end like this one: it never gets shorter, and never has another history,
    /// unless it says that a repair has lost rows.
    bool follows(const AuditWitness& before) const;

    friend bool operator==(const AuditWitness&, const AuditWitness&) = default;
};

/// Who had it witnessed, where and when.
struct AuditWitnessNote {
    AuditWitness witness;
    QString terminal;
    qint64 seq = 0;      ///< of the act in the log
    QString staffId;
    QDateTime at;        ///< the cloud's time

    friend bool operator==(const AuditWitnessNote&, const AuditWitnessNote&) = default;
};

}  // namespace madoguchi
