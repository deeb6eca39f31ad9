// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/PairConfirmation.h"

#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "ui/casefile/WrappedText.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi {

PairConfirmation::PairConfirmation(const Theme& theme, const IdentityResult& result, bool canConfirm, QWidget* parent) : QWidget(parent)
{
    auto* layout = column(this, Theme::space(Theme::Space::XS));
    for (const AcceptedPairNote& note : result.accepted) {
        addLine(theme, text(note));
    }
    if (result.likeness == IdentityResult::Likeness::Accepted) {
        addLine(theme, tr("Every difference here has been confirmed. The verdict itself stays as it is."));
    }
    if (!canConfirm) {
        return;
    }
    for (const AcceptedPair& pair : result.open) {
        auto* confirm = new QPushButton(theme.icon(Icon::Tick, Theme::Color::Key), tr("Confirm the difference of %1 and %2").arg(pair.certificate, pair.form), this);
        confirm->setObjectName(QStringLiteral("acceptPair"));
        connect(confirm, &QPushButton::clicked, this, [this, pair] { Q_EMIT chosen(pair); });
        layout->addWidget(confirm, 0, Qt::AlignLeft);
    }
}

QString PairConfirmation::text(const AcceptedPairNote& note)
{
    const QString who = note.staffName.isEmpty() ? note.staffId : note.staffName;
    return tr("%1 and %2: confirmed as the same (%3 %4, receipt %5)")
        .arg(note.pair.certificate, note.pair.form, JapaneseDate::compact(JapaneseDate::dateOf(note.at)), who, CaseId::receiptNumber(note.caseId));
}

void PairConfirmation::addLine(const Theme& theme, const QString& text)
{
    auto* line = new WrappedText(theme, Theme::Type::Caption, this);
    line->setColor(Theme::Color::Good);
    line->setText(text);
    layout()->addWidget(line);
}

}  // namespace madoguchi
