// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Finding.h"

#include "app/domain/JapaneseDate.h"
#include "app/domain/Rfc3339.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace madoguchi {

namespace {

/// Title and advice of a code, in the order of the enumeration.
struct WordsRow {
    FindingCode code;
    const char* title;
    const char* advice;
};

constexpr std::array table{
    WordsRow{FindingCode::CmsMalformed, QT_TRANSLATE_NOOP("Finding", "The signed data can't be read."),
        QT_TRANSLATE_NOOP("Finding", "The data is damaged or cut short. It can't be accepted. Ask the citizen to apply again.")},
    WordsRow{FindingCode::CmsTrailingData, QT_TRANSLATE_NOOP("Finding", "Something has been added behind the signed data."),
        QT_TRANSLATE_NOOP("Finding", "What was added is not signed. It can't be accepted. Ask the citizen to apply again.")},
    WordsRow{FindingCode::CmsNotSignedData, QT_TRANSLATE_NOOP("Finding", "The data is not signed."),
        QT_TRANSLATE_NOOP("Finding", "Without a signature nobody knows who applies. Ask the citizen to sign and apply again.")},
    WordsRow{FindingCode::CmsNoSigner, QT_TRANSLATE_NOOP("Finding", "There is no signature in the data."),
        QT_TRANSLATE_NOOP("Finding", "Without a signature nobody knows who applies. Ask the citizen to sign and apply again.")},
    WordsRow{FindingCode::CmsSeveralSigners, QT_TRANSLATE_NOOP("Finding", "The data has more than one signature."),
        QT_TRANSLATE_NOOP("Finding", "An application has one signer. Ask the citizen to apply again with one signature.")},
    WordsRow{FindingCode::CmsNoContent, QT_TRANSLATE_NOOP("Finding", "There is a signature, but not what was signed."),
        QT_TRANSLATE_NOOP("Finding", "The application itself is missing. Ask the citizen to apply again.")},
    WordsRow{FindingCode::CmsContentType, QT_TRANSLATE_NOOP("Finding", "The signature is for data of another type."),
        QT_TRANSLATE_NOOP("Finding", "The signature does not hold for this application. Ask the citizen to apply again.")},
    WordsRow{FindingCode::CmsDigestMismatch, QT_TRANSLATE_NOOP("Finding", "The content has been changed after it was signed."),
        QT_TRANSLATE_NOOP("Finding", "Don't use the content. Tell the section chief and ask the citizen to apply again.")},
    WordsRow{FindingCode::CmsSignatureMismatch, QT_TRANSLATE_NOOP("Finding", "The signature does not belong to this certificate."),
        QT_TRANSLATE_NOOP("Finding", "It is not proven who applies. Tell the section chief and ask the citizen to apply again.")},
    WordsRow{FindingCode::CmsSigningCertificate, QT_TRANSLATE_NOOP("Finding", "The signature names another certificate than the one sent along."),
        QT_TRANSLATE_NOOP("Finding", "The certificate may have been exchanged. Tell the section chief and ask the citizen to apply again.")},
    WordsRow{FindingCode::CmsNoSignedAttributes, QT_TRANSLATE_NOOP("Finding", "The signature is of the simple form."),
        QT_TRANSLATE_NOOP("Finding", "It is valid. There is nothing to do.")},
    WordsRow{FindingCode::CmsAlgorithm, QT_TRANSLATE_NOOP("Finding", "The signature uses a method that is not allowed."),
        QT_TRANSLATE_NOOP("Finding", "The method is too weak or unknown. Ask the citizen to apply again with the My Number card.")},
    WordsRow{FindingCode::CertMissing, QT_TRANSLATE_NOOP("Finding", "The signer's certificate is missing."),
        QT_TRANSLATE_NOOP("Finding", "It is not proven who applies. Ask the citizen to apply again.")},
    WordsRow{FindingCode::CertUntrusted, QT_TRANSLATE_NOOP("Finding", "The certificate does not come from the public certification service (JPKI)."),
        QT_TRANSLATE_NOOP("Finding", "It is not proven who applies. Ask the citizen to sign with the My Number card.")},
    WordsRow{FindingCode::CertNotYetValid, QT_TRANSLATE_NOOP("Finding", "The certificate was not yet valid at the time of receipt."),
        QT_TRANSLATE_NOOP("Finding", "The application can't be accepted. Ask the citizen to apply again.")},
    WordsRow{FindingCode::CertExpired, QT_TRANSLATE_NOOP("Finding", "The certificate had expired at the time of receipt."),
        QT_TRANSLATE_NOOP("Finding", "The application can't be accepted. Ask the citizen to renew the certificate at the city hall and to apply again.")},
    WordsRow{FindingCode::CertKeyUsage, QT_TRANSLATE_NOOP("Finding", "The certificate is not made for signing."),
        QT_TRANSLATE_NOOP("Finding", "Ask the citizen to sign with the signature certificate of the My Number card (the long password).")},
    WordsRow{FindingCode::CertPolicy, QT_TRANSLATE_NOOP("Finding", "It is not a signature certificate of the My Number card."),
        QT_TRANSLATE_NOOP("Finding", "Perhaps the certificate for logging in was used. Ask the citizen to sign with the signature certificate (the long password).")},
    WordsRow{FindingCode::CertIsCa, QT_TRANSLATE_NOOP("Finding", "The certificate is that of an authority, not of a person."),
        QT_TRANSLATE_NOOP("Finding", "It is not proven who applies. Tell the section chief.")},
    WordsRow{FindingCode::CertProfile, QT_TRANSLATE_NOOP("Finding", "Name, address, birth date or gender can't be read from the certificate."),
        QT_TRANSLATE_NOOP("Finding", "The person can't be compared. Ask the citizen to have the certificate checked at the city hall and to apply again.")},
    WordsRow{FindingCode::RevocationRevoked, QT_TRANSLATE_NOOP("Finding", "The certificate had been revoked at the time of receipt."),
        QT_TRANSLATE_NOOP("Finding", "The citizen may have moved or changed the name. Don't send anything.")},
    WordsRow{FindingCode::RevocationUnknown, QT_TRANSLATE_NOOP("Finding", "It is not known whether the certificate has been revoked."),
        QT_TRANSLATE_NOOP("Finding", "You can examine, but not approve. Fetch the revocation list and check again.")},
    WordsRow{FindingCode::RevocationStale, QT_TRANSLATE_NOOP("Finding", "The revocation list is out of date."),
        QT_TRANSLATE_NOOP("Finding", "You can examine, but not approve. Fetch the new revocation list and check again.")},
    WordsRow{FindingCode::FormMalformed, QT_TRANSLATE_NOOP("Finding", "The application form can't be read."),
        QT_TRANSLATE_NOOP("Finding", "The form is not written as agreed. Ask the citizen to apply again on the city's page.")},
    WordsRow{FindingCode::FormSchema, QT_TRANSLATE_NOOP("Finding", "The application form is incomplete or has an entry that is not allowed."),
        QT_TRANSLATE_NOOP("Finding", "It can't be accepted as it is. Ask the citizen to apply again on the city's page.")},
    WordsRow{FindingCode::FormOtherMunicipality, QT_TRANSLATE_NOOP("Finding", "The application is addressed to another municipality."),
        QT_TRANSLATE_NOOP("Finding", "Don't process it here. Tell the citizen to apply to the right municipality.")},
    WordsRow{FindingCode::FormFee, QT_TRANSLATE_NOOP("Finding", "The amounts differ from the fee table."),
        QT_TRANSLATE_NOOP("Finding", "Compare fee and postage with the fee table and settle the difference with the citizen before you go on.")},
    WordsRow{FindingCode::PersonNameDiffers, QT_TRANSLATE_NOOP("Finding", "The name in the form is not the one in the certificate."),
        QT_TRANSLATE_NOOP("Finding", "Compare both names. If it is not the same person, reject the request.")},
    WordsRow{FindingCode::PersonAddressDiffers, QT_TRANSLATE_NOOP("Finding", "The address in the form is not the one in the certificate."),
        QT_TRANSLATE_NOOP("Finding", "The citizen may have moved. Make sure where the person lives before anything is sent.")},
    WordsRow{FindingCode::PersonBirthDateDiffers, QT_TRANSLATE_NOOP("Finding", "The birth date in the form is not the one in the certificate."),
        QT_TRANSLATE_NOOP("Finding", "Compare both dates. If it is a slip, ask for a correction; if it is another person, reject the request.")},
    WordsRow{FindingCode::PersonGenderDiffers, QT_TRANSLATE_NOOP("Finding", "The gender in the form is not the one in the certificate."),
        QT_TRANSLATE_NOOP("Finding", "Look at the other items of the person, then confirm or ask for a correction.")},
    WordsRow{FindingCode::PersonNameSubstituted, QT_TRANSLATE_NOOP("Finding", "The name is the same but for a substitute or variant character."),
        QT_TRANSLATE_NOOP("Finding", "Look at both characters side by side. If they are the same name, confirm it.")},
    WordsRow{FindingCode::PersonAddressSubstituted, QT_TRANSLATE_NOOP("Finding", "The address is the same but for a substitute or variant character."),
        QT_TRANSLATE_NOOP("Finding", "Look at both characters side by side. If they are the same address, confirm it.")},
};

constexpr bool isComplete()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].code) != i) {
            return false;
        }
    }
    return table.size() == findingCodeCount;
}
static_assert(isComplete());

