// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/ViewMenu.h"

#include "ui/common/Ask.h"
#include "ui/common/DialogClosing.h"
#include "ui/common/Theme.h"
#include "ui/inbox/SavedViews.h"
#include "ui/inbox/ViewNameDialog.h"

#include <QMenu>

namespace madoguchi {

static constexpr int nameLetters = 10;  // full-width letters of the button before it is cut; its hint says all

ViewMenu::ViewMenu(const Theme& theme, Ask& ask, SavedViews& views, std::function<InboxView()> shown, QWidget* parent)
    : QToolButton(parent), m_theme(theme), m_ask(ask), m_views(views), m_shown(std::move(shown))
{
    setObjectName(QStringLiteral("viewMenu"));
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ViewMenu::rebuild);
    connect(&views, &SavedViews::changed, this, [this] { setCurrent(m_views.find(m_current) ? m_current : QString()); });
    setCurrent({});
}

void ViewMenu::setCurrent(const QString& name)
{
    m_current = name;
    const auto letter = fontMetrics().horizontalAdvance(QChar(0x56FD));
    setText(name.isEmpty() ? tr("Views") : fontMetrics().elidedText(name, Qt::ElideRight, nameLetters * letter).replace(QLatin1Char('&'), QLatin1String("&&")));
    setToolTip(name.isEmpty() ? tr("Saved views (Ctrl+Shift+V)") : tr("Saved views (Ctrl+Shift+V)") + QLatin1Char('\n') + name);
    setAccessibleName(toolTip());
}

void ViewMenu::open()
{
    menu()->popup(mapToGlobal(rect().bottomLeft()));
}

void ViewMenu::rebuild()
{
    menu()->clear();
    addViews(*menu());
    addDeeds(*menu());
}

void ViewMenu::addViews(QMenu& menu)
{
    for (const InboxView& view : m_views.all()) {
        const QString name = QString(view.name).replace(QLatin1Char('&'), QLatin1String("&&"));
        auto* action = menu.addAction(view.opensFirst ? tr("%1 (opens first)").arg(name) : name);
        action->setObjectName(QLatin1String("view-") + view.name);
        action->setCheckable(true);
        action->setChecked(view.name == m_current);
        connect(action, &QAction::triggered, this, [this, name = view.name] { Q_EMIT chosen(name); });
    }
    if (m_views.all().isEmpty()) {
        menu.addAction(tr("No saved views yet"))->setEnabled(false);
    }
    menu.addSeparator();
}

void ViewMenu::addDeeds(QMenu& menu)
{
    const auto add = [&](const char* name, const QString& text, bool enabled, const auto& then) {
        auto* action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, then);
        return action;
    };
    add("viewSave", tr("Save this view…"), true, [this] {
        askName({}, [this](const QString& name) {
            InboxView view = m_shown();
            view.name = name;
            m_views.put(view);
            setCurrent(name);
        });
    });
    const auto current = m_views.find(m_current);
    add("viewUpdate", tr("Save over the current view"), current.has_value(), [this] {
        InboxView view = m_shown();
        view.name = m_current;
        m_views.put(view);
    });
    add("viewRename", tr("Rename the current view…"), current.has_value(), [this] {
        askName(m_current, [this](const QString& name) {
            const QString old = std::exchange(m_current, name);
            m_views.rename(old, name);
        });
    });
    auto* first = add("viewFirst", tr("Open the current view first"), current.has_value(), [this] {
        const auto view = m_views.find(m_current);
        m_views.setFirst(m_current, view && !view->opensFirst);
    });
    first->setCheckable(true);
    first->setChecked(current && current->opensFirst);
    add("viewRemove", tr("Delete the current view…"), current.has_value(), [this] { askRemove(); });
}

void ViewMenu::askName(const QString& current, const std::function<void(const QString&)>& then)
{
    auto* dialog = new ViewNameDialog(m_theme, m_views, current, this);
    closeIntoParent(*dialog);
    connect(dialog, &QDialog::accepted, this, [dialog, then] {
        if (!dialog->name().isEmpty()) {
            then(dialog->name());
        }
    });
    dialog->open();
}

void ViewMenu::askRemove()
{
    Question question;
    question.title = tr("Delete the view \"%1\"?").arg(m_current);
    question.text = tr("Only the view goes. No case is changed.");
    question.choices = {{tr("Delete the view"), true}};
    m_ask.ask(this, question, [this, name = m_current](const Answer& answer) {
        if (answer.choice == 0) {
            m_views.remove(name);
        }
    });
}

}  // namespace madoguchi
