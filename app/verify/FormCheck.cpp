// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/FormCheck.h"

#include "app/domain/JapaneseDate.h"
#include "app/domain/SubmissionDecoder.h"

#include <algorithm>

namespace madoguchi {

FormCheck::FormCheck(QString municipality, QList<FeeTable> fees)
    : m_municipality(std::move(municipality)), m_fees(std::move(fees))
{
    std::ranges::stable_sort(m_fees, std::greater(), &FeeTable::validFrom);
}

std::optional<Submission> FormCheck::check(const QByteArray& content, const QDateTime& at, Findings& findings) const
{
    auto submission = SubmissionDecoder::decode(content);
    if (!submission) {
        const bool isSchema = submission.error().code == ErrorCode::SchemaViolated;
        findings.add(isSchema ? FindingCode::FormSchema : FindingCode::FormMalformed, submission.error().detail);
        return std::nullopt;
    }
    if (!m_municipality.isEmpty() && submission->municipality != m_municipality) {
        findings.add(FindingCode::FormOtherMunicipality, QStringLiteral("addressed to ") + submission->municipality);
    }
    checkFees(*submission, at, findings);
    return std::move(*submission);
}

void FormCheck::checkFees(const Submission& submission, const QDateTime& at, Findings& findings) const
{
    const Payment& payment = submission.payment;
    if (payment.totalYen != payment.feeYen + payment.postageYen) {
        findings.add(FindingCode::FormFee, QStringLiteral("total is not fee and postage together"));
    }
    if (m_fees.isEmpty()) {
        return;
    }
    const FeeTable* const table = tableOf(at);
    if (!table) {
        findings.add(FindingCode::FormFee, QStringLiteral("no fee table for the day of receipt"));
        return;
    }
    if (table->fee(submission.requests) != payment.feeYen) {
        findings.add(FindingCode::FormFee, QStringLiteral("fee differs from the table"));
    }
    if (table->postage(submission.service, submission.envelope) != payment.postageYen) {
        findings.add(FindingCode::FormFee, QStringLiteral("postage differs from the table"));
    }
}

const FeeTable* FormCheck::tableOf(const QDateTime& at) const
{
    const QDate day = JapaneseDate::dateOf(at);
    const auto table = std::ranges::find_if(m_fees, [&](const FeeTable& candidate) { return !candidate.validFrom.isValid() || candidate.validFrom <= day; });
    return table == m_fees.end() ? nullptr : &*table;
}

}  // namespace madoguchi
