// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/PulledPage.h"

namespace madoguchi::test {

/// The signed bytes of an invented form.
QByteArray sampleContent(const QString& submissionId, const QString& applicantName);

/// A verdict as the verifier would give it: made the only other way there is, by opening a sealed one.
Verdict sampleVerdict(const QList<Finding>& findings, const QString& submissionId, const QDateTime& at, const QString& signerName);

/// What the exchange hands to the store for such a form.
Judgement sampleSubmission(const QString& submissionId, const QString& applicantName, const QList<Finding>& findings, const QDateTime& at);

}  // namespace madoguchi::test
