// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseSummary.h"
#include "ui/common/Theme.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace madoguchi {

/// The columns a person can choose from, in the order of the table.
enum class InboxColumn {
    State, Outcome, Receipt, ReceivedAt, Name, Kana, Kinds, Copies, Total, Claimant, Service, Address, Phone, ChangedAt,
};

inline constexpr std::array allInboxColumns{
    InboxColumn::State, InboxColumn::Outcome, InboxColumn::Receipt, InboxColumn::ReceivedAt, InboxColumn::Name, InboxColumn::Kana, InboxColumn::Kinds,
    InboxColumn::Copies, InboxColumn::Total, InboxColumn::Claimant, InboxColumn::Service, InboxColumn::Address, InboxColumn::Phone, InboxColumn::ChangedAt,
};

/// "received-at": name in settings.
QLatin1String code(InboxColumn column);
std::optional<InboxColumn> inboxColumnFromCode(QStringView code);
QString label(InboxColumn column);
/// Pixels, until the person drags: room for what usually stands there, in the font of the column.
int usualWidth(InboxColumn column, const Theme& theme);
bool shownByDefault(InboxColumn column);
bool isFigure(InboxColumn column);
Theme::Type fontOf(InboxColumn column);

/// Names of colleagues by id: a claim holds only the id.
using StaffNames = QHash<QString, QString>;

QString cellText(InboxColumn column, const CaseSummary& row, const StaffNames& names, const QDateTime& now);
/// The whole of what the cell may have no room for, for the tooltip and the screen reader.
QString cellHint(InboxColumn column, const CaseSummary& row, const StaffNames& names, const QDateTime& now);

}  // namespace madoguchi
