// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/PersonComparison.h"

#include "app/domain/Address.h"
#include "app/verify/AddressKey.h"
#include "app/verify/NameKey.h"

namespace madoguchi {

namespace {

using Likeness = PersonComparison::Likeness;

void report(Likeness likeness, FindingCode substituted, FindingCode differs, Findings& findings)
{
    if (likeness == Likeness::Substituted) {
        findings.add(substituted);
    } else if (likeness == Likeness::Different) {
        findings.add(differs);
    }
}

}  // namespace

void PersonComparison::check(const SignerIdentity& signer, const Applicant& applicant, Findings& findings) const
{
    if (!signer.name.isEmpty()) {
        report(compareNames(signer.name, signer.nameFlags, applicant.name), FindingCode::PersonNameSubstituted, FindingCode::PersonNameDiffers, findings);
    }
    if (!signer.address.isEmpty()) {
        report(compareAddresses(signer.address, signer.addressFlags, applicant.address), FindingCode::PersonAddressSubstituted,
               FindingCode::PersonAddressDiffers, findings);
    }
    if (!signer.birthDate.isEmpty() && !isSameDate(signer.birthDate, applicant.birthDate)) {
        findings.add(FindingCode::PersonBirthDateDiffers);
    }
    if (!signer.gender.isEmpty() && signer.gender != code(applicant.gender)) {
        findings.add(FindingCode::PersonGenderDiffers);
    }
}

Likeness PersonComparison::compareNames(const QString& certificateName, const QString& flags, const QString& formName) const
{
    // Flags only excuse a difference, so what is written alike needs no keys.
    return certificateName == formName ? Likeness::Same : compare(NameKey::of(certificateName, flags), NameKey::of(formName));
}

Likeness PersonComparison::compareAddresses(const QString& certificateAddress, const QString& flags, const QString& formAddress) const
{
    if (certificateAddress == formAddress) {
        return Likeness::Same;
    }
    const QStringView prefecture = Address::prefectureOf(certificateAddress);
    const bool isLeftOut = !prefecture.isEmpty() && Address::prefectureOf(formAddress).isEmpty();
    const qsizetype start = isLeftOut ? certificateAddress.indexOf(prefecture) + prefecture.size() : 0;
    return compare(AddressKey::of(certificateAddress.sliced(start), flags.mid(start)), AddressKey::of(formAddress));
}

bool PersonComparison::isSameDate(const QString& certificateDate, const QDate& formDate)
{
    const auto fits = [&](qsizetype position, qsizetype length, int part) {
        const int known = QStringView(certificateDate).mid(position, length).toInt();
        return known == 0 || known == part;
    };
    return fits(0, 4, formDate.year()) && fits(5, 2, formDate.month()) && fits(8, 2, formDate.day());
}

Likeness PersonComparison::compare(const ComparisonKey& certificate, const ComparisonKey& form) const
{
    if (certificate.size() != form.size()) {
        return Likeness::Different;
    }
    Likeness likeness = Likeness::Same;
    for (size_t i = 0; i < certificate.size(); ++i) {
        const KeyCharacter& ours = certificate[i];
        const KeyCharacter& theirs = form[i];
        if (ours.character == theirs.character && ours.selector == theirs.selector) {
            continue;
        }
        if (ours.character != theirs.character && !ours.isFlagged && !m_families.areVariants(ours.character, theirs.character)) {
            return Likeness::Different;
        }
        likeness = Likeness::Substituted;
    }
    return likeness;
}

}  // namespace madoguchi
