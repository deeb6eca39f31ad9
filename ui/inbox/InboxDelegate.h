// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Badge.h"
#include "ui/common/Theme.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace madoguchi {

class CaseSelection;
class CaseTableModel;

/// Paints the cells of the case table: badges with icon and word, names in the font of names, figures in that of figures.
class InboxDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    InboxDelegate(const Theme& theme, const CaseTableModel& model, const CaseSelection& selection, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBadge(QPainter& painter, QRect cell, const BadgeLook& look, bool selected) const;
    void paintUnsent(QPainter& painter, QRect& cell, bool refused) const;
    const QPixmap& icon(Icon icon, Theme::Color role, qreal ratio) const;

    const Theme& m_theme;
    const CaseTableModel& m_model;
    const CaseSelection& m_selection;
    mutable QHash<quint64, QPixmap> m_icons;
};

}  // namespace madoguchi