/// A reason of RFC 5280 section 5.3.1, as JPKI uses it (facts/jpki.md section 6).
struct ReasonRow {
    QLatin1String name;
    const char* words;
};

constexpr std::array reasons{
    ReasonRow{QLatin1String("unspecified"), QT_TRANSLATE_NOOP("Finding", "the card was discarded before it was handed over")},
    ReasonRow{QLatin1String("keyCompromise"), QT_TRANSLATE_NOOP("Finding", "the key may be in other hands")},
    ReasonRow{QLatin1String("cACompromise"), QT_TRANSLATE_NOOP("Finding", "the authority's key may be in other hands")},
    ReasonRow{QLatin1String("affiliationChanged"), QT_TRANSLATE_NOOP("Finding", "name, address or another item has changed")},
    ReasonRow{QLatin1String("superseded"), QT_TRANSLATE_NOOP("Finding", "the certificate was renewed")},
    ReasonRow{QLatin1String("cessationOfOperation"), QT_TRANSLATE_NOOP("Finding", "the certificate is no longer needed")},
    ReasonRow{QLatin1String("certificateHold"), QT_TRANSLATE_NOOP("Finding", "the certificate is suspended, perhaps a lost card")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Finding", text);
}

/// "name, address … has changed, 令和8年11月20日（金）": what the technical detail says of reason and day; empty if it says nothing.
QString revocationRemark(const QString& detail)
{
    QString reasonText;
    for (const ReasonRow& reason : reasons) {
        if (detail.contains(reason.name)) {
            reasonText = translated(reason.words);
        }
    }
    static const QRegularExpression isoMoment(QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"));
    const auto moment = Rfc3339::moment(isoMoment.match(detail).capturedView());
    if (!moment) {
        return reasonText;
    }
    const QString day = JapaneseDate::full(JapaneseDate::dateOf(*moment));
    return reasonText.isEmpty() ? day : QCoreApplication::translate("Finding", "%1, %2").arg(reasonText, day);
}

}  // namespace

FindingWords words(const Finding& finding)
{
    const WordsRow& row = table[static_cast<std::size_t>(finding.code)];
    const QString remark = finding.code == FindingCode::RevocationRevoked ? revocationRemark(finding.detail) : QString();
    if (!remark.isEmpty()) {
        return {QCoreApplication::translate("Finding", "The certificate had been revoked at the time of receipt (%1).").arg(remark), translated(row.advice)};
    }
    return {translated(row.title), translated(row.advice)};
}

}  // namespace madoguchi
