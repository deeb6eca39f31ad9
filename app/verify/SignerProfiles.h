// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace madoguchi {

/// A kind of certificate that citizens sign with, told by its certificate policy.
struct SignerProfile {
    enum class Accepted { Always, Rehearsal, Never };  ///< Rehearsal: never at a real counter

    QString id;         ///< "card"
    QString name;       ///< Japanese
    QByteArray policy;  ///< "1.2.392.200149.8.5.1.1.20"
    Accepted accepted = Accepted::Never;
};

/// Which kinds the office accepts (contract: verdict.md, rule 1). Data: what comes with the program, and what an office has changed of it.
class SignerProfiles {
public:
    enum class Use { Counter, Rehearsal };

    /// ":/data/signer-profiles.json".
    static SignerProfiles builtIn();
    /// JsonMalformed; SchemaViolated (detail: JSON pointer) for a missing or doubled id, a policy that is no object identifier, or any other
    /// word than "always", "rehearsal" and "never".
    static Result<SignerProfiles> read(const QByteArray& json);

    /// These, with those of `changes` in place of the ones with the same id, or after them.
    SignerProfiles changedBy(const SignerProfiles& changes) const;
    const QList<SignerProfile>& list() const { return m_list; }
    QList<QByteArray> policies(Use use) const;

private:
    QList<SignerProfile> m_list;
};

}  // namespace madoguchi
