// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/WrappedText.h"

#include "ui/casefile/VisibleText.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace madoguchi {

namespace {

constexpr qreal lineHeight = 1.4;
constexpr int narrowest = 6;  // characters a line, where a layout presses

}  // namespace

WrappedText::WrappedText(const Theme& theme, Theme::Type type, QWidget* parent) : QWidget(parent), m_theme(theme), m_font(theme.font(type)), m_lineFont(m_font)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WrappedText::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(visibleText());
    updateGeometry();
    update();
}

void WrappedText::setColor(Theme::Color color)
{
    m_color = color;
    update();
}

void WrappedText::setLinesOf(Theme::Type type)
{
    m_lineFont = m_theme.font(type);
    updateGeometry();
    update();
}

void WrappedText::setFontSizeOf(Theme::Type type, bool bold)
{
    m_font.setPointSizeF(m_theme.font(type).pointSizeF());
    m_font.setBold(bold);
    m_lineFont = m_font;
    updateGeometry();
    update();
}

QString WrappedText::visibleText() const
{
    return withVisibleControlsInLines(m_text).replace(QLatin1Char('\n'), QChar::LineSeparator);
}

qreal WrappedText::breakLines(QTextLayout& layout, qreal width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal step = QFontMetricsF(m_lineFont).height() * lineHeight;
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (step - line.height()) / 2));
        y += step;
    }
    layout.endLayout();
    return y;
}

QSize WrappedText::sizeHint() const
{
    QTextLayout layout(visibleText(), m_font);
    const qreal height = breakLines(layout, QWIDGETSIZE_MAX);
    return QSizeF(std::ceil(layout.maximumWidth()) + 1, std::ceil(height)).toSize();
}

QSize WrappedText::minimumSizeHint() const
{
    const QFontMetricsF metrics(m_font);
    const qreal width = std::min(metrics.horizontalAdvance(QStringLiteral("口")) * narrowest, qreal(sizeHint().width()));
    return QSizeF(width, QFontMetricsF(m_lineFont).height() * lineHeight).toSize();
}

int WrappedText::heightForWidth(int width) const
{
    QTextLayout layout(visibleText(), m_font);
    return int(std::ceil(breakLines(layout, width)));
}

void WrappedText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(m_color));
    QTextLayout layout(visibleText(), m_font);
    breakLines(layout, width());
    layout.draw(&painter, QPointF(0, 0));
}

void WrappedText::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    menu->popup(event->globalPos());
}

}  // namespace madoguchi
