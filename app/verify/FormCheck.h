// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Fee.h"
#include "app/domain/Submission.h"
#include "app/verify/Findings.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace madoguchi {

/// Is the signed content an application that this office may take? (contract: verdict.md, the form.* codes, rules 9 and 10)
class FormCheck {
public:
    /// `municipality`: empty leaves that check out. `fees`: empty leaves only the sum to be checked.
    FormCheck(QString municipality, QList<FeeTable> fees);

    /// Nothing if the content is no application of version 1.
    std::optional<Submission> check(const QByteArray& content, const QDateTime& at, Findings& findings) const;

private:
    void checkFees(const Submission& submission, const QDateTime& at, Findings& findings) const;
    const FeeTable* tableOf(const QDateTime& at) const;

    QString m_municipality;
    QList<FeeTable> m_fees;  ///< the newest first
};

}  // namespace madoguchi
