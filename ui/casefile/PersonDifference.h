// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Submission.h"
#include "app/domain/Verdict.h"
#include "ui/casefile/IdentityResult.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

class QWidget;

namespace madoguchi {

class Theme;

/// What has to be compared by eye because the verifier found it different: what stands on either side, and how it is shown.
class PersonDifference {
    Q_DECLARE_TR_FUNCTIONS(PersonDifference)
public:
    struct Item {
        QString what;
        ComparedTexts texts;
    };

    /// The item a finding is about; nothing for other findings, and nothing without a signer.
    static std::optional<Item> item(FindingCode code, const Applicant& form, const Verdict& verdict);
    /// The item, character under character, with the differences in words below; says so if the certificate's side is not proven.
    static QWidget* widget(const Theme& theme, const Item& item, const IdentityResult& result, bool proven, QWidget* parent);
    /// The certificate's code of a gender in the words of the form; the code itself if it is none of ours.
    static QString genderText(const QString& genderCode);
};

}  // namespace madoguchi
