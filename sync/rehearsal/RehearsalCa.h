// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "sync/rehearsal/InventedCitizen.h"
#include "sync/rehearsal/SignerKey.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>

struct x509_st;

namespace madoguchi {

/// One generation of the invented signature CA, after the JPKI profile (facts: three self-signed roots of one name, O=JPKI-TEST).
class RehearsalCa {
public:
    struct Order {
        InventedCitizen citizen;
        QDateTime notBefore, notAfter;
        quint32 serial = 0;
        bool authenticationOnly = false;  ///< the other certificate of the card: wrong policy and key usage
        QString prefecture, city, desk;   ///< romaji, for the subject and the distribution point
    };
    struct Revocation {
        quint32 serial = 0;
        QDateTime at;
        int reason = 3;  ///< RFC 5280 5.3.1; 3 affiliationChanged, 6 certificateHold
    };

    static Result<RehearsalCa> create(quint32 serial, const QDateTime& notBefore, const QDateTime& notAfter, SignerKey::Kind kind = SignerKey::Kind::Rsa2048);

    QByteArray certificatePem() const;
    /// A certificate for the citizen's key, DER.
    Result<QByteArray> issue(const Order& order, const SignerKey& key) const;
    /// The CRL of one city (partitioned: critical issuingDistributionPoint), PEM.
    Result<QByteArray> crl(const QString& prefecture, const QString& city, const QList<Revocation>& revoked, const QDateTime& thisUpdate, const QDateTime& nextUpdate) const;

private:
    RehearsalCa(SignerKey key, std::shared_ptr<x509_st> certificate) : m_key(std::move(key)), m_certificate(std::move(certificate)) {}

    SignerKey m_key;
    std::shared_ptr<x509_st> m_certificate;
};

}  // namespace madoguchi
