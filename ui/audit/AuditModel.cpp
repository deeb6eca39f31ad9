// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/AuditModel.h"

#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "ui/audit/AuditWords.h"

namespace madoguchi {

AuditModel::AuditModel(Office& office, QObject* parent) : QAbstractTableModel(parent), m_office(office) {}

void AuditModel::setFilter(const AuditFilter& filter)
{
    clear();
    m_filter = filter;
    ask(0, pageRows);
}

void AuditModel::clear()
{
    ++m_question;
    beginResetModel();
    m_items.clear();
    m_next = 0;
    endResetModel();
    setState(State::Empty);
}

void AuditModel::setColleagues(const QList<Staff>& colleagues)
{
    for (const Staff& person : colleagues) {
        m_names.insert(person.id, person.name);
    }
    if (!m_items.isEmpty()) {
        Q_EMIT dataChanged(index(0, Person), index(rowCount() - 1, Person));
    }
}

void AuditModel::ask(qint64 before, int wanted)
{
    setState(State::Loading);
    m_office.auditPage(m_filter, before, pageRows).then(this, [this, wanted, question = m_question](const Result<AuditRows>& page) {
        if (question != m_question) {
            return;
        }
        if (page) {
            take(*page, wanted);
        } else {
            m_error = page.error();
            setState(State::Failed);
        }
    });
}

void AuditModel::take(const AuditRows& page, int wanted)
{
    m_next = page.next;
    if (!page.items.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + int(page.items.size()) - 1);
        m_items.append(page.items);
        endInsertRows();
    }
    const int missing = wanted - int(page.items.size());
    if (missing > 0 && m_next > 0) {
        ask(m_next, missing);  // a rare thing is looked for in stretches
    } else {
        setState(State::Ready);
    }
}

void AuditModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return wanted && index.isValid() ? QVariant(text(m_items.at(index.row()), index.column())) : QVariant();
}

QString AuditModel::text(const AuditItem& item, int column) const
{
    switch (column) {
    case Time:
        return JapaneseDate::compact(item.at);
    case Person:
        return nameOf(item.staffId);
    case What:
        return label(item.kind);
    case Receipt:
        return item.caseId.isEmpty() ? QString() : CaseId::receiptNumber(item.caseId);
    default:
        return AuditWords::detail(item);
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QString names[] = {tr("Time"), tr("Person"), tr("What"), tr("Receipt no."), tr("Detail")};
    return names[section];
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_state == State::Ready && m_next > 0;
}

void AuditModel::fetchMore(const QModelIndex&)
{
    ask(m_next, pageRows);
}

}  // namespace madoguchi
