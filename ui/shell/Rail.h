// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/Queue.h"

#include <QListView>

class QStandardItemModel;

namespace madoguchi {

class Theme;

/// The queues at the left with their counters. Narrow, it shows icons and counters only.
class Rail : public QListView {
    Q_OBJECT
public:
    Rail(const Theme& theme, QWidget* parent = nullptr);

    void setCounts(const QueueCounts& counts);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    /// Marks a queue without emitting; nothing is marked while a search is shown.
    void mark(std::optional<Queue> queue);
    int count(Queue queue) const;

Q_SIGNALS:
    void queueChosen(madoguchi::Queue queue);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void repaintIcons();

    const Theme& m_theme;
    QStandardItemModel* m_items;
    bool m_narrow = false;
    bool m_quiet = false;
};

}  // namespace madoguchi
