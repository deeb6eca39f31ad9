// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/SubmissionSheet.h"

#include "app/domain/Address.h"
#include "app/domain/JapaneseDate.h"
#include "ui/casefile/RequestSheet.h"

namespace madoguchi {

QList<SheetSection> SubmissionSheet::of(const Submission& submission)
{
    QList<SheetSection> sections{applicant(submission.applicant)};
    for (qsizetype i = 0; i < submission.requests.size(); ++i) {
        sections += RequestSheet::of(submission.requests.at(i), int(i) + 1, int(submission.requests.size()));
    }
    return sections << delivery(submission) << payment(submission.payment) << origin(submission);
}

SheetSection SubmissionSheet::applicant(const Applicant& applicant)
{
    SheetSection section;
    section.title = tr("Applicant");
    section.rows = {
        {tr("Name"), {applicant.name}, SheetRow::Style::Name},
        {tr("Reading"), {applicant.kana}},
        {tr("Date of birth"), {JapaneseDate::ofCertificate(applicant.birthDate.toString(Qt::ISODate))}},
        {tr("Gender"), {label(applicant.gender)}},
        {tr("Postal code"), {Address::postalCodeText(applicant.postalCode)}, SheetRow::Style::Figures},
        {tr("Address"), {applicant.address}, SheetRow::Style::Name},
        {tr("Telephone"), {applicant.phone}, SheetRow::Style::Figures},
        {tr("E-mail"), {applicant.email}},
    };
    return section;
}

SheetSection SubmissionSheet::delivery(const Submission& submission)
{
    SheetSection section;
    section.title = tr("Delivery");
    section.rows = {
        {tr("Service"), {label(submission.service)}},
        {tr("Envelope"), {submission.envelope ? label(*submission.envelope) : tr("Not chosen")}},
    };
    return section;
}

SheetSection SubmissionSheet::payment(const Payment& payment)
{
    SheetSection section;
    section.title = tr("Payment");
    section.aside = yen(payment.totalYen);
    section.rows = {
        {tr("Fee"), {yen(payment.feeYen)}, SheetRow::Style::Figures},
        {tr("Postage"), {yen(payment.postageYen)}, SheetRow::Style::Figures},
        {tr("Total"), {yen(payment.totalYen)}, SheetRow::Style::Figures},
        {tr("Payment reference"), {payment.reference}, SheetRow::Style::Figures},
    };
    return section;
}

SheetSection SubmissionSheet::origin(const Submission& submission)
{
    SheetSection section;
    section.title = tr("About this submission");
    section.rows = {
        {tr("Prepared at"), {JapaneseDate::full(submission.preparedAt)}},
        {tr("Municipality code"), {submission.municipality}, SheetRow::Style::Figures},
        {tr("Submission number"), {submission.submissionId}, SheetRow::Style::Figures},
    };
    if (!submission.supersedes.isEmpty()) {
        section.rows += SheetRow{tr("Corrects the submission"), {submission.supersedes}, SheetRow::Style::Figures};
    }
    return section;
}

}  // namespace madoguchi
