// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <openssl/asn1.h>

#include <optional>

namespace madoguchi {

/// Seconds since 1970, UTC. Certificates know no fractions.
using UnixSeconds = qint64;

/// UTCTime or GeneralizedTime in the only form RFC 5280 section 4.1.2.5 allows (with seconds, "Z", no fraction); nothing otherwise.
std::optional<UnixSeconds> secondsOf(const ASN1_TIME* time);
/// Of its characters; `type`: V_ASN1_UTCTIME or V_ASN1_GENERALIZEDTIME.
std::optional<UnixSeconds> secondsOf(QByteArrayView text, int type);

inline QDateTime momentOf(UnixSeconds seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

}  // namespace madoguchi
