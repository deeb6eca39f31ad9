// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/TemporaryCard.h"

#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi {

TemporaryCard::TemporaryCard(QWidget* parent)
    : QWidget(parent), m_title(plainLabel({}, QLatin1String("heading"), this)), m_shown(plainLabel({}, QLatin1String("title"), this))
{
    setObjectName(QStringLiteral("temporaryCard"));
    setSurface(*this, QLatin1String("tinted"));
    setFixedWidth(Theme::size(Theme::Size::Card));
    m_shown->setObjectName(QStringLiteral("temporaryPassphrase"));
    auto* layout = column(this, Theme::space(Theme::Space::S), Theme::space(Theme::Space::M));
    layout->addWidget(m_title);
    layout->addWidget(m_shown);
    layout->addWidget(hintLabel(tr("Hand it to the person yourself. It is good for 72 hours and for one thing only: choosing a passphrase of their own. "
                                   "It is not shown again."),
                                this));
    auto* line = row(nullptr, Theme::space(Theme::Space::S));
    auto* copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setObjectName(QStringLiteral("temporaryCopy"));
    auto* close = new QPushButton(tr("Handed over, close"), this);
    close->setObjectName(QStringLiteral("temporaryClose"));
    close->setProperty("kind", QStringLiteral("primary"));
    line->addWidget(close);
    line->addWidget(copyButton);
    line->addStretch(1);
    layout->addLayout(line);
    connect(copyButton, &QPushButton::clicked, this, &TemporaryCard::copy);
    connect(close, &QPushButton::clicked, this, [this] {
        forget();
        Q_EMIT closed();
    });
    setFocusProxy(close);
}

TemporaryCard::~TemporaryCard()
{
    forget();
}

void TemporaryCard::show(const QString& personName, const Sensitive<QString>& passphrase)
{
    m_passphrase = passphrase;
    m_title->setText(tr("Temporary passphrase for %1").arg(personName));
    m_shown->setText(passphrase.reveal());
    m_shown->ensurePolished();
    m_shown->setMinimumHeight(m_shown->fontMetrics().lineSpacing() * 3 / 2);  // q and g end below the line: nothing of them may be cut off
    setVisible(true);
    setFocus();
}

void TemporaryCard::forget()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (!m_passphrase.reveal().isEmpty() && clipboard->text() == m_passphrase.reveal()) {
        clipboard->clear();
    }
    m_shown->clear();
    m_title->clear();
    m_passphrase = Sensitive<QString>();
}

void TemporaryCard::copy()
{
    QGuiApplication::clipboard()->setText(m_passphrase.reveal());
}

}  // namespace madoguchi
