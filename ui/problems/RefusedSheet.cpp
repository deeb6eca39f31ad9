// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/problems/RefusedSheet.h"

#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi {

RefusedSheet::RefusedSheet(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("refusedSheet"));
    column(this, Theme::space(Theme::Space::S), Theme::space(Theme::Space::M));
    m_happened = add("refusedHappened", QLatin1String("strong"));
    m_standing = add("refusedStanding", QLatin1String("text"));
    m_mayNot = add("refusedMayNot", QLatin1String("text"));
    m_paper = add("refusedPaper", QLatin1String("strong"));
    m_paper->setProperty("tone", QStringLiteral("bad"));
    m_again = add("refusedAgain", QLatin1String("text"));
    m_aside = add("refusedAside", QLatin1String("text"));
    static_cast<QVBoxLayout*>(layout())->addStretch(1);
    forget();
}

QLabel* RefusedSheet::add(const char* name, QLatin1String type)
{
    auto* label = plainLabel({}, type, this);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(label);
    return label;
}

void RefusedSheet::display(const RefusedWords& words)
{
    const std::pair<QLabel*, const QString&> lines[]{
        {m_happened, words.happened}, {m_standing, words.standing}, {m_mayNot, words.mayNot}, {m_paper, words.paper}, {m_again, words.again}, {m_aside, words.aside},
    };
    for (const auto& [label, text] : lines) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
}

void RefusedSheet::display(const QString& text)
{
    RefusedWords words;
    words.happened = text;
    display(words);
}

}  // namespace madoguchi
