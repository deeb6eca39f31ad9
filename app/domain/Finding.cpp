// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Finding.h"

#include "app/domain/CodeTable.h"

namespace madoguchi {

namespace {

/// A row of contract/verdict.md.
struct FindingRow {
    FindingCode value;
    QLatin1String code;
    Severity severity;
};

constexpr std::array table{
    FindingRow{FindingCode::CmsMalformed, QLatin1String("cms.malformed"), Severity::Bad},
    FindingRow{FindingCode::CmsTrailingData, QLatin1String("cms.trailing-data"), Severity::Bad},
    FindingRow{FindingCode::CmsNotSignedData, QLatin1String("cms.not-signed-data"), Severity::Bad},
    FindingRow{FindingCode::CmsNoSigner, QLatin1String("cms.no-signer"), Severity::Bad},
    FindingRow{FindingCode::CmsSeveralSigners, QLatin1String("cms.several-signers"), Severity::Bad},
    FindingRow{FindingCode::CmsNoContent, QLatin1String("cms.no-content"), Severity::Bad},
    FindingRow{FindingCode::CmsContentType, QLatin1String("cms.content-type"), Severity::Bad},
    FindingRow{FindingCode::CmsDigestMismatch, QLatin1String("cms.digest-mismatch"), Severity::Bad},
    FindingRow{FindingCode::CmsSignatureMismatch, QLatin1String("cms.signature-mismatch"), Severity::Bad},
    FindingRow{FindingCode::CmsSigningCertificate, QLatin1String("cms.signing-certificate"), Severity::Bad},
    FindingRow{FindingCode::CmsNoSignedAttributes, QLatin1String("cms.no-signed-attributes"), Severity::Note},
    FindingRow{FindingCode::CmsAlgorithm, QLatin1String("cms.algorithm"), Severity::Bad},
    FindingRow{FindingCode::CertMissing, QLatin1String("cert.missing"), Severity::Bad},
    FindingRow{FindingCode::CertUntrusted, QLatin1String("cert.untrusted"), Severity::Bad},
    FindingRow{FindingCode::CertNotYetValid, QLatin1String("cert.not-yet-valid"), Severity::Bad},
    FindingRow{FindingCode::CertExpired, QLatin1String("cert.expired"), Severity::Bad},
    FindingRow{FindingCode::CertKeyUsage, QLatin1String("cert.key-usage"), Severity::Bad},
    FindingRow{FindingCode::CertPolicy, QLatin1String("cert.policy"), Severity::Bad},
    FindingRow{FindingCode::CertIsCa, QLatin1String("cert.is-ca"), Severity::Bad},
    FindingRow{FindingCode::CertProfile, QLatin1String("cert.profile"), Severity::Bad},
    FindingRow{FindingCode::RevocationRevoked, QLatin1String("revocation.revoked"), Severity::Bad},
    FindingRow{FindingCode::RevocationUnknown, QLatin1String("revocation.unknown"), Severity::Caution},
    FindingRow{FindingCode::RevocationStale, QLatin1String("revocation.stale"), Severity::Caution},
    FindingRow{FindingCode::FormMalformed, QLatin1String("form.malformed"), Severity::Bad},
    FindingRow{FindingCode::FormSchema, QLatin1String("form.schema"), Severity::Bad},
    FindingRow{FindingCode::FormOtherMunicipality, QLatin1String("form.other-municipality"), Severity::Bad},
    FindingRow{FindingCode::FormFee, QLatin1String("form.fee"), Severity::Caution},
    FindingRow{FindingCode::PersonNameDiffers, QLatin1String("person.name-differs"), Severity::Caution},
    FindingRow{FindingCode::PersonAddressDiffers, QLatin1String("person.address-differs"), Severity::Caution},
    FindingRow{FindingCode::PersonBirthDateDiffers, QLatin1String("person.birth-date-differs"), Severity::Caution},
    FindingRow{FindingCode::PersonGenderDiffers, QLatin1String("person.gender-differs"), Severity::Caution},
    FindingRow{FindingCode::PersonNameSubstituted, QLatin1String("person.name-substituted"), Severity::Caution},
    FindingRow{FindingCode::PersonAddressSubstituted, QLatin1String("person.address-substituted"), Severity::Caution},
};

constexpr bool isComplete()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].value) != i) {
            return false;
        }
    }
    return table.size() == findingCodeCount;
}
static_assert(isComplete());

constexpr CodeTable severities{std::to_array<CodeRow<Severity>>({
    {Severity::Note, QLatin1String("note")},
    {Severity::Caution, QLatin1String("caution")},
    {Severity::Bad, QLatin1String("bad")},
})};
static_assert(severities.isComplete(Severity::Bad));

}  // namespace

QLatin1String code(FindingCode code)
{
    return table[static_cast<std::size_t>(code)].code;
}

std::optional<FindingCode> findingCodeFromCode(QStringView code)
{
    for (const FindingRow& row : table) {
        if (code == row.code) {
            return row.value;
        }
    }
    return std::nullopt;
}

QLatin1String code(Severity severity)
{
    return severities.code(severity);
}

Severity severity(FindingCode code)
{
    return table[static_cast<std::size_t>(code)].severity;
}

}  // namespace madoguchi
