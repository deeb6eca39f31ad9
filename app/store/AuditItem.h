// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

namespace madoguchi {

/// One entry of this terminal's trail: what a person did or looked at.
struct AuditItem {
    /// Stored as a number: new ones go to the end.
    enum class Kind {
        LoggedIn, LogInFailed, Locked, Opened, Acted, ActRefused, RefusalSeen, Checked, Printed, Repaired, Searched, TrailRead, TrailExported, VerifiedAgain, Purged,
        PassphraseChanged, StaffEnrolled, PassphraseReset, StaffLeft, PaperHandedOver,
    };

    qint64 number = 0;   ///< from 1, without gaps
    QDateTime at;        ///< UTC, this terminal's clock
    QString staffId;
    Kind kind = Kind::Opened;
    QString caseId;      ///< empty if it was about none
    QString detail;      ///< codes and ids, of a search what was typed (the whole item is sealed); a reason is in the act itself

    friend bool operator==(const AuditItem&, const AuditItem&) = default;
};

inline constexpr std::array allAuditKinds{
    AuditItem::Kind::LoggedIn, AuditItem::Kind::LogInFailed, AuditItem::Kind::Locked, AuditItem::Kind::Opened, AuditItem::Kind::Acted,
    AuditItem::Kind::ActRefused, AuditItem::Kind::RefusalSeen, AuditItem::Kind::Checked, AuditItem::Kind::Printed, AuditItem::Kind::Repaired,
    AuditItem::Kind::Searched, AuditItem::Kind::TrailRead, AuditItem::Kind::TrailExported, AuditItem::Kind::VerifiedAgain, AuditItem::Kind::Purged,
    AuditItem::Kind::PassphraseChanged, AuditItem::Kind::StaffEnrolled, AuditItem::Kind::PassphraseReset, AuditItem::Kind::StaffLeft,
    AuditItem::Kind::PaperHandedOver,
};

/// The word on the command line and in exports: "logged-in".
QLatin1String code(AuditItem::Kind kind);
std::optional<AuditItem::Kind> auditKindFromCode(QStringView code);
/// What the screen says: 「ログイン」.
QString label(AuditItem::Kind kind);

}  // namespace madoguchi
