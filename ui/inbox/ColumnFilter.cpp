// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/ColumnFilter.h"

#include "app/domain/JapaneseDate.h"
#include "ui/common/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace madoguchi {

namespace {

template<typename Values>
QList<FilterValue> valuesOf(const Values& values)
{
    QList<FilterValue> list;
    for (const auto value : values) {
        list.append({int(value), code(value), label(value)});
    }
    return list;
}

/// One end of what is let through; empty if it is open.
QString endText(const ColumnFilter& filter, const std::optional<qint64>& end)
{
    if (!end) {
        return {};
    }
    switch (filterKind(filter.column)) {
    case FilterKind::Dates: return JapaneseDate::compact(QDate::fromJulianDay(*end));
    default: return filter.column == InboxColumn::Total ? yen(int(*end)) : figure(*end);
    }
}

QString valuesText(const ColumnFilter& filter)
{
    QStringList labels;
    for (const FilterValue& value : filterValues(filter.column)) {
        if ((filter.values >> value.bit & 1U) != 0) {
            labels << value.label;
        }
    }
    return labels.join(QCoreApplication::translate("ColumnFilter", ", "));
}

}  // namespace

FilterKind filterKind(InboxColumn column)
{
    switch (column) {
    case InboxColumn::State:
    case InboxColumn::Outcome:
    case InboxColumn::Kinds:
    case InboxColumn::Service: return FilterKind::Values;
    case InboxColumn::ReceivedAt:
    case InboxColumn::ChangedAt: return FilterKind::Dates;
    case InboxColumn::Copies:
    case InboxColumn::Total: return FilterKind::Figures;
    default: return FilterKind::Words;
    }
}

QList<FilterValue> filterValues(InboxColumn column)
{
    switch (column) {
    case InboxColumn::State: return valuesOf(allCaseStates);
    case InboxColumn::Outcome: return valuesOf(std::array{Outcome::Good, Outcome::Caution, Outcome::Bad});
    case InboxColumn::Kinds: return valuesOf(allDocumentKinds);
    case InboxColumn::Service:
        return valuesOf(std::array{MailService::Ordinary, MailService::Express, MailService::Tracked, MailService::SimpleRegistered});
    default: return {};
    }
}

QString textOf(const ColumnFilter& filter)
{
    const QString name = label(filter.column);
    switch (filterKind(filter.column)) {
    case FilterKind::Words: return QCoreApplication::translate("ColumnFilter", "%1: \"%2\"").arg(name, filter.words.trimmed());
    case FilterKind::Values: return QCoreApplication::translate("ColumnFilter", "%1: %2").arg(name, valuesText(filter));
    default: return QCoreApplication::translate("ColumnFilter", "%1: %2 – %3").arg(name, endText(filter, filter.from), endText(filter, filter.to));
    }
}

ColumnFilters with(const ColumnFilters& filters, const ColumnFilter& filter)
{
    ColumnFilters changed = filters;
    changed.removeIf([&](const ColumnFilter& each) { return each.column == filter.column; });
    if (!filter.isEmpty()) {
        const auto place = std::ranges::find_if(changed, [&](const ColumnFilter& each) { return each.column > filter.column; });
        changed.insert(place, filter);
    }
    return changed;
}

}  // namespace madoguchi
