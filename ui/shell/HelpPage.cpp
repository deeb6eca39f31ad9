// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/HelpPage.h"

#include "ui/common/Badge.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace madoguchi {

HelpPage::HelpPage(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("helpPage"));
    auto* layout = column(this);
    layout->addWidget(makeHead());
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Guide"));
    auto* page = new QWidget(scroll);
    page->setMaximumWidth(Theme::size(Theme::Size::TextWidth));
    auto* lines = column(page, Theme::space(Theme::Space::M), Theme::space(Theme::Space::XL));
    lines->setContentsMargins(Theme::space(Theme::Space::M), 0, Theme::space(Theme::Space::XL), Theme::space(Theme::Space::XL));
    addKeys(*lines, *page);
    addMarks(*lines, *page);
    addAdvice(*lines, *page);
    lines->addStretch(1);
    scroll->setWidget(page);
    layout->addWidget(scroll, 1);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &HelpPage::closeRequested);
}

QWidget* HelpPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* line = row(head, Theme::space(Theme::Space::M));
    line->setContentsMargins(Theme::space(Theme::Space::M), Theme::space(Theme::Space::S), Theme::space(Theme::Space::M), Theme::space(Theme::Space::S));
    line->addWidget(plainLabel(tr("Guide"), QLatin1String("title"), head));
    line->addStretch(1);
    auto* back = new QPushButton(tr("Back to the list (Esc)"), head);
    back->setObjectName(QStringLiteral("helpBack"));
    connect(back, &QPushButton::clicked, this, &HelpPage::closeRequested);
    setFocusProxy(back);
    line->addWidget(back);
    return head;
}

void HelpPage::addKeys(QVBoxLayout& layout, QWidget& page)
{
    layout.addWidget(plainLabel(tr("Keys"), QLatin1String("heading"), &page));
    const QList<QPair<QString, QString>> keys{
        {QStringLiteral("Ctrl+K"), tr("Search all cases; a scanned receipt number opens its case")},
        {QStringLiteral("Ctrl+F"), tr("Filter the list that is shown")},
        {tr("Up, Down, Enter"), tr("Move in the list, open the case")},
        {QStringLiteral("Esc"), tr("Back, without doing anything")},
        {QStringLiteral("F2"), tr("Take the case")},
        {QStringLiteral("F3, F4"), tr("Next case, previous case")},
        {QStringLiteral("F5"), tr("Read again and exchange now")},
        {QStringLiteral("F7"), tr("Put on hold")},
        {QStringLiteral("Ctrl+Shift+F"), tr("Filter the list by a column")},
        {QStringLiteral("Ctrl+Shift+V"), tr("Saved views of the list")},
        {QStringLiteral("Ctrl+B"), tr("Queues: names or icons only")},
        {QStringLiteral("Ctrl+D"), tr("Show or hide the preview at the right")},
        {QStringLiteral("Ctrl+R"), tr("Audit trail: who did what at this terminal")},
        {QStringLiteral("Ctrl+J"), tr("What the intake service did not accept, and what to do about it")},
        {QStringLiteral("Ctrl+T"), tr("Who works on what; release the cases of an absent colleague (chief)")},
        {QStringLiteral("Ctrl+E"), tr("Cases whose retention has ended (chief, administrator)")},
        {QStringLiteral("Ctrl+U"), tr("Who works here: register, reset a passphrase, leave (administrator)")},
        {QStringLiteral("Ctrl+L"), tr("Lock the screen")},
    };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(Theme::Space::XL));
    grid->setVerticalSpacing(Theme::space(Theme::Space::S));
    for (int i = 0; i < keys.size(); ++i) {
        grid->addWidget(plainLabel(keys.at(i).first, QLatin1String("strong"), &page), i, 0);
        grid->addWidget(plainLabel(keys.at(i).second, QLatin1String("text"), &page), i, 1);
    }
    grid->setColumnStretch(1, 1);
    layout.addLayout(grid);
}

void HelpPage::addMarks(QVBoxLayout& layout, QWidget& page)
{
    layout.addSpacing(Theme::space(Theme::Space::M));
    layout.addWidget(plainLabel(tr("What the verification says"), QLatin1String("heading"), &page));
    const QList<QPair<Outcome, QString>> marks{
        {Outcome::Good, tr("The signature is valid and the applicant is the signer. Go on.")},
        {Outcome::Caution, tr("The signature is valid, but a person has to look at something. The case says what.")},
        {Outcome::Bad, tr("This is not a valid application of this person. Issue and send nothing.")},
    };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(Theme::Space::XL));
    grid->setVerticalSpacing(Theme::space(Theme::Space::S));
    for (int i = 0; i < marks.size(); ++i) {
        auto* badge = new Badge(m_theme, &page);
        badge->setLook(badgeOf(marks.at(i).first));
        grid->addWidget(badge, i, 0);
        grid->addWidget(plainLabel(marks.at(i).second, QLatin1String("text"), &page), i, 1);
    }
    grid->setColumnStretch(1, 1);
    layout.addLayout(grid);
}

void HelpPage::addAdvice(QVBoxLayout& layout, QWidget& page)
{
    const auto section = [&](const QString& heading, const QString& text) {
        layout.addSpacing(Theme::space(Theme::Space::M));
        layout.addWidget(plainLabel(heading, QLatin1String("heading"), &page));
        layout.addWidget(paragraphLabel(text, &page));
    };
    section(tr("Without a connection"),
            tr("Go on working. What you do is kept on this terminal and sent by itself. If somebody else was faster, the case says that your act was not accepted."));
    section(tr("When something is wrong"),
            tr("Every message has a code such as MDG-3001. Copy it with the button beside it and tell it to the administrator. It holds no personal data."));
}

}  // namespace madoguchi
