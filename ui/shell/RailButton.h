// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Icon.h"

#include <QToolButton>

namespace madoguchi {

class Theme;

/// An entry below the queues, its drawing and its words where those of the queues stand; narrow, the drawing alone.
class RailButton : public QToolButton {
    Q_OBJECT
public:
    RailButton(const Theme& theme, Icon icon, const QString& words, QWidget* parent);

    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    const Icon m_icon;
    bool m_narrow = false;
};

}  // namespace madoguchi
