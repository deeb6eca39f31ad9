// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/PersonComparison.h"

#include "app/domain/JapaneseDate.h"
#include "ui/casefile/IdentityComparison.h"
#include "ui/casefile/WrappedText.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi {

QList<PersonComparison::Item> PersonComparison::items(const Applicant& form, const Verdict& verdict)
{
    QList<Item> items;
    if (!verdict.signer()) {
        return items;
    }
    const SignerIdentity& signer = *verdict.signer();
    if (verdict.has(FindingCode::PersonNameDiffers) || verdict.has(FindingCode::PersonNameSubstituted)) {
        items += Item{tr("Name"), form.name, signer.name, signer.nameFlags};
    }
    if (verdict.has(FindingCode::PersonAddressDiffers) || verdict.has(FindingCode::PersonAddressSubstituted)) {
        items += Item{tr("Address"), form.address, signer.address, signer.addressFlags};
    }
    if (verdict.has(FindingCode::PersonBirthDateDiffers)) {
        items += Item{tr("Date of birth"), JapaneseDate::ofCertificate(form.birthDate.toString(Qt::ISODate)), JapaneseDate::ofCertificate(signer.birthDate), {}};
    }
    if (verdict.has(FindingCode::PersonGenderDiffers)) {
        items += Item{tr("Gender"), label(form.gender), genderText(signer.gender), {}};
    }
    return items;
}

QString PersonComparison::genderText(const QString& genderCode)
{
    const auto gender = genderFromCode(genderCode);
    return gender ? label(*gender) : genderCode;
}

void PersonComparison::addTo(QVBoxLayout& layout, const Theme& theme, const Applicant& form, const Verdict& verdict)
{
    const bool proven = verdict.outcome() != Outcome::Bad;
    QWidget* parent = layout.parentWidget();
    const auto compared = items(form, verdict);
    for (const Item& item : compared) {
        auto* box = new QWidget(parent);
        auto* inside = column(box, Theme::space(Theme::Space::XS));
        const QString title = proven ? tr("%1: form and certificate").arg(item.what) : tr("%1: form and certificate (not proven)").arg(item.what);
        inside->addWidget(plainLabel(title, QLatin1String("heading"), box));
        auto* comparison = new IdentityComparison(theme, box);
        comparison->compare(item.what, item.form, item.certificate, item.substitutes);
        inside->addWidget(comparison);
        const QString explanation = comparison->explanation();
        if (!explanation.isEmpty()) {
            auto* text = new WrappedText(theme, Theme::Type::Caption, box);
            text->setColor(Theme::Color::Secondary);
            text->setText(explanation);
            inside->addWidget(text);
        }
        layout.addWidget(box);
    }
}

}  // namespace madoguchi
