// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Verifier.h"
#include "sync/rehearsal/CityData.h"
#include "sync/rehearsal/RehearsalPki.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <vector>

namespace madoguchi::bench {

/// The invented city as the benchmarks need it: pinned roots, revocation lists of any length, and messages of distinct signers in which
/// nothing is wrong, so that no verifier may stop early. Ends the program if it can't be made.
class BenchCity {
public:
    static constexpr int signers = 2000;

    /// `count`: how many messages, each of another signer.
    explicit BenchCity(SignerKey::Kind kind, int count = signers);

    /// The time of receipt.
    const QDateTime& at() const { return m_at; }
    const std::vector<QByteArray>& messages() const { return m_messages; }
    /// The same signers and contents, but the content begins with a byte order mark: reading the form ends there, as form.malformed.
    const std::vector<QByteArray>& formless() const { return m_formless; }
    QList<QByteArray> roots() const { return m_pki.pinnedPem(); }
    QString municipality() const { return m_city.municipality(); }
    /// PEM; none of the signers is on it.
    QByteArray crl(int entries) const;
    /// The serial number of an entry.
    static quint32 revokedSerial(int entry);

    TrustStore trust() const;
    /// With everything that a terminal checks: municipality, fees, and a list of so many entries.
    Verifier verifier(int crlEntries) const;

private:
    void makeMessages(SignerKey::Kind kind, int count);
    FeeTable fees() const;

    QDateTime m_at;
    CityData m_city;
    RehearsalPki m_pki;
    std::vector<QByteArray> m_messages;
    std::vector<QByteArray> m_formless;
};

}  // namespace madoguchi::bench
