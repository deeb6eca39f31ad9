// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/rehearsal/FormMaker.h"
#include "sync/rehearsal/RehearsalPki.h"
#include "sync/rehearsal/RehearsalPlan.h"

#include <QList>

#include <vector>

namespace madoguchi {

/// Makes the signed submissions of the invented city, one after the other, and remembers which certificates are to be revoked.
class SubmissionFactory {
public:
    SubmissionFactory(const CityData& city, const RehearsalPki& pki, std::vector<SignerKey> keys, quint32 seed, const QDateTime& now);

    /// The message number `index` (from 0), DER.
    Result<QByteArray> message(int index);
    const QList<RehearsalCa::Revocation>& revoked() const { return m_revoked; }

    /// Key pairs, made on all cores. Beyond 200 citizens keys repeat (certificates never do): making one takes as long as everything else together.
    static Result<std::vector<SignerKey>> keys(int citizens, SignerKey::Kind kind = SignerKey::Kind::Rsa2048);

private:
    RehearsalCa::Order order(const InventedCitizen& citizen, const RehearsalCase& plan, int index) const;

    const CityData& m_city;
    const RehearsalPki& m_pki;
    std::vector<SignerKey> m_keys;
    QRandomGenerator m_dice;
    QDateTime m_now;
    FormMaker m_forms;
    QList<RehearsalCa::Revocation> m_revoked;
};

}  // namespace madoguchi
