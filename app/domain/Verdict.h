// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Finding.h"
#include "app/domain/SignerIdentity.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace madoguchi {

enum class Outcome { Good, Caution, Bad };

QLatin1String code(Outcome outcome);
std::optional<Outcome> outcomeFromCode(QStringView code);
QString label(Outcome outcome);

class Verifier;
class VerdictCodec;

/// Only the verifier, and the codec that reads back a sealed verdict, can make one: nothing unverified can look verified.
class VerdictPass {
    friend class Verifier;
    friend class VerdictCodec;
    VerdictPass() = default;
};

/// The outcome of verification with its reasons (検証結果). One that was made without a pass is bad.
class Verdict {
public:
    /// Not verified: bad, without findings.
    Verdict() = default;
    Verdict(VerdictPass, QList<Finding> findings, std::optional<SignerIdentity> signer, QString submissionId, QDateTime at);

    Outcome outcome() const { return m_outcome; }
    const QList<Finding>& findings() const { return m_findings; }
    const std::optional<SignerIdentity>& signer() const { return m_signer; }
    /// Empty if the form could not be read.
    const QString& submissionId() const { return m_submissionId; }
    /// The time it was judged for (receipt), UTC.
    const QDateTime& at() const { return m_at; }
    bool has(FindingCode code) const;

private:
    Outcome m_outcome = Outcome::Bad;
    QList<Finding> m_findings;
    std::optional<SignerIdentity> m_signer;
    QString m_submissionId;
    QDateTime m_at;
};

}  // namespace madoguchi
