// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/StaffModel.h"

#include <algorithm>

namespace madoguchi {

void StaffModel::setMembers(QList<StaffMember> members)
{
    beginResetModel();
    m_members = std::move(members);
    std::ranges::stable_partition(m_members, [](const StaffMember& member) { return member.staff.active; });
    endResetModel();
}

int StaffModel::rowOf(const QString& staffId) const
{
    const auto found = std::ranges::find_if(m_members, [&](const StaffMember& member) { return member.staff.id == staffId; });
    return found == m_members.end() ? -1 : int(found - m_members.begin());
}

int StaffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int StaffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StaffModel::data(const QModelIndex& index, int role) const
{
    const bool shown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return shown && index.isValid() ? QVariant(text(m_members.at(index.row()), index.column())) : QVariant();
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Id:
        return tr("Staff ID");
    case Name:
        return tr("Name");
    case RoleName:
        return tr("Role");
    case State:
        return tr("State");
    case Passphrase:
        return tr("Passphrase");
    default:
        return tr("At this terminal");
    }
}

QString StaffModel::text(const StaffMember& member, int column)
{
    switch (column) {
    case Id:
        return member.staff.id;
    case Name:
        return member.staff.name;
    case RoleName:
        return label(member.staff.role);
    case State:
        return member.staff.active ? tr("works here") : tr("has left");
    case Passphrase:
        return !member.staff.active ? QString() : member.hasTemporaryPassphrase() ? tr("temporary") : tr("their own");
    default:
        return member.opensHere ? tr("also without the intake service") : QString();
    }
}

}  // namespace madoguchi
