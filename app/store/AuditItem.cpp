// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditItem.h"

#include "app/domain/CodeTable.h"

namespace madoguchi {

namespace {

using Kind = AuditItem::Kind;
using Row = CodeRow<Kind>;

constexpr CodeTable table{std::to_array<Row>({
    {Kind::LoggedIn, QLatin1String("logged-in"), QT_TRANSLATE_NOOP("AuditItem", "Logged in")},
    {Kind::LogInFailed, QLatin1String("log-in-failed"), QT_TRANSLATE_NOOP("AuditItem", "Log-in failed")},
    {Kind::Locked, QLatin1String("locked"), QT_TRANSLATE_NOOP("AuditItem", "Logged out or screen locked")},
    {Kind::Opened, QLatin1String("opened"), QT_TRANSLATE_NOOP("AuditItem", "Looked at a case")},
    {Kind::Acted, QLatin1String("acted"), QT_TRANSLATE_NOOP("AuditItem", "Did an act")},
    {Kind::ActRefused, QLatin1String("act-refused"), QT_TRANSLATE_NOOP("AuditItem", "An act was refused")},
    {Kind::RefusalSeen, QLatin1String("refusal-seen"), QT_TRANSLATE_NOOP("AuditItem", "Took note of a refusal")},
    {Kind::Checked, QLatin1String("checked"), QT_TRANSLATE_NOOP("AuditItem", "Checked the records")},
    {Kind::Printed, QLatin1String("printed"), QT_TRANSLATE_NOOP("AuditItem", "Made a proof sheet")},
    {Kind::Repaired, QLatin1String("repaired"), QT_TRANSLATE_NOOP("AuditItem", "The data of this terminal was repaired")},
    {Kind::Searched, QLatin1String("searched"), QT_TRANSLATE_NOOP("AuditItem", "Searched")},
    {Kind::TrailRead, QLatin1String("trail-read"), QT_TRANSLATE_NOOP("AuditItem", "Read the audit trail")},
    {Kind::TrailExported, QLatin1String("trail-exported"), QT_TRANSLATE_NOOP("AuditItem", "Exported the audit trail")},
    {Kind::VerifiedAgain, QLatin1String("verified-again"), QT_TRANSLATE_NOOP("AuditItem", "Verified again")},
    {Kind::Purged, QLatin1String("purged"), QT_TRANSLATE_NOOP("AuditItem", "Purged a case")},
    {Kind::PassphraseChanged, QLatin1String("passphrase-changed"), QT_TRANSLATE_NOOP("AuditItem", "Changed the passphrase")},
    {Kind::StaffEnrolled, QLatin1String("staff-enrolled"), QT_TRANSLATE_NOOP("AuditItem", "Registered a member of the staff")},
    {Kind::PassphraseReset, QLatin1String("passphrase-reset"), QT_TRANSLATE_NOOP("AuditItem", "Reset a passphrase")},
    {Kind::StaffLeft, QLatin1String("staff-left"), QT_TRANSLATE_NOOP("AuditItem", "Recorded that somebody left")},
    {Kind::PaperHandedOver, QLatin1String("paper-handed-over"), QT_TRANSLATE_NOOP("AuditItem", "Handed over paper of a case")},
})};
static_assert(table.isComplete(Kind::PaperHandedOver));

}  // namespace

QLatin1String code(AuditItem::Kind kind)
{
    return table.code(kind);
}

std::optional<AuditItem::Kind> auditKindFromCode(QStringView code)
{
    return table.value(code);
}

QString label(AuditItem::Kind kind)
{
    return table.label(kind, "AuditItem");
}

}  // namespace madoguchi
