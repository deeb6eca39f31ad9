// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/AuditWords.h"

#include "app/domain/ActKind.h"

namespace madoguchi {

/// "id code" or "id code MDG-1006".
QString AuditWords::act(const QString& detail)
{
    const auto kind = actKindFromCode(detail.section(u' ', 1, 1));
    const QString refusal = detail.section(u' ', 2, 2);
    if (!kind) {
        return detail;
    }
    return refusal.isEmpty() ? label(*kind) : tr("%1 (%2)").arg(label(*kind), refusal);
}

/// "id code" or "id code what the person wrote".
QString AuditWords::noted(const QString& detail)
{
    const auto kind = actKindFromCode(detail.section(u' ', 1, 1));
    const QString note = detail.section(u' ', 2);
    if (!kind) {
        return {};
    }
    return note.isEmpty() ? label(*kind) : tr("%1: %2").arg(label(*kind), note);
}

QString AuditWords::detail(const AuditItem& item)
{
    using Kind = AuditItem::Kind;
    switch (item.kind) {
    case Kind::LoggedIn:
        return item.detail == QLatin1String("offline") ? tr("without the intake service") : tr("with the intake service");
    case Kind::Acted:
    case Kind::ActRefused:
        return act(item.detail);
    case Kind::RefusalSeen:
        return noted(item.detail);
    case Kind::Checked:
        return item.detail == QLatin1String("trail") ? tr("the audit trail") : tr("everything on this terminal");
    case Kind::TrailRead:
        return item.detail.isEmpty() ? tr("all") : item.detail;
    default:
        return item.detail;
    }
}

}  // namespace madoguchi
