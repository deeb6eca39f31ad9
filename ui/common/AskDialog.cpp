// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/AskDialog.h"

#include "ui/common/FocusRing.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi {

namespace {

constexpr int longestReason = 500;  // ActCodec takes no longer one

}  // namespace

AskDialog::AskDialog(const Theme& theme, const Question& question, QWidget* parent) : QDialog(parent), m_theme(theme), m_question(question)
{
    setObjectName(QStringLiteral("askDialog"));
    setWindowTitle(question.title);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setFixedWidth(Theme::size(Theme::Size::Dialog));

    auto* layout = column(this, Theme::space(Theme::Space::M), Theme::space(Theme::Space::XL));
    auto* title = plainLabel(question.title, QLatin1String("heading"), this);
    title->setWordWrap(true);
    layout->addWidget(title);
    if (!question.text.isEmpty()) {
        layout->addWidget(paragraphLabel(question.text, this));
    }
    addOptions(*layout);
    addReason(*layout);
    addButtons(*layout);
    updateChoices();
    new FocusRing(theme, this);
}

void AskDialog::addOptions(QVBoxLayout& layout)
{
    if (m_question.optionLabel.isEmpty()) {
        return;
    }
    auto* caption = plainLabel(m_question.optionLabel, QLatin1String("strong"), this);
    m_options = new QComboBox(this);
    m_options->setObjectName(QStringLiteral("askOption"));
    m_options->setAccessibleName(m_question.optionLabel);
    m_options->setPlaceholderText(tr("Please choose"));
    for (const auto& option : std::as_const(m_question.options)) {
        m_options->addItem(option.text, option.id);
    }
    m_options->setCurrentIndex(-1);
    caption->setBuddy(m_options);
    connect(m_options, &QComboBox::currentIndexChanged, this, &AskDialog::updateChoices);
    layout.addWidget(caption);
    layout.addWidget(m_options);
}

void AskDialog::addReason(QVBoxLayout& layout)
{
    if (m_question.reasonLabel.isEmpty()) {
        return;
    }
    auto* caption = plainLabel(m_question.reasonLabel, QLatin1String("strong"), this);
    layout.addWidget(caption);
    m_reason = new QPlainTextEdit(this);
    if (!m_question.reasonExamples.isEmpty()) {
        auto* examples = new QComboBox(this);
        examples->setObjectName(QStringLiteral("askExamples"));
        examples->setAccessibleName(tr("Phrases to start from"));
        examples->setPlaceholderText(tr("Start from a phrase"));
        examples->addItems(m_question.reasonExamples);
        examples->setCurrentIndex(-1);
        connect(examples, &QComboBox::textActivated, m_reason, &QPlainTextEdit::setPlainText);
        layout.addWidget(examples);
    }
    m_reason->setObjectName(QStringLiteral("askReason"));
    m_reason->setAccessibleName(m_question.reasonLabel);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(3 * Theme::size(Theme::Size::Row));
    caption->setBuddy(m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &AskDialog::updateChoices);
    layout.addWidget(m_reason);
    m_count = plainLabel({}, QLatin1String("caption"), this);
    layout.addWidget(m_count);
}

void AskDialog::addButtons(QVBoxLayout& layout)
{
    auto* buttons = new QWidget(this);
    auto* line = row(buttons, Theme::space(Theme::Space::S));
    line->setContentsMargins(0, Theme::space(Theme::Space::S), 0, 0);
    line->addStretch(1);
    auto* leave = new QPushButton(m_question.leaveVerb.isEmpty() ? tr("Don't do it") : m_question.leaveVerb, buttons);
    leave->setObjectName(QStringLiteral("askLeave"));
    leave->setDefault(true);
    leave->setFocus();
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    line->addWidget(leave);
    for (int i = 0; i < m_question.choices.size(); ++i) {
        const auto& choice = m_question.choices.at(i);
        auto* button = new QPushButton(choice.key.isEmpty() ? choice.verb : QStringLiteral("%1 %2").arg(choice.key.toString(), choice.verb), buttons);
        button->setAccessibleName(choice.verb);
        button->setShortcut(choice.key);
        button->setObjectName(QStringLiteral("askChoice%1").arg(i));
        button->setAutoDefault(false);
        button->setProperty("kind", choice.dangerous ? QStringLiteral("danger") : QStringLiteral("primary"));
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_choice = i;
            accept();
        });
        line->addWidget(button);
        m_choices << button;
    }
    layout.addWidget(buttons);
}

void AskDialog::updateChoices()
{
    const auto given = answer();
    const bool reasonFits = !m_reason || ((!given.reason.isEmpty() || !m_question.reasonRequired) && given.reason.size() <= longestReason);
    if (m_count) {
        const bool isTooLong = given.reason.size() > longestReason;
        m_count->setText(tr("%1 of %2 characters").arg(given.reason.size()).arg(longestReason));
        m_count->setProperty("tone", isTooLong ? QStringLiteral("bad") : QStringLiteral("secondary"));
        restyle(*m_count);
    }
    const bool optionFits = !m_options || !given.option.isEmpty();
    for (auto* button : std::as_const(m_choices)) {
        button->setEnabled(reasonFits && optionFits);
    }
}

Answer AskDialog::answer() const
{
    Answer answer;
    answer.choice = m_choice;
    if (m_reason) {
        answer.reason = m_reason->toPlainText().trimmed();
    }
    if (m_options) {
        answer.option = m_options->currentData().toString();
    }
    return answer;
}

}  // namespace madoguchi
