// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/RailFoot.h"

#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace madoguchi {

RailFoot::RailFoot(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("railFoot"));
    column(this, Theme::space(Theme::Space::XS), Theme::space(Theme::Space::XS));
    connect(&theme, &Theme::changed, this, &RailFoot::repaintIcons);
}

QToolButton* RailFoot::add(const char* name, Icon icon, const QString& words, const QString& keys)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(words);
    button->setAccessibleName(words);
    button->setToolTip(tr("%1 (%2)").arg(words, keys));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout()->addWidget(button);
    m_entries.append({button, icon});
    repaintIcons();
    return button;
}

void RailFoot::setNarrow(bool narrow)
{
    for (const Entry& entry : m_entries) {
        entry.button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
}

void RailFoot::repaintIcons()
{
    for (const Entry& entry : m_entries) {
        entry.button->setIcon(m_theme.icon(entry.icon));
    }
}

}  // namespace madoguchi
