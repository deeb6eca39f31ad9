// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/FindingList.h"

#include "ui/casefile/PairConfirmation.h"
#include "ui/common/Badge.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi {

FindingList::FindingList(const Theme& theme, const CaseFile& file, bool canConfirmPairs, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_canConfirmPairs(canConfirmPairs)
{
    auto* layout = column(this, Theme::space(Theme::Space::M));
    const auto sorted = ordered(file.verdict.findings());
    for (const Finding& finding : sorted) {
        layout->addWidget(card(finding, file));
    }
}

QList<Finding> FindingList::ordered(const QList<Finding>& findings)
{
    QList<Finding> sorted = findings;
    std::ranges::stable_sort(sorted, std::greater(), [](const Finding& finding) { return int(severity(finding.code)); });
    return sorted;
}

QWidget* FindingList::card(const Finding& finding, const CaseFile& file)
{
    const FindingWords said = words(finding);
    const BadgeLook look = badgeOf(severity(finding.code));
    auto* card = new QWidget(this);
    card->setAccessibleName(QStringLiteral("%1: %2").arg(look.text, said.title));
    card->setAccessibleDescription(said.advice);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(Theme::Space::S));
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);

    auto* icon = new QLabel(card);
    icon->setPixmap(m_theme.pixmap(look.icon, Theme::colorOf(look.tone), Theme::size(Theme::Size::Icon), devicePixelRatioF()));
    auto* title = paragraphLabel(said.title, card);
    title->setProperty("type", QStringLiteral("strong"));
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(paragraphLabel(said.advice, card), 1, 1);

    const auto compared = file.submission ? PersonDifference::item(finding.code, file.submission->applicant, file.verdict) : std::nullopt;
    if (compared) {
        grid->addWidget(comparison(*compared, file, card), 2, 1);
    }
    grid->addWidget(copyButton(finding, card), 3, 1, Qt::AlignLeft);
    return card;
}

/// Of a bad verdict nobody confirms anything: the certificate's side is not proven.
QWidget* FindingList::comparison(const PersonDifference::Item& item, const CaseFile& file, QWidget* parent)
{
    const IdentityResult result = IdentityResult::of(item.texts, file.acceptedPairs);
    const bool isProven = file.verdict.outcome() != Outcome::Bad;
    QWidget* box = PersonDifference::widget(m_theme, item, result, isProven, parent);
    auto* confirmation = new PairConfirmation(m_theme, result, m_canConfirmPairs && isProven, box);
    connect(confirmation, &PairConfirmation::chosen, this, &FindingList::pairChosen);
    box->layout()->addWidget(confirmation);
    return box;
}

QWidget* FindingList::copyButton(const Finding& finding, QWidget* parent)
{
    const QString name = code(finding.code);
    auto* copy = new QPushButton(name, parent);
    copy->setProperty("kind", QStringLiteral("code"));
    copy->setIcon(m_theme.icon(Icon::Copy, Theme::Color::Secondary));
    copy->setToolTip(finding.detail.isEmpty() ? tr("Copy the code") : tr("Copy the code and its detail: %1").arg(finding.detail).toHtmlEscaped());
    copy->setAccessibleName(tr("Copy the code %1").arg(name));
    connect(copy, &QPushButton::clicked, copy, [copy, text = finding.detail.isEmpty() ? name : QStringLiteral("%1 %2").arg(name, finding.detail)] {
        QGuiApplication::clipboard()->setText(text);
        QToolTip::showText(copy->mapToGlobal(copy->rect().bottomLeft()), tr("Copied"), copy);
    });
    return copy;
}

}  // namespace madoguchi
