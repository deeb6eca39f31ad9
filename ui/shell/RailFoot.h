// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Icon.h"

#include <QList>
#include <QWidget>

class QToolButton;

namespace madoguchi {

class RailButton;
class Theme;

/// Below the queues: pages that are no queue. Narrow, it shows icons only, as the rail does.
class RailFoot : public QWidget {
    Q_OBJECT
public:
    explicit RailFoot(const Theme& theme, QWidget* parent = nullptr);

    /// A button; `keys` are told in its tool tip.
    QToolButton* add(const char* name, Icon icon, const QString& words, const QString& keys);
    void setNarrow(bool narrow);

private:
    const Theme& m_theme;
    QList<RailButton*> m_entries;
};

}  // namespace madoguchi
