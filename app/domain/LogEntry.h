// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace madoguchi {

/// What an entry of the municipality's log carries.
/// Submission: body is the CMS message as received. Act: body is a JSON of payload, signature and staffId (wire/ActEnvelope).
/// Staff: body is a JSON of a staff member (wire/StaffCodec); caseId is empty.
enum class EntryKind { Submission, Act, Staff };

inline constexpr std::array allEntryKinds{EntryKind::Submission, EntryKind::Act, EntryKind::Staff};

QLatin1String code(EntryKind kind);
std::optional<EntryKind> entryKindFromCode(QStringView code);

/// One entry of the log: numbers without gaps, each linked to the one before by its digest.
struct LogEntry {
    qint64 seq = 0;           ///< from 1
    QByteArray previous;      ///< digest of the entry before, 32 bytes; 32 zero bytes for the first
    QByteArray digest;        ///< SHA-256 over all but the body, see crypto/LogDigest
    QString caseId;           ///< empty for staff entries and for acts that are about no case
    int caseVersion = 0;      ///< of the case after this entry; 0 if there is none
    EntryKind kind = EntryKind::Submission;
    QDateTime at;             ///< UTC with milliseconds, by the cloud's clock: for a submission the time of receipt
    QByteArray bodyDigest;    ///< SHA-256 of the body
    QByteArray body;          ///< empty if purged (retention)

    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

}  // namespace madoguchi
