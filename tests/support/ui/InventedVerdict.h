// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Verdict.h"

namespace madoguchi::test {

/// A verdict with these findings, made on the one way that is open beside the verifier: sealed by a key of the test and read back.
Verdict inventedVerdict(const QList<Finding>& findings, const SignerIdentity& signer, const QString& submissionId, const QDateTime& at);

}  // namespace madoguchi::test
