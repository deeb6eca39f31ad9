// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/ActButton.h"

#include <QFontMetrics>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace madoguchi {

namespace {

QString codeOf(ActButton::Kind kind)
{
    switch (kind) {
    case ActButton::Kind::NextStep: return QStringLiteral("primary");
    case ActButton::Kind::Grave: return QStringLiteral("danger");
    case ActButton::Kind::Quiet: return QStringLiteral("quiet");
    case ActButton::Kind::Ordinary: break;
    }
    return {};
}

}  // namespace

ActButton::ActButton(const Theme& theme, Icon icon, const QKeySequence& key, const QString& label, Kind kind, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_icon(icon), m_key(key.toString(QKeySequence::PortableText)), m_label(label), m_kind(kind)
{
    setText(m_key.isEmpty() ? m_label : QStringLiteral("%1 %2").arg(m_key, m_label).trimmed());
    setProperty("kind", codeOf(kind));
    setProperty("lines", 2);
    setAccessibleName(label);
}

Theme::Color ActButton::color() const
{
    if (!isEnabled()) {
        return Theme::Color::Disabled;
    }
    switch (m_kind) {
    case Kind::NextStep: return Theme::Color::OnKey;
    case Kind::Grave: return Theme::Color::Bad;
    case Kind::Quiet: return Theme::Color::Text;
    case Kind::Ordinary: break;
    }
    return Theme::Color::Key;
}

QFont ActButton::labelFont() const
{
    return m_theme.font(m_kind == Kind::NextStep ? Theme::Type::Strong : Theme::Type::Text);
}

QSize ActButton::sizeHint() const
{
    const int text = std::max(QFontMetrics(labelFont()).horizontalAdvance(m_label), QFontMetrics(m_theme.font(Theme::Type::Caption)).horizontalAdvance(m_key));
    const int width = 2 * Theme::space(Theme::Space::M) + Theme::size(Theme::Size::SmallIcon) + Theme::space(Theme::Space::S) + text;
    return {width, QPushButton::sizeHint().height()};
}

void ActButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);

    const int icon = Theme::size(Theme::Size::SmallIcon);
    const int margin = Theme::space(Theme::Space::M);
    painter.drawPixmap(QRect(margin, (height() - icon) / 2, icon, icon), m_theme.pixmap(m_icon, color(), icon, devicePixelRatioF()));
    const QRect text = rect().adjusted(margin + icon + Theme::space(Theme::Space::S), Theme::space(Theme::Space::XS), 0, -Theme::space(Theme::Space::XS));
    painter.setPen(m_theme.color(color()));
    painter.setFont(m_theme.font(Theme::Type::Caption));
    painter.drawText(text, Qt::AlignLeft | (m_label.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop), m_key);
    painter.setFont(labelFont());
    painter.drawText(text, Qt::AlignLeft | (m_key.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom), m_label);
}

}  // namespace madoguchi
