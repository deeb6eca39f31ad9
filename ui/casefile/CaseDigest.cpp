// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/CaseDigest.h"

#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "ui/casefile/CaseWords.h"
#include "ui/casefile/Facts.h"
#include "ui/casefile/FindingList.h"
#include "ui/casefile/HistoryLine.h"
#include "ui/casefile/WrappedText.h"
#include "ui/common/Badge.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi {

namespace {

constexpr qsizetype findingsShown = 4;

}  // namespace

CaseDigest::CaseDigest(const Theme& theme, const CaseFile& file, const Staff& me, const QDateTime& now, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* layout = column(this, Theme::space(Theme::Space::M), Theme::space(Theme::Space::M));
    addPerson(*layout, file);
    addVerdict(*layout, file.verdict);
    addFacts(*layout, file, me, now);
    layout->addStretch(1);
}

void CaseDigest::addPerson(QVBoxLayout& layout, const CaseFile& file)
{
    auto* top = new QWidget(this);
    auto* line = row(top, Theme::space(Theme::Space::S));
    auto* state = new Badge(m_theme, top);
    state->setLook(badgeOf(file.summary.caseNow.state));
    line->addWidget(plainLabel(CaseId::receiptNumber(file.summary.caseNow.id), QLatin1String("figure"), top));
    line->addStretch(1);
    line->addWidget(state);
    layout.addWidget(top);

    auto* person = new QWidget(this);
    auto* lines = column(person);
    auto* kana = new WrappedText(m_theme, Theme::Type::Caption, person);
    kana->setColor(Theme::Color::Secondary);
    kana->setText(file.summary.applicantKana);
    auto* name = new WrappedText(m_theme, Theme::Type::Name, person);
    name->setFontSizeOf(Theme::Type::Title, true);
    name->setText(file.summary.applicantName.isEmpty() ? tr("(the form can't be read)") : file.summary.applicantName);
    lines->addWidget(kana);
    lines->addWidget(name);
    layout.addWidget(person);
}

void CaseDigest::addVerdict(QVBoxLayout& layout, const Verdict& verdict)
{
    const BadgeLook look = badgeOf(verdict.outcome());
    auto* card = new QWidget(this);
    card->setProperty("tone", QString(code(look.tone)));
    setSurface(*card, QLatin1String("tinted"));
    auto* lines = column(card, Theme::space(Theme::Space::XS), Theme::space(Theme::Space::S));
    auto* badge = new Badge(m_theme, card);
    badge->setLook(look);
    lines->addWidget(badge);
    const auto findings = FindingList::ordered(verdict.findings());
    for (qsizetype i = 0; i < std::min(findings.size(), findingsShown); ++i) {
        lines->addWidget(paragraphLabel(words(findings.at(i)).title, card));
    }
    if (findings.size() > findingsShown) {
        lines->addWidget(hintLabel(tr("and %n more", nullptr, int(findings.size() - findingsShown)), card));
    }
    layout.addWidget(card);
}

void CaseDigest::addFacts(QVBoxLayout& layout, const CaseFile& file, const Staff& me, const QDateTime& now)
{
    auto* facts = new Facts(m_theme, Facts::Labels::Narrow, this);
    facts->add(tr("Documents"), CaseWords::documents(file));
    if (file.submission) {
        facts->add(tr("Total"), yen(file.summary.totalYen));
        facts->add(tr("Service"), label(file.summary.service));
        facts->add(tr("Address"), file.summary.applicantAddress, Theme::Type::Name);
        facts->add(tr("Telephone"), file.summary.applicantPhone, Theme::Type::Figure);
    }
    facts->add(tr("Received"), JapaneseDate::compact(file.summary.caseNow.receivedAt));
    facts->add(tr("Held by"), CaseWords::claim(file, me, now));
    if (!file.history.isEmpty()) {
        const HistoryLine last = HistoryLine::of(file.history.back());
        facts->add(tr("Latest"), QStringLiteral("%1\n%2").arg(last.what, last.when));
        facts->add(tr("Reason"), last.reason);
    }
    layout.addWidget(facts);
}

}  // namespace madoguchi
