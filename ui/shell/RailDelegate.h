// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace madoguchi {

class Rail;
class Theme;

/// Paints a queue of the rail: icon, name, counter at the right; a line above the first of a group.
class RailDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { CodeRole = Qt::UserRole, CountRole, StartsGroupRole };

    RailDelegate(const Theme& theme, Rail& rail);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintWide(QPainter& painter, const QRect& cell, const QModelIndex& index, bool current) const;
    void paintNarrow(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    /// The room above the first of a group.
    static int groupGap(const QModelIndex& index);

    const Theme& m_theme;
    const Rail& m_rail;
};

}  // namespace madoguchi
