// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/SignerIdentity.h"
#include "app/domain/Submission.h"
#include "app/verify/ComparisonKey.h"
#include "app/verify/Findings.h"
#include "app/verify/VariantFamilies.h"

namespace madoguchi {

/// Is the applicant of the form the person of the certificate? (contract: verdict.md, the person.* codes, rules 7 and 8)
class PersonComparison {
public:
    enum class Likeness { Same, Substituted, Different };

    explicit PersonComparison(VariantFamilies families) : m_families(std::move(families)) {}

    void check(const SignerIdentity& signer, const Applicant& applicant, Findings& findings) const;

    Likeness compareNames(const QString& certificateName, const QString& flags, const QString& formName) const;
    /// A prefecture that only the certificate has makes no difference.
    Likeness compareAddresses(const QString& certificateAddress, const QString& flags, const QString& formAddress) const;
    /// `certificateDate`: "1931-06-00"; unknown parts are not compared.
    static bool isSameDate(const QString& certificateDate, const QDate& formDate);

private:
    Likeness compare(const ComparisonKey& certificate, const ComparisonKey& form) const;

    VariantFamilies m_families;
};

}  // namespace madoguchi
