// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/ActBar.h"

#include "ui/casefile/ActButton.h"
#include "ui/casefile/ActLook.h"
#include "ui/casefile/CaseWords.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace madoguchi {

namespace {

/// Acts that are done elsewhere on the page, or by somebody else: another role, or the citizen (a correction is no act of the office at all).
bool isNotOurs(const Workplace::OfferedAct& act)
{
    return lookOf(act.kind).isElsewhere
        || (act.refusal && (act.refusal->code == ErrorCode::RoleNotAllowed || act.refusal->code == ErrorCode::ActNotAllowed));
}

}  // namespace

ActBar::ActBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_layout(row(this, Theme::space(Theme::Space::S)))
{
    const int s = Theme::space(Theme::Space::S);
    m_layout->setContentsMargins(s, s, s, s);
    setSurface(*this, QLatin1String("ground"));
    setAccessibleName(tr("What you can do with this case"));
    addNavigation();
    rebuild();
    connect(&theme, &Theme::changed, this, &ActBar::rebuild);
}

void ActBar::addNavigation()
{
    struct Step {
        Icon icon;
        Qt::Key key;
        QString text;
        void (ActBar::*signal)();
    };
    const QList<Step> steps{
        {Icon::Previous, Qt::Key_F4, tr("Previous case"), &ActBar::previousRequested},
        {Icon::Next, Qt::Key_F3, tr("Next case"), &ActBar::nextRequested},
        {Icon::Refresh, Qt::Key_F5, tr("Read again"), &ActBar::refreshRequested},
    };
    for (const Step& step : steps) {
        auto* button = new ActButton(m_theme, step.icon, QKeySequence(step.key), step.text, ActButton::Kind::Quiet, this);
        button->setShortcut(QKeySequence(step.key));
        connect(button, &QPushButton::clicked, this, step.signal);
        m_layout->addWidget(button, 0, Qt::AlignTop);
    }
}

void ActBar::setActs(const QList<Workplace::OfferedAct>& acts)
{
    const auto before = std::exchange(m_offered, {});
    for (const bool grave : {false, true}) {  // the grave ones at the far end
        std::ranges::copy_if(acts, std::back_inserter(m_offered), [grave](const auto& act) { return !isNotOurs(act) && lookOf(act.kind).isGrave == grave; });
    }
    const auto isSame = [](const auto& a, const auto& b) { return a.kind == b.kind && a.refusal == b.refusal; };
    if (!std::ranges::equal(before, m_offered, isSame)) {  // else the focus stays where it is
        rebuild();
    }
}

void ActBar::setBusy(bool busy)
{
    m_busy = busy;
    for (const Entry& entry : std::as_const(m_entries)) {
        entry.button->setEnabled(entry.why.isEmpty() && !busy);
    }
}

void ActBar::rebuild()
{
    delete m_acts;
    m_entries.clear();
    m_acts = new QWidget(this);
    auto* line = row(m_acts, Theme::space(Theme::Space::S));
    auto* ordinary = new QWidget(m_acts);
    m_flow = new FlowLayout(ordinary, Theme::space(Theme::Space::S));
    line->addWidget(ordinary, 1);
    const auto next = nextStep();
    for (const auto& act : std::as_const(m_offered)) {
        m_entries += entryFor(act, act.kind == next);
        QPushButton* button = m_entries.back().button;
        lookOf(act.kind).isGrave ? line->addWidget(button, 0, Qt::AlignTop) : m_flow->addWidget(button);
    }
    addExplanation();
    m_layout->addWidget(m_acts, 1);
    m_acts->show();
    setBusy(m_busy);
}

bool ActBar::isRenewal(ActKind kind) const
{
    return kind == ActKind::Claim && std::ranges::any_of(m_offered, [](const auto& act) { return act.kind == ActKind::Release && !act.refusal; });
}

std::optional<ActKind> ActBar::nextStep() const
{
    const auto isPossible = [](const Workplace::OfferedAct& act) { return !act.refusal; };
    std::optional<ActKind> next;
    for (const auto& act : m_offered) {
        if (isPossible(act) && !isRenewal(act.kind) && lookOf(act.kind).weight > (next ? lookOf(*next).weight : 0)) {
            next = act.kind;
        }
    }
    return next;
}

ActBar::Entry ActBar::entryFor(const Workplace::OfferedAct& act, bool isNextStep)
{
    using Kind = ActButton::Kind;
    const ActLook look = lookOf(act.kind);
    const QString words = isRenewal(act.kind) ? tr("Keep longer") : label(act.kind);
    const QString text = look.isGrave ? tr("%1…").arg(words) : words;
    const Kind kind = isNextStep ? Kind::NextStep : look.isGrave ? Kind::Grave : Kind::Ordinary;
    Entry entry{act.kind, act.refusal ? CaseWords::refusal(*act.refusal) : QString(), new ActButton(m_theme, look.icon, look.key, text, kind, m_acts)};
    entry.button->setObjectName(QStringLiteral("act.%1").arg(code(act.kind)));
    entry.button->setAccessibleDescription(entry.why);
    entry.button->setToolTip(entry.why.toHtmlEscaped());
    connect(entry.button, &QPushButton::clicked, this, [this, kind = act.kind] { Q_EMIT chosen(kind); });
    if (!look.key.isEmpty()) {
        auto* shortcut = new QShortcut(look.key, m_acts);
        connect(shortcut, &QShortcut::activated, this, [this, kind = act.kind] { pressed(kind); });
    }
    return entry;
}

void ActBar::addExplanation()
{
    if (m_offered.isEmpty()) {
        auto* none = plainLabel(tr("There is nothing you can do with this case now."), QLatin1String("text"), m_acts);
        none->setObjectName(QStringLiteral("act.none"));
        none->setMinimumHeight(Theme::size(Theme::Size::Control) + Theme::space(Theme::Space::S));
        m_flow->addWidget(none);
        return;
    }
    if (std::ranges::none_of(m_offered, [](const Workplace::OfferedAct& act) { return act.refusal.has_value(); })) {
        return;
    }
    auto* why = new ActButton(m_theme, Icon::Help, {}, tr("Why not?"), ActButton::Kind::Quiet, m_acts);
    why->setAccessibleDescription(tr("Says why some acts are not possible now"));
    connect(why, &QPushButton::clicked, this, [this, why] {
        auto* menu = new QMenu(why);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const Entry& entry : std::as_const(m_entries)) {
            if (!entry.why.isEmpty()) {
                menu->addAction(tr("%1: %2").arg(label(entry.kind), entry.why.section(QLatin1Char('\n'), 0, 0)));
            }
        }
        menu->popup(why->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
    m_flow->addWidget(why);
}

void ActBar::pressed(ActKind kind)
{
    const auto entry = std::ranges::find(m_entries, kind, &Entry::kind);
    if (m_busy || entry == m_entries.end()) {
        return;
    }
    if (entry->why.isEmpty()) {
        Q_EMIT chosen(kind);
    } else {
        Q_EMIT impossible(kind, entry->why);
    }
}

QList<ActKind> ActBar::shownActs() const
{
    QList<ActKind> acts;
    std::ranges::transform(m_entries, std::back_inserter(acts), &Entry::kind);
    return acts;
}

QList<ActKind> ActBar::possibleActs() const
{
    QList<ActKind> acts;
    for (const Entry& entry : m_entries) {
        if (entry.why.isEmpty()) {
            acts += entry.kind;
        }
    }
    return acts;
}

}  // namespace madoguchi
