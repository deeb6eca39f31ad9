// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/VerdictPanel.h"

#include "app/domain/JapaneseDate.h"
#include "ui/casefile/Facts.h"
#include "ui/casefile/FindingList.h"
#include "ui/casefile/PersonDifference.h"
#include "ui/common/Badge.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace madoguchi {

namespace {

bool sameVerdict(const CaseFile& a, const CaseFile& b)
{
    return a.messageDigest == b.messageDigest && a.verdict.outcome() == b.verdict.outcome() && a.verdict.findings() == b.verdict.findings()
           && a.verdict.signer() == b.verdict.signer() && a.verdict.at() == b.verdict.at() && a.acceptedPairs == b.acceptedPairs;
}

}  // namespace

VerdictPanel::VerdictPanel(const Theme& theme, QWidget* parent) : QScrollArea(parent), m_theme(theme)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Result of the verification"));
    connect(&theme, &Theme::changed, this, &VerdictPanel::build);
}

void VerdictPanel::display(const CaseFile& file)
{
    if (widget() && m_file.summary.caseNow.id == file.summary.caseNow.id && sameVerdict(m_file, file)) {
        return;
    }
    m_file = file;
    build();
}

void VerdictPanel::displayRevocation(const RevocationView& view)
{
    m_revocation = view;
    if (m_line) {
        m_line->display(view);
    }
}

void VerdictPanel::forget()
{
    m_file = {};
    m_revocation = {};
    delete takeWidget();
}

void VerdictPanel::setPairsConfirmable(bool confirmable)
{
    if (std::exchange(m_pairsConfirmable, confirmable) != confirmable) {
        build();
    }
}

QString VerdictPanel::meaning(const Verdict& verdict)
{
    switch (verdict.outcome()) {
    case Outcome::Good:
        return tr("Signature, certificate and form were checked and hold. You can go on.");
    case Outcome::Caution:
        return tr("The signature holds. Look at the following before you go on.");
    case Outcome::Bad:
        break;
    }
    return tr("This is no valid application of this person. Don't issue anything on it; reject it or ask the person to apply again.");
}

void VerdictPanel::build()
{
    if (m_file.summary.caseNow.id.isEmpty()) {
        return;
    }
    auto* content = new QWidget(this);
    auto* layout = column(content, Theme::space(Theme::Space::L), Theme::space(Theme::Space::M));
    addOutcome(*layout);
    if (!m_file.verdict.findings().isEmpty()) {
        auto* findings = new FindingList(m_theme, m_file, m_pairsConfirmable, content);
        connect(findings, &FindingList::pairChosen, this, &VerdictPanel::pairChosen);
        layout->addWidget(findings);
    }
    addRevocation(*layout);
    addSigner(*layout);
    addProof(*layout);
    layout->addStretch(1);
    setWidget(content);
}

void VerdictPanel::addOutcome(QVBoxLayout& layout)
{
    const BadgeLook look = badgeOf(m_file.verdict.outcome());
    auto* card = new QWidget(layout.parentWidget());
    card->setProperty("tone", QString(code(look.tone)));
    setSurface(*card, QLatin1String("tinted"));
    card->setAccessibleName(tr("Result: %1").arg(look.text));
    auto* grid = new QGridLayout(card);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(Theme::space(Theme::Space::M));
    grid->setVerticalSpacing(Theme::space(Theme::Space::XS));
    auto* icon = new QLabel(card);
    icon->setPixmap(m_theme.pixmap(look.icon, Theme::colorOf(look.tone), Theme::size(Theme::Size::Control), devicePixelRatioF()));
    auto* title = plainLabel(look.text, QLatin1String("heading"), card);
    title->setProperty("tone", QString(code(look.tone)));
    grid->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(paragraphLabel(meaning(m_file.verdict), card), 1, 1);
    layout.addWidget(card);
}

void VerdictPanel::addProof(QVBoxLayout& layout)
{
    auto* proof = new QPushButton(m_theme.icon(Icon::Paper, Theme::Color::Key), tr("Proof sheet (PDF)"), layout.parentWidget());
    proof->setObjectName(QStringLiteral("proofSheet"));
    connect(proof, &QPushButton::clicked, this, &VerdictPanel::proofRequested);
    layout.addWidget(proof, 0, Qt::AlignLeft);
}

/// Without a certificate there is nobody to ask about.
void VerdictPanel::addRevocation(QVBoxLayout& layout)
{
    if (m_file.verdict.signer()) {
        m_line = new RevocationLine(layout.parentWidget());
        m_line->display(m_revocation);
        connect(m_line, &RevocationLine::askRequested, this, &VerdictPanel::revocationAsked);
        layout.addWidget(m_line);
    }
}

void VerdictPanel::addSigner(QVBoxLayout& layout)
{
    QWidget* parent = layout.parentWidget();
    const bool proven = m_file.verdict.outcome() != Outcome::Bad;
    auto* box = new QWidget(parent);
    auto* inside = column(box, Theme::space(Theme::Space::S));
    inside->addWidget(plainLabel(proven ? tr("Signer (from the signature certificate)") : tr("What the certificate says (not proven)"), QLatin1String("heading"), box));
    const auto& signer = m_file.verdict.signer();
    auto* facts = new Facts(m_theme, Facts::Labels::Wide, box);
    if (signer) {
        if (!proven) {
            inside->addWidget(hintLabel(tr("The verdict is bad: nobody has proven that this person signed. Don't use these entries."), box));
        }
        facts->add(tr("Name"), signer->name, Theme::Type::Name);
        facts->add(tr("Address"), signer->address, Theme::Type::Name);
        facts->add(tr("Date of birth"), JapaneseDate::ofCertificate(signer->birthDate));
        facts->add(tr("Gender"), PersonDifference::genderText(signer->gender));
        facts->add(tr("Valid from"), signer->notBefore.isValid() ? JapaneseDate::full(signer->notBefore) : QString());
        facts->add(tr("Valid until"), signer->notAfter.isValid() ? JapaneseDate::full(signer->notAfter) : QString());
        facts->add(tr("Serial number"), QString::fromLatin1(signer->serial), Theme::Type::Figure);
    } else {
        inside->addWidget(hintLabel(tr("The signer's certificate could not be read."), box));
    }
    facts->add(tr("Received"), JapaneseDate::full(m_file.verdict.at().isValid() ? m_file.verdict.at() : m_file.summary.caseNow.receivedAt));
    inside->addWidget(facts);
    layout.addWidget(box);
}

}  // namespace madoguchi
