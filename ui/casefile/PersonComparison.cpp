// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/PersonComparison.h"

#include "app/domain/JapaneseDate.h"
#include "ui/casefile/IdentityComparison.h"
#include "ui/casefile/WrappedText.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QVBoxLayout>

namespace madoguchi {

std::optional<PersonComparison::Item> PersonComparison::item(FindingCode code, const Applicant& form, const Verdict& verdict)
{
    if (!verdict.signer()) {
        return std::nullopt;
    }
    const SignerIdentity& signer = *verdict.signer();
    switch (code) {
    case FindingCode::PersonNameDiffers:
    case FindingCode::PersonNameSubstituted:
        return Item{tr("Name"), form.name, signer.name, signer.nameFlags};
    case FindingCode::PersonAddressDiffers:
    case FindingCode::PersonAddressSubstituted:
        return Item{tr("Address"), form.address, signer.address, signer.addressFlags};
    case FindingCode::PersonBirthDateDiffers:
        return Item{tr("Date of birth"), JapaneseDate::ofCertificate(form.birthDate.toString(Qt::ISODate)), JapaneseDate::ofCertificate(signer.birthDate), {}};
    case FindingCode::PersonGenderDiffers:
        return Item{tr("Gender"), label(form.gender), genderText(signer.gender), {}};
    default:
        return std::nullopt;
    }
}

QWidget* PersonComparison::widget(const Theme& theme, const Item& item, bool proven, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = column(box, Theme::space(Theme::Space::XS));
    layout->setContentsMargins(0, Theme::space(Theme::Space::S), 0, Theme::space(Theme::Space::XS));
    auto* comparison = new IdentityComparison(theme, box);
    comparison->compare(item.what, item.form, item.certificate, item.substitutes);
    layout->addWidget(comparison);
    QStringList notes{comparison->explanation()};
    if (!proven) {
        notes.prepend(tr("What the certificate says is not proven."));
    }
    notes.removeAll(QString());
    if (!notes.isEmpty()) {
        auto* text = new WrappedText(theme, Theme::Type::Caption, box);
        text->setColor(Theme::Color::Secondary);
        text->setText(notes.join(QLatin1Char('\n')));
        layout->addWidget(text);
    }
    return box;
}

QString PersonComparison::genderText(const QString& genderCode)
{
    const auto gender = genderFromCode(genderCode);
    return gender ? label(*gender) : genderCode;
}

}  // namespace madoguchi
