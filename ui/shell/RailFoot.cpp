// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/RailFoot.h"

#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/shell/RailButton.h"

#include <QVBoxLayout>

namespace madoguchi {

RailFoot::RailFoot(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("railFoot"));
    column(this, 0, 0);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QToolButton* RailFoot::add(const char* name, Icon icon, const QString& words, const QString& keys)
{
    auto* button = new RailButton(m_theme, icon, words, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tr("%1 (%2)").arg(words, keys));
    layout()->addWidget(button);
    m_entries.append(button);
    return button;
}

void RailFoot::setNarrow(bool narrow)
{
    for (RailButton* entry : std::as_const(m_entries)) {
        entry->setNarrow(narrow);
    }
}

}  // namespace madoguchi
