// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/CaseHeader.h"

#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "ui/casefile/CaseWords.h"
#include "ui/casefile/WrappedText.h"
#include "ui/common/Badge.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi {

CaseHeader::CaseHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_close(new QPushButton(tr("Back"), this)), m_name(new WrappedText(theme, Theme::Type::Name, this)),
      m_kana(new WrappedText(theme, Theme::Type::Caption, this)), m_state(new Badge(theme, this)), m_outcome(new Badge(theme, this)),
      m_waiting(new Badge(theme, this))
{
    setSurface(*this, QLatin1String("page"));
    auto* line = row(this, Theme::space(Theme::Space::M));
    line->setContentsMargins(Theme::space(Theme::Space::S), Theme::space(Theme::Space::S), Theme::space(Theme::Space::L), Theme::space(Theme::Space::S));
    m_close->setProperty("kind", QStringLiteral("quiet"));
    m_close->setToolTip(tr("Back (Esc)"));
    connect(m_close, &QPushButton::clicked, this, &CaseHeader::closeRequested);
    m_name->setFontSizeOf(Theme::Type::Title, true);
    m_kana->setColor(Theme::Color::Secondary);

    auto* lines = new QWidget(this);
    auto* column_ = column(lines, Theme::space(Theme::Space::XS));
    column_->addWidget(nameLine());
    column_->addWidget(factLine());
    line->addWidget(m_close, 0, Qt::AlignTop);
    line->addWidget(lines, 1);
    repaintIcons();
    connect(&theme, &Theme::changed, this, &CaseHeader::repaintIcons);
}

QWidget* CaseHeader::nameLine()
{
    auto* widget = new QWidget(this);
    auto* line = row(widget, Theme::space(Theme::Space::L));
    auto* person = new QWidget(widget);
    auto* lines = column(person);
    lines->addWidget(m_kana);
    lines->addWidget(m_name);
    line->addWidget(person, 1);
    for (Badge* badge : {m_waiting, m_outcome, m_state}) {
        line->addWidget(badge, 0, Qt::AlignTop);
    }
    return widget;
}

QWidget* CaseHeader::factLine()
{
    auto* widget = new QWidget(this);
    row(widget, Theme::space(Theme::Space::S));
    addFact(widget, tr("Receipt number"), &m_number);
    addFact(widget, tr("Received"), &m_received);
    addFact(widget, tr("Documents"), &m_documents);
    addFact(widget, tr("Held by"), &m_claim);
    static_cast<QHBoxLayout*>(widget->layout())->addStretch(1);
    m_number->setProperty("type", QStringLiteral("figure"));
    m_received->setProperty("type", QStringLiteral("figure"));
    return widget;
}

void CaseHeader::addFact(QWidget* parent, const QString& caption, QLabel** value)
{
    auto* line = static_cast<QHBoxLayout*>(parent->layout());
    auto* label = plainLabel(caption, QLatin1String("text"), parent);
    label->setProperty("tone", QStringLiteral("secondary"));
    *value = plainLabel({}, QLatin1String("text"), parent);
    (*value)->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setBuddy(*value);
    line->addWidget(label);
    line->addWidget(*value);
    line->addSpacing(Theme::space(Theme::Space::M));
}

void CaseHeader::display(const CaseFile& file, const Staff& me, const QDateTime& now)
{
    const CaseSummary& summary = file.summary;
    m_name->setText(summary.applicantName.isEmpty() ? tr("(the form can't be read)") : summary.applicantName);
    m_kana->setText(summary.applicantKana);
    m_kana->setVisible(!summary.applicantKana.isEmpty());
    m_state->setLook(badgeOf(summary.caseNow.state));
    m_outcome->setLook(badgeOf(file.verdict.outcome()));
    m_waiting->setLook({Icon::Send, Tone::Hold, tr("%n waiting to be sent", nullptr, summary.waitingActs)});
    m_waiting->setVisible(summary.waitingActs > 0);
    m_number->setText(CaseId::receiptNumber(summary.caseNow.id));
    m_received->setText(JapaneseDate::compact(summary.caseNow.receivedAt));
    m_documents->setText(summary.kinds.isEmpty() ? tr("unknown") : kindsText(summary.kinds));
    m_documents->setToolTip(CaseWords::documents(file).toHtmlEscaped());
    m_claim->setText(CaseWords::claim(file, me, now));
}

void CaseHeader::forget()
{
    for (WrappedText* text : {m_name, m_kana}) {
        text->setText({});
    }
    for (QLabel* label : {m_number, m_received, m_documents, m_claim}) {
        label->clear();
        label->setToolTip({});
    }
}

void CaseHeader::repaintIcons()
{
    m_close->setIcon(m_theme.icon(Icon::Back));
}

}  // namespace madoguchi
