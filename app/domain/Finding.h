// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace madoguchi {

/// The codes of the verdict (contract/verdict.md).
enum class FindingCode {
    CmsMalformed, CmsTrailingData, CmsNotSignedData, CmsNoSigner, CmsSeveralSigners, CmsNoContent, CmsContentType,
    CmsDigestMismatch, CmsSignatureMismatch, CmsSigningCertificate, CmsNoSignedAttributes, CmsAlgorithm,
    CertMissing, CertUntrusted, CertNotYetValid, CertExpired, CertKeyUsage, CertPolicy, CertIsCa, CertProfile,
    RevocationRevoked, RevocationUnknown, RevocationStale,
    FormMalformed, FormSchema, FormOtherMunicipality, FormFee,
    PersonNameDiffers, PersonAddressDiffers, PersonBirthDateDiffers, PersonGenderDiffers,
    PersonNameSubstituted, PersonAddressSubstituted,
};

inline constexpr int findingCodeCount = int(FindingCode::PersonAddressSubstituted) + 1;

enum class Severity { Note, Caution, Bad };

/// "cert.expired"
QLatin1String code(FindingCode code);
std::optional<FindingCode> findingCodeFromCode(QStringView code);
QLatin1String code(Severity severity);
Severity severity(FindingCode code);

/// One reason of a verdict. The detail is technical and holds no personal data.
struct Finding {
    FindingCode code = FindingCode::CmsMalformed;
    QString detail;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What a finding says to a clerk: what is so, and what to do. Translated.
struct FindingWords {
    QString title;
    QString advice;
};
/// Of a revocation the title also names reason and day, if the detail holds an RFC 5280 reason ("affiliationChanged") and a UTC time ("2026-11-20T01:02:03Z").
FindingWords words(const Finding& finding);

}  // namespace madoguchi
