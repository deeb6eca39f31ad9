// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/InboxColumn.h"

#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "ui/common/Words.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace madoguchi {

namespace {

/// What a column is, besides its words. `letters`: full-width letters that usually stand there.
struct ColumnForm {
    const char* code;
    double letters;
    bool shown, figure;
    Theme::Type font;
};

using T = Theme::Type;
constexpr std::array forms{
    ColumnForm{"state", 6.5, true, false, T::Text},       ColumnForm{"outcome", 4.5, true, false, T::Text},
    ColumnForm{"receipt", 5.5, true, true, T::Figure},      ColumnForm{"received-at", 7.5, true, true, T::Figure},
    ColumnForm{"name", 7, true, false, T::Name},        ColumnForm{"kana", 11, false, false, T::Text},
    ColumnForm{"kinds", 12.5, true, false, T::Text},      ColumnForm{"copies", 3, false, true, T::Figure},
    ColumnForm{"total", 4.5, false, true, T::Figure},     ColumnForm{"claimant", 5, true, false, T::Text},
    ColumnForm{"service", 5, false, false, T::Text},      ColumnForm{"address", 20, false, false, T::Text},
    ColumnForm{"phone", 7, false, true, T::Figure},       ColumnForm{"changed-at", 7.5, false, true, T::Figure},
};
static_assert(forms.size() == allInboxColumns.size());

const ColumnForm& form(InboxColumn column)
{
    return forms.at(size_t(column));
}

}  // namespace

QLatin1String code(InboxColumn column)
{
    return QLatin1String(form(column).code);
}

std::optional<InboxColumn> inboxColumnFromCode(QStringView text)
{
    const auto found = std::ranges::find_if(allInboxColumns, [text](InboxColumn column) { return code(column) == text; });
    return found == allInboxColumns.end() ? std::nullopt : std::optional(*found);
}

QString label(InboxColumn column)
{
    switch (column) {
    case InboxColumn::State: return QCoreApplication::translate("InboxColumn", "State");
    case InboxColumn::Outcome: return QCoreApplication::translate("InboxColumn", "Verification");
    case InboxColumn::Receipt: return QCoreApplication::translate("InboxColumn", "Receipt no.");
    case InboxColumn::ReceivedAt: return QCoreApplication::translate("InboxColumn", "Received at");
    case InboxColumn::Name: return QCoreApplication::translate("InboxColumn", "Applicant");
    case InboxColumn::Kana: return QCoreApplication::translate("InboxColumn", "Kana");
    case InboxColumn::Kinds: return QCoreApplication::translate("InboxColumn", "Documents");
    case InboxColumn::Copies: return QCoreApplication::translate("InboxColumn", "Copies");
    case InboxColumn::Total: return QCoreApplication::translate("InboxColumn", "Amount");
    case InboxColumn::Claimant: return QCoreApplication::translate("InboxColumn", "Claimed by");
    case InboxColumn::Service: return QCoreApplication::translate("InboxColumn", "Mail service");
    case InboxColumn::Address: return QCoreApplication::translate("InboxColumn", "Address");
    case InboxColumn::Phone: return QCoreApplication::translate("InboxColumn", "Telephone");
    case InboxColumn::ChangedAt: return QCoreApplication::translate("InboxColumn", "Last change");
    }
    return {};
}

int usualWidth(InboxColumn column, const Theme& theme)
{
    const int letter = QFontMetrics(theme.font(fontOf(column))).horizontalAdvance(QChar(0x56FD));  // 国, a full square
    return int(form(column).letters * letter) + 2 * Theme::space(Theme::Space::S);
}

bool shownByDefault(InboxColumn column)
{
    return form(column).shown;
}

bool isFigure(InboxColumn column)
{
    return form(column).figure;
}

Theme::Type fontOf(InboxColumn column)
{
    return form(column).font;
}

QString cellText(InboxColumn column, const CaseSummary& row, const StaffNames& names, const QDateTime& now)
{
    const auto& item = row.caseNow;
    switch (column) {
    case InboxColumn::State: return label(item.state);
    case InboxColumn::Outcome: return label(row.outcome);
    case InboxColumn::Receipt: return CaseId::receiptNumber(item.id);
    case InboxColumn::ReceivedAt: return JapaneseDate::compact(item.receivedAt);
    case InboxColumn::Name: return row.applicantName.isEmpty() ? QCoreApplication::translate("InboxColumn", "(unreadable)") : row.applicantName;
    case InboxColumn::Kana: return row.applicantKana;
    case InboxColumn::Kinds: return kindsText(row.kinds);
    case InboxColumn::Copies: return figure(row.copies);
    case InboxColumn::Total: return yen(row.totalYen);
    case InboxColumn::Claimant:
        return item.claim && item.claim->until > now ? names.value(item.claim->staffId, item.claim->staffId) : QString();
    case InboxColumn::Service: return label(row.service);
    case InboxColumn::Address: return row.applicantAddress;
    case InboxColumn::Phone: return row.applicantPhone;
    case InboxColumn::ChangedAt: return JapaneseDate::compact(item.changedAt);
    }
    return {};
}

QString cellHint(InboxColumn column, const CaseSummary& row, const StaffNames& names, const QDateTime& now)
{
    QStringList lines;
    if (column == InboxColumn::Kinds) {
        for (const auto kind : row.kinds) {
            lines << label(kind);
        }
        return lines.join(QLatin1Char('\n'));
    }
    const QString shown = cellText(column, row, names, now);
    const bool isClaimed = column == InboxColumn::Claimant && !shown.isEmpty();
    lines << (isClaimed ? QCoreApplication::translate("InboxColumn", "%1, until %2").arg(shown, momentText(row.caseNow.claim->until, now)) : shown);
    if (column == InboxColumn::State && row.waitingActs > 0) {
        lines << QCoreApplication::translate("InboxColumn", "An act waits to be sent.");
    }
    if (column == InboxColumn::State && row.refusedActs > 0) {
        lines << QCoreApplication::translate("InboxColumn", "An act was not accepted. Open the case.");
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace madoguchi
