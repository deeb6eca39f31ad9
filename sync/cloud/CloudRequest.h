// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace madoguchi {

/// What a client's certificate says, and whether it may be believed.
struct PeerCertificate {
    bool isPresent = false;
    bool isTrusted = false;  ///< issued by this service's CA, for a client, and valid now
    bool isProxy = false;    ///< bears the proxy's marker: never a terminal's
    QString serial;          ///< lower-case hexadecimal
    QString name;            ///< CN
    QString organisation;    ///< O
};

/// One request as the routes see it, whatever carried it here. The body holds personal data: never logged.
struct CloudRequest {
    QByteArray method;
    QString path;                        ///< decoded, without query
    QMap<QString, QString> parameters;   ///< of the query
    QByteArray contentType;              ///< without parameters, lower case
    QByteArray bearer;                   ///< token of the Authorization header, empty if none
    QByteArray body;
    PeerCertificate peer;                ///< of the connection
    PeerCertificate forwarded;           ///< whom the proxy at the other end vouches for; empty without one
    QString requestId;
};

}  // namespace madoguchi
