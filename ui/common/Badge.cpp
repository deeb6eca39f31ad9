// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/Badge.h"

#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace madoguchi {

BadgeLook badgeOf(CaseState state)
{
    const auto look = [state](Icon icon, Tone tone) { return BadgeLook{icon, tone, label(state)}; };
    switch (state) {
    case CaseState::Received: return look(Icon::Inbox, Tone::Note);
    case CaseState::Examining: return look(Icon::Examine, Tone::Note);
    case CaseState::AwaitingCitizen: return look(Icon::Return, Tone::Hold);
    case CaseState::Examined: return look(Icon::Tick, Tone::Note);
    case CaseState::Proposed: return look(Icon::Stamp, Tone::Note);
    case CaseState::Approved: return look(Icon::Stamp, Tone::Good);
    case CaseState::Issued: return look(Icon::Paper, Tone::Good);
    case CaseState::Sealed: return look(Icon::Sealed, Tone::Good);
    case CaseState::Dispatched: return look(Icon::Envelope, Tone::Good);
    case CaseState::Completed: return look(Icon::Good, Tone::Good);
    case CaseState::Rejected: return look(Icon::Reject, Tone::Bad);
    case CaseState::Withdrawn: return look(Icon::Withdraw, Tone::Hold);
    case CaseState::OnHold: return look(Icon::Hold, Tone::Hold);
    case CaseState::Returned: return look(Icon::Return, Tone::Caution);
    }
    return {};
}

BadgeLook badgeOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Good: return {Icon::Good, Tone::Good, label(outcome)};
    case Outcome::Caution: return {Icon::Caution, Tone::Caution, label(outcome)};
    case Outcome::Bad: return {Icon::Bad, Tone::Bad, label(outcome)};
    }
    return {};
}

BadgeLook badgeOf(Severity severity)
{
    switch (severity) {
    case Severity::Note: return {Icon::Note, Tone::Note, Badge::tr("Note")};
    case Severity::Caution: return {Icon::Caution, Tone::Caution, label(Outcome::Caution)};
    case Severity::Bad: return {Icon::Bad, Tone::Bad, label(Outcome::Bad)};
    }
    return {};
}

Badge::Badge(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)), m_text(plainLabel({}, QLatin1String("text"), this))
{
    auto* layout = row(this, Theme::space(Theme::Space::XS));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    connect(&theme, &Theme::changed, this, &Badge::repaintIcon);
}

void Badge::setLook(const BadgeLook& look)
{
    m_look = look;
    m_text->setText(look.text);
    m_text->setProperty("tone", QString(code(look.tone)));
    restyle(*m_text);
    setAccessibleName(look.text);
    repaintIcon();
}

void Badge::repaintIcon()
{
    m_icon->setPixmap(m_theme.pixmap(m_look.icon, Theme::colorOf(m_look.tone), Theme::size(Theme::Size::SmallIcon), devicePixelRatioF()));
}

}  // namespace madoguchi
