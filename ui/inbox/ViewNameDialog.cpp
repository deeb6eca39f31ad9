// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/ViewNameDialog.h"

#include "ui/common/FocusRing.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/inbox/SavedViews.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi {

ViewNameDialog::ViewNameDialog(const Theme& theme, const SavedViews& views, const QString& current, QWidget* parent)
    : QDialog(parent), m_views(views), m_current(current), m_name(new QLineEdit(current, this)), m_hint(hintLabel({}, this)), m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("viewNameDialog"));
    setWindowTitle(current.isEmpty() ? tr("Save this view") : tr("Rename the view"));
    setFixedWidth(Theme::size(Theme::Size::Dialog));
    auto* layout = column(this, Theme::space(Theme::Space::M), Theme::space(Theme::Space::XL));
    layout->addWidget(plainLabel(windowTitle(), QLatin1String("heading"), this));
    auto* caption = plainLabel(tr("Name of the view"), QLatin1String("strong"), this);
    caption->setBuddy(m_name);
    layout->addWidget(caption);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setAccessibleName(caption->text());
    m_name->setMaxLength(SavedViews::longestName);
    m_name->selectAll();
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::updateHint);
    layout->addWidget(m_name);
    layout->addWidget(m_hint);
    auto* line = row(nullptr, Theme::space(Theme::Space::S));
    auto* leave = new QPushButton(tr("Cancel"), this);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setText(current.isEmpty() ? tr("Save") : tr("Rename"));
    m_save->setObjectName(QStringLiteral("viewNameSave"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    line->addStretch(1);
    line->addWidget(leave);
    line->addWidget(m_save);
    layout->addLayout(line);
    updateHint();
    new FocusRing(theme, this);
}

void ViewNameDialog::updateHint()
{
    const bool isTaken = name() != m_current && m_views.find(name()).has_value();
    setParagraph(*m_hint, isTaken ? tr("The view of this name is replaced.")
                                  : tr("The list, its filters, order and columns are kept for you alone at this terminal."));
    m_save->setEnabled(!name().isEmpty());
}

QString ViewNameDialog::name() const
{
    return m_name->text().trimmed();
}

}  // namespace madoguchi
