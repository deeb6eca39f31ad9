// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Submission.h"
#include "app/domain/Verdict.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

class QVBoxLayout;

namespace madoguchi {

class Theme;

/// Which items of the person have to be compared by eye because the verifier found them different, and what stands on either side.
class PersonComparison {
    Q_DECLARE_TR_FUNCTIONS(PersonComparison)
public:
    struct Item {
        QString what, form, certificate, substitutes;
    };

    /// The items named by a finding, in the order name, address, date of birth, gender. Nothing without a signer.
    static QList<Item> items(const Applicant& form, const Verdict& verdict);
    /// The certificate's code of a gender in the words of the form; the code itself if it is none of ours.
    static QString genderText(const QString& genderCode);
    /// Adds a comparison for each item to a page.
    static void addTo(QVBoxLayout& layout, const Theme& theme, const Applicant& form, const Verdict& verdict);
};

}  // namespace madoguchi
