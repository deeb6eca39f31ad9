// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Icon.h"
#include "ui/common/Theme.h"

#include <QKeySequence>
#include <QPushButton>

namespace madoguchi {

/// A button of the act bar: the key small above, what it does below, as clerks know it from the function key rows of other programs.
class ActButton : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Ordinary, Quiet, NextStep, Grave };

    ActButton(const Theme& theme, Icon icon, const QKeySequence& key, const QString& label, Kind kind, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme::Color color() const;
    QFont labelFont() const;

    const Theme& m_theme;
    Icon m_icon;
    QString m_key, m_label;
    Kind m_kind;
};

}  // namespace madoguchi
