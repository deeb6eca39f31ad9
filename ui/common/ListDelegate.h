// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace madoguchi {

class Theme;

/// Paints a cell of a ListTable as those of the inbox are: room at both sides, a line below, the whole row in the colour of the selection.
class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ListDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}  // namespace madoguchi
