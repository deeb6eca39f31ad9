// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/HistoryView.h"

#include "ui/casefile/HistoryLine.h"
#include "ui/casefile/WrappedText.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace madoguchi {

HistoryView::HistoryView(const Theme& theme, QWidget* parent) : QScrollArea(parent), m_theme(theme)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("History of the case"));
    connect(&theme, &Theme::changed, this, &HistoryView::build);
}

void HistoryView::display(const QList<HistoryItem>& history)
{
    m_history = history;
    const int place = verticalScrollBar()->value();
    build();
    QMetaObject::invokeMethod(this, [this, place] { verticalScrollBar()->setValue(place); }, Qt::QueuedConnection);
}

void HistoryView::build()
{
    auto* content = new QWidget(this);
    auto* layout = column(content, 0, Theme::space(Theme::Space::M));
    for (auto item = m_history.crbegin(); item != m_history.crend(); ++item) {
        layout->addWidget(lineWidget(HistoryLine::of(*item)));
    }
    layout->addStretch(1);
    setWidget(content);
}

QWidget* HistoryView::lineWidget(const HistoryLine& line)
{
    auto* widget = new QWidget;
    widget->setAccessibleName(QStringLiteral("%1 %2").arg(line.when, line.what));
    widget->setAccessibleDescription(QStringLiteral("%1 %2 %3").arg(line.mark, line.who, line.reason).simplified());
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, Theme::space(Theme::Space::XS), 0, Theme::space(Theme::Space::S));
    grid->setHorizontalSpacing(Theme::space(Theme::Space::S));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);

    auto* icon = new QLabel(widget);
    const Theme::Color color = line.tone == Tone::Note ? Theme::Color::Secondary : Theme::colorOf(line.tone);
    icon->setPixmap(m_theme.pixmap(line.icon, color, Theme::size(Theme::Size::Icon), devicePixelRatioF()));
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    auto* what = plainLabel(line.what, QLatin1String("strong"), widget);
    what->setWordWrap(true);
    what->setProperty("tone", line.tone == Tone::Note ? QString() : QString(code(line.tone)));
    grid->addWidget(what, 0, 1);
    grid->addWidget(plainLabel(line.when, QLatin1String("figure"), widget), 0, 2, Qt::AlignTop);

    auto* who = new WrappedText(m_theme, Theme::Type::Caption, widget);
    who->setColor(Theme::Color::Secondary);
    who->setText(line.refusal.isEmpty() && !line.mark.isEmpty() ? QStringLiteral("%1　%2").arg(line.who, line.mark) : line.who);
    grid->addWidget(who, 1, 1, 1, 2);
    if (!line.reason.isEmpty()) {
        auto* reason = new WrappedText(m_theme, Theme::Type::Text, widget);
        reason->setText(line.reason);
        grid->addWidget(reason, 2, 1, 1, 2);
    }
    if (!line.actId.isEmpty()) {
        grid->addWidget(refusalWidget(line), 3, 1, 1, 2);
    }
    return widget;
}

QWidget* HistoryView::refusalWidget(const HistoryLine& line)
{
    auto* card = new QWidget;
    card->setProperty("tone", QString(code(Tone::Bad)));
    setSurface(*card, QLatin1String("tinted"));
    auto* layout = column(card, Theme::space(Theme::Space::XS), Theme::space(Theme::Space::S));
    layout->addWidget(paragraphLabel(line.refusal, card));
    auto* below = new QWidget(card);
    auto* buttons = row(below, Theme::space(Theme::Space::S));
    buttons->addWidget(plainLabel(line.code, QLatin1String("caption"), below));
    buttons->addStretch(1);
    auto* explain = new QPushButton(tr("What to do…"), below);
    explain->setAccessibleDescription(line.what);
    connect(explain, &QPushButton::clicked, this, [this, actId = line.actId] { Q_EMIT explanationWanted(actId); });
    buttons->addWidget(explain);
    layout->addWidget(below);
    return card;
}

}  // namespace madoguchi
