// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/Banner.h"

#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace madoguchi {

namespace {

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Note: return Icon::Note;
    case Tone::Good: return Icon::Good;
    case Tone::Caution: return Icon::Caution;
    case Tone::Bad: return Icon::Bad;
    case Tone::Hold: return Icon::Offline;
    }
    return Icon::Note;
}

}  // namespace

Banner::Banner(const Theme& theme, const BannerMessage& message, bool narrow, QWidget* parent) : QWidget(parent), m_theme(theme), m_message(message)
{
    setProperty("tone", QString(code(message.tone)));
    setSurface(*this, QLatin1String("tinted"));
    setObjectName(QStringLiteral("banner"));
    setAccessibleName(message.title);
    setAccessibleDescription(message.text);

    auto* layout = row(this, Theme::space(Theme::Space::M), Theme::space(Theme::Space::S));
    layout->setContentsMargins(Theme::space(Theme::Space::M), Theme::space(Theme::Space::XS), Theme::space(Theme::Space::S), Theme::space(Theme::Space::XS));
    m_icon = new QLabel(this);
    layout->addWidget(m_icon);
    auto* words = makeWords();
    layout->addWidget(words, 1);
    if (narrow) {
        words->layout()->addWidget(makeButtons(narrow));
    } else {
        layout->addWidget(makeButtons(narrow));
    }
    repaintIcon();
    connect(&theme, &Theme::changed, this, &Banner::repaintIcon);
}

QWidget* Banner::makeWords()
{
    auto* words = new QWidget(this);
    auto* layout = column(words, Theme::space(Theme::Space::XS));
    // A paragraph brings its own room below its last line.
    layout->setContentsMargins(0, Theme::space(Theme::Space::XS), 0, m_message.text.isEmpty() ? Theme::space(Theme::Space::XS) : 0);
    auto* title = plainLabel(m_message.title, QLatin1String("strong"), words);
    title->setWordWrap(true);
    layout->addWidget(title);
    if (!m_message.text.isEmpty()) {
        layout->addWidget(paragraphLabel(m_message.text, words));
    }
    return words;
}

QWidget* Banner::makeButtons(bool narrow)
{
    auto* buttons = new QWidget(this);
    auto* layout = row(buttons, Theme::space(Theme::Space::S));
    if (!m_message.code.isEmpty()) {
        layout->addWidget(plainLabel(m_message.code, QLatin1String("figure"), buttons));
        auto* copy = new QToolButton(buttons);
        copy->setObjectName(QStringLiteral("copyCode"));
        copy->setIcon(m_theme.icon(Icon::Copy));
        copy->setToolTip(tr("Copy the code for support"));
        copy->setAccessibleName(copy->toolTip());
        connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_message.code); });
        layout->addWidget(copy);
    }
    if (!m_message.actionVerb.isEmpty()) {
        auto* act = new QPushButton(m_message.actionVerb, buttons);
        act->setObjectName(QStringLiteral("bannerAction"));
        connect(act, &QPushButton::clicked, this, [this] {
            if (m_message.action) {
                m_message.action();
            }
        });
        layout->addWidget(act);
    }
    if (!m_message.lasting) {
        auto* close = new QToolButton(buttons);
        close->setObjectName(QStringLiteral("closeBanner"));
        close->setIcon(m_theme.icon(Icon::Close));
        close->setToolTip(tr("Close this message"));
        close->setAccessibleName(close->toolTip());
        connect(close, &QToolButton::clicked, this, &Banner::closed);
        layout->addWidget(close);
    }
    if (narrow) {
        layout->addStretch(1);
    }
    return buttons;
}

void Banner::repaintIcon()
{
    m_icon->setPixmap(m_theme.pixmap(iconOf(m_message.tone), Theme::colorOf(m_message.tone), Theme::size(Theme::Size::Icon), devicePixelRatioF()));
    for (auto* button : findChildren<QToolButton*>()) {
        button->setIcon(m_theme.icon(button->objectName() == QLatin1String("copyCode") ? Icon::Copy : Icon::Close));
    }
}

}  // namespace madoguchi
