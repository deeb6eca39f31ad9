// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/RehearsalPki.h"

namespace madoguchi {

Result<RehearsalPki> RehearsalPki::create(const QDateTime& now, SignerKey::Kind kind)
{
    RehearsalPki pki;
    for (int generation = 0; generation < 4; ++generation) {
        const bool forger = generation == 3;
        const QDateTime from = now.addYears(forger ? -3 : -11 + 4 * generation);
        auto made = RehearsalCa::create(quint32(0x01 + 0x132c4a * generation), from, from.addYears(10), kind);
        if (!made) {
            return failAs(made);
        }
        (forger ? pki.m_forger : pki.m_generations).push_back(std::move(*made));
    }
    return pki;
}

QList<QByteArray> RehearsalPki::pinnedPem() const
{
    QList<QByteArray> out;
    for (const RehearsalCa& generation : m_generations) {
        out.append(generation.certificatePem());
    }
    return out;
}

}  // namespace madoguchi
