// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/StatusLine.h"

#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace madoguchi {

SyncWords wordsOf(const SyncStatus& status, const QDateTime& now)
{
    switch (status.state) {
    case SyncStatus::State::Idle: return {Icon::Hold, Tone::Hold, StatusLine::tr("Not exchanging")};
    case SyncStatus::State::Waiting: return {Icon::Online, Tone::Good, StatusLine::tr("Connected")};
    case SyncStatus::State::Stopped: return {Icon::Bad, Tone::Bad, StatusLine::tr("Exchange stopped")};
    case SyncStatus::State::Working:
        return {Icon::Working, Tone::Note,
                status.head > status.seq ? StatusLine::tr("Exchanging, %1 of %2").arg(figure(status.seq), figure(status.head)) : StatusLine::tr("Exchanging")};
    case SyncStatus::State::Offline:
        return {Icon::Offline, Tone::Hold,
                status.nextTry.isValid() ? StatusLine::tr("Offline, next try at %1").arg(momentText(status.nextTry, now)) : StatusLine::tr("Offline")};
    }
    return {};
}

StatusLine::StatusLine(Office& office, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_office(office), m_theme(theme), m_icon(new QLabel(this)), m_sync(plainLabel({}, QLatin1String("caption"), this)),
      m_last(plainLabel({}, QLatin1String("caption"), this)), m_waiting(plainLabel({}, QLatin1String("caption"), this)),
      m_unpulledIcon(new QLabel(this)), m_unpulled(plainLabel({}, QLatin1String("caption"), this))
{
    setObjectName(QStringLiteral("statusLine"));
    setSurface(*this, QLatin1String("statusline"));
    setFixedHeight(Theme::size(Theme::Size::StatusLine));
    m_sync->setObjectName(QStringLiteral("syncState"));
    m_unpulled->setObjectName(QStringLiteral("unpulled"));
    m_waiting->setObjectName(QStringLiteral("waitingActs"));
    auto* layout = row(this, Theme::space(Theme::Space::XS));
    layout->setContentsMargins(Theme::space(Theme::Space::M), 0, Theme::space(Theme::Space::M), 0);
    layout->addWidget(m_icon);
    layout->addWidget(m_sync);
    layout->addSpacing(Theme::space(Theme::Space::L));
    layout->addWidget(m_last);
    layout->addSpacing(Theme::space(Theme::Space::L));
    layout->addWidget(m_waiting);
    layout->addSpacing(Theme::space(Theme::Space::L));
    layout->addWidget(m_unpulledIcon);
    layout->addWidget(m_unpulled);
    layout->addStretch(1);
    layout->addWidget(plainLabel(tr("Terminal: %1").arg(office.terminal()), QLatin1String("caption"), this));
    const auto refresh = [this] { display(m_office.syncStatus()); };
    connect(&office, &Office::syncStatusChanged, this, &StatusLine::display);
    connect(&theme, &Theme::changed, this, refresh);
    refresh();
}

void StatusLine::display(const SyncStatus& status)
{
    const auto words = wordsOf(status, m_office.now());
    m_icon->setPixmap(m_theme.pixmap(words.icon, Theme::colorOf(words.tone), Theme::size(Theme::Size::SmallIcon), devicePixelRatioF()));
    m_sync->setText(words.text);
    m_last->setText(tr("Last exchange: %1").arg(momentText(status.lastExchange, m_office.now())));
    m_waiting->setText(status.waitingActs > 0 ? tr("Waiting to be sent: %1").arg(figure(status.waitingActs)) : tr("Everything is sent"));
    const bool isOverdue = status.unpulledSince.isValid();
    m_unpulledIcon->setVisible(isOverdue);
    m_unpulled->setVisible(isOverdue);
    if (isOverdue) {
        m_unpulledIcon->setPixmap(m_theme.pixmap(Icon::Caution, Theme::colorOf(Tone::Caution), Theme::size(Theme::Size::SmallIcon), devicePixelRatioF()));
        m_unpulled->setText(tr("Applications of %1 and later were fetched by no terminal for more than a day").arg(momentText(status.unpulledSince, m_office.now())));
    }
}

}  // namespace madoguchi
