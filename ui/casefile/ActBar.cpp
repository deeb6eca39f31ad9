// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/ActBar.h"

#include "ui/casefile/ActLook.h"
#include "ui/casefile/CaseWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace madoguchi {

namespace {

/// Acts that somebody else does: another role, or the citizen.
bool isNotOurs(const Workplace::OfferedAct& act)
{
    return act.refusal && act.refusal->code == ErrorCode::RoleNotAllowed;
}

QString keyText(const QKeySequence& key)
{
    return key.toString(QKeySequence::PortableText);
}

QString buttonText(const QKeySequence& key, const QString& text)
{
    return key.isEmpty() ? text : QStringLiteral("%1 %2").arg(keyText(key), text);
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
        auto* button = new QPushButton(keyText(QKeySequence(step.key)), this);
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setIcon(m_theme.icon(step.icon));
        button->setToolTip(step.text);
        button->setAccessibleName(step.text);
        button->setShortcut(QKeySequence(step.key));
        connect(button, &QPushButton::clicked, this, step.signal);
        connect(&m_theme, &Theme::changed, button, [this, button, icon = step.icon] { button->setIcon(m_theme.icon(icon)); });
        m_layout->addWidget(button);
    }
}

void ActBar::setActs(const QList<Workplace::OfferedAct>& acts)
{
    m_offered.clear();
    for (const bool grave : {false, true}) {  // the grave ones at the far end
        std::ranges::copy_if(acts, std::back_inserter(m_offered), [grave](const auto& act) { return !isNotOurs(act) && lookOf(act.kind).isGrave == grave; });
    }
    rebuild();
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
    int best = 0;
    for (const auto& act : std::as_const(m_offered)) {
        best = std::max(best, act.refusal ? 0 : lookOf(act.kind).weight);
    }
    bool stretched = false;
    for (const auto& act : std::as_const(m_offered)) {
        const ActLook look = lookOf(act.kind);
        if (look.isGrave && !stretched) {
            addExplanation();
            line->addStretch(1);
            stretched = true;
        }
        m_entries += entryFor(act, best > 0 && !act.refusal && look.weight == best);
        line->addWidget(m_entries.back().button);
    }
    if (!stretched) {
        addExplanation();
        line->addStretch(1);
    }
    m_layout->addWidget(m_acts, 1);
    setBusy(m_busy);
}

ActBar::Entry ActBar::entryFor(const Workplace::OfferedAct& act, bool isNextStep)
{
    const ActLook look = lookOf(act.kind);
    const QString text = look.isGrave ? tr("%1…").arg(label(act.kind)) : label(act.kind);
    Entry entry{act.kind, act.refusal ? CaseWords::refusal(*act.refusal) : QString(), new QPushButton(buttonText(look.key, text), m_acts)};
    entry.button->setObjectName(QStringLiteral("act.%1").arg(code(act.kind)));
    entry.button->setIcon(m_theme.icon(look.icon, isNextStep ? Theme::Color::OnKey : look.isGrave ? Theme::Color::Bad : Theme::Color::Key));
    entry.button->setProperty("kind", isNextStep ? QStringLiteral("primary") : look.isGrave ? QStringLiteral("danger") : QString());
    entry.button->setAccessibleName(text);
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
    auto* line = static_cast<QHBoxLayout*>(m_acts->layout());
    if (m_offered.isEmpty()) {
        line->addWidget(plainLabel(tr("There is nothing you can do with this case now."), QLatin1String("text"), m_acts));
        return;
    }
    if (std::ranges::none_of(m_offered, [](const Workplace::OfferedAct& act) { return act.refusal.has_value(); })) {
        return;
    }
    auto* why = new QPushButton(tr("Why not?"), m_acts);
    why->setProperty("kind", QStringLiteral("link"));
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
    line->addWidget(why);
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
