// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/FocusRing.h"

#include "ui/common/Theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace madoguchi {

FocusRing::FocusRing(const Theme& theme, QWidget* window) : QWidget(window), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("focusRing"));
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* focused)
{
    for (const auto& widget : std::as_const(m_watched)) {
        if (widget) {
            widget->removeEventFilter(this);
        }
    }
    m_watched.clear();
    m_target = focused && focused != window() && focused->window() == window() ? focused : nullptr;
    // A ring moves when the widget moves, and also when one of those it stands in does (splitters, scrolling).
    for (auto* widget = m_target.data(); widget; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched << widget;
        if (widget->isWindow()) {
            break;
        }
    }
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const int width = qobject_cast<QAbstractScrollArea*>(m_target.data()) ? 0 : Theme::size(Theme::Size::FocusRing);
    const QRect inside(m_target->mapTo(window(), QPoint(0, 0)), m_target->size());
    setGeometry(inside.adjusted(-width, -width, width, width).intersected(window()->rect()));
    raise();
    show();
    update();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    const int width = Theme::size(Theme::Size::FocusRing);
    QPainter painter(this);
    painter.setPen(QPen(m_theme.color(Theme::Color::FocusOuter), width / 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
    painter.setPen(QPen(m_theme.color(Theme::Color::FocusInner), width / 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect().adjusted(width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1));
}

}  // namespace madoguchi
