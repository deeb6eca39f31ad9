// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace madoguchi {

/// What is known now about the revocation of a signer's certificate. Asked again before something is approved or sealed: a certificate ends
/// with every change of name or address, so "revoked since" also says that the address may be wrong now.
struct CertificateStatus {
    enum class State { Unknown, Stale, Valid, Revoked };  ///< Stale: nobody has said anything newer in time
    enum class Source { None, RevocationList, StatusResponse };

    State state = State::Unknown;
    Source source = Source::None;
    QDateTime asOf;          ///< UTC, thisUpdate of the source; invalid if there is none
    QDateTime freshUntil;    ///< UTC; invalid if the source does not say
    bool isStale = false;    ///< also of a revocation: it may have been taken back since
    QDateTime revokedSince;  ///< UTC, if Revoked
    QString reason;          ///< RFC 5280 section 5.3.1 ("affiliationChanged"), if Revoked
    QDateTime receivedAt;    ///< the time of receipt it is compared with

    /// True if it is revoked, but only since after the receipt: the verdict of then stays what it was.
    bool wasValidAtReceipt() const { return state == State::Revoked && revokedSince > receivedAt; }

    friend bool operator==(const CertificateStatus&, const CertificateStatus&) = default;
};

}  // namespace madoguchi

Q_DECLARE_METATYPE(madoguchi::CertificateStatus)
