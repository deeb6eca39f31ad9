// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Submission.h"
#include "ui/casefile/Sheet.h"

#include <QCoreApplication>

namespace madoguchi {

/// The submission as a clerk reads it: everything the citizen signed, in the office's order and words, and nothing else.
/// Without a look of its own, so that the screen and (later) paper say the same.
class SubmissionSheet {
    Q_DECLARE_TR_FUNCTIONS(SubmissionSheet)
public:
    static QList<SheetSection> of(const Submission& submission);

private:
    static SheetSection applicant(const Applicant& applicant);
    static SheetSection delivery(const Submission& submission);
    static SheetSection payment(const Payment& payment);
    static SheetSection origin(const Submission& submission);
};

}  // namespace madoguchi
