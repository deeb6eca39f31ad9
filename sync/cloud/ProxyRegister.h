// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudDatabase.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace madoguchi {

/// A proxy in front of the service, as the service knows it: one certificate.
struct Proxy {
    QString name;
    QString serial;        ///< of the certificate, lower-case hexadecimal
    QDateTime issuedAt, expiresAt;
    QDateTime revokedAt;   ///< invalid: not revoked
};

/// Which proxies are believed when they say who comes. A register of its own beside that of the terminals: neither can ever stand for the other.
class ProxyRegister {
public:
    explicit ProxyRegister(CloudDatabase& database) : m_database(database) {}

    /// FieldInvalid ("name") if a valid proxy of this name is there already.
    Done add(const Proxy& proxy);
    /// TerminalRefused if the serial is unknown or revoked.
    Result<Proxy> valid(const QString& serial) const;
    Result<QList<Proxy>> all() const;
    /// Revokes every certificate of this name. NotFound if none is valid.
    Done revoke(const QString& name, const QDateTime& at);

private:
    CloudDatabase& m_database;
};

}  // namespace madoguchi
