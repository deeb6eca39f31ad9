// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/PersonDifference.h"

#include "app/domain/JapaneseDate.h"
#include "ui/casefile/IdentityComparison.h"
#include "ui/casefile/VisibleText.h"
#include "ui/casefile/WrappedText.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QVBoxLayout>

namespace madoguchi {

std::optional<PersonDifference::Item> PersonDifference::item(FindingCode code, const Applicant& form, const Verdict& verdict)
{
    if (!verdict.signer()) {
        return std::nullopt;
    }
    const SignerIdentity& signer = *verdict.signer();
    const auto texts = [](const QString& ofForm, const QString& ofCertificate) {
        ComparedTexts compared;
        compared.form = withVisibleControls(ofForm);
        compared.certificate = withVisibleControls(ofCertificate);
        return compared;
    };
    Item name{tr("Name"), texts(form.name, signer.name)};
    name.texts.substitutes = signer.nameFlags;
    name.texts.item = AcceptedPair::Item::Name;
    name.texts.differs = code == FindingCode::PersonNameDiffers;
    Item address{tr("Address"), texts(form.address, signer.address)};
    address.texts.substitutes = signer.addressFlags;
    address.texts.item = AcceptedPair::Item::Address;
    address.texts.differs = code == FindingCode::PersonAddressDiffers;
    switch (code) {
    case FindingCode::PersonNameDiffers:
    case FindingCode::PersonNameSubstituted:
        return name;
    case FindingCode::PersonAddressDiffers:
    case FindingCode::PersonAddressSubstituted:
        return address;
    case FindingCode::PersonBirthDateDiffers:
        return Item{tr("Date of birth"), texts(JapaneseDate::ofCertificate(form.birthDate.toString(Qt::ISODate)), JapaneseDate::ofCertificate(signer.birthDate))};
    case FindingCode::PersonGenderDiffers:
        return Item{tr("Gender"), texts(label(form.gender), genderText(signer.gender))};
    default:
        return std::nullopt;
    }
}

QWidget* PersonDifference::widget(const Theme& theme, const Item& item, const IdentityResult& result, bool proven, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = column(box, Theme::space(Theme::Space::XS));
    layout->setContentsMargins(0, Theme::space(Theme::Space::S), 0, Theme::space(Theme::Space::XS));
    auto* comparison = new IdentityComparison(theme, box);
    comparison->compare(item.what, item.texts, result);
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

QString PersonDifference::genderText(const QString& genderCode)
{
    const auto gender = genderFromCode(genderCode);
    return gender ? label(*gender) : genderCode;
}

}  // namespace madoguchi
