// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/FilterLine.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace madoguchi {

static constexpr int chipLetters = 28;  // full-width letters before a chip is cut; its hint says all

FilterLine::FilterLine(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_layout(new FlowLayout(nullptr, Theme::space(Theme::Space::S)))
{
    setObjectName(QStringLiteral("filterLine"));
    auto* around = row(this);
    around->setContentsMargins(Theme::space(Theme::Space::M), 0, Theme::space(Theme::Space::M), Theme::space(Theme::Space::S));
    around->addLayout(m_layout, 1);
    connect(&theme, &Theme::changed, this, [this] { display(m_filters); });
    setVisible(false);
}

void FilterLine::display(const ColumnFilters& filters)
{
    m_filters = filters;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ColumnFilter& filter : filters) {
        addChip(filter);
    }
    auto* all = new QPushButton(tr("Remove all filters"), this);
    all->setObjectName(QStringLiteral("clearFilters"));
    all->setProperty("kind", QStringLiteral("link"));
    connect(all, &QPushButton::clicked, this, &FilterLine::cleared);
    m_layout->addWidget(all);
    setVisible(!filters.isEmpty());
}

void FilterLine::addChip(const ColumnFilter& filter)
{
    const QString text = textOf(filter);
    auto* chip = new QPushButton(m_theme.icon(Icon::Close), {}, this);
    chip->setObjectName(QLatin1String("filterChip-") + code(filter.column));
    chip->setProperty("kind", QStringLiteral("chip"));
    chip->setLayoutDirection(Qt::RightToLeft);  // the cross behind the words
    chip->setIconSize(QSize(1, 1) * Theme::size(Theme::Size::SmallIcon));
    chip->setText(chip->fontMetrics().elidedText(text, Qt::ElideRight, chipLetters * chip->fontMetrics().horizontalAdvance(QChar(0x56FD))));
    chip->setToolTip(text + QLatin1Char('\n') + tr("Remove this filter"));
    chip->setAccessibleName(tr("Remove the filter %1").arg(text));
    connect(chip, &QPushButton::clicked, this, [this, column = filter.column] { Q_EMIT removed(column); });
    m_layout->addWidget(chip);
}

}  // namespace madoguchi
