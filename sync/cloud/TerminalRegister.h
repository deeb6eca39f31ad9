// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudDatabase.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace madoguchi {

/// A counter PC as the cloud knows it: one certificate, and the cloud's half of the key to the terminal's data.
struct Terminal {
    QString name;
    QString serial;        ///< of the certificate, lower-case hexadecimal
    QByteArray share;      ///< 32 bytes
    QDateTime issuedAt, expiresAt;
    QDateTime revokedAt;   ///< invalid: not revoked
};

/// Which terminals may come in: asked at every request, so that a revocation holds at once and needs no CRL of our own.
class TerminalRegister {
public:
    explicit TerminalRegister(CloudDatabase& database) : m_database(database) {}

    /// FieldInvalid ("name") if a valid terminal of this name is there already.
    Done add(const Terminal& terminal);
    /// TerminalRefused if the serial is unknown or revoked.
    Result<Terminal> valid(const QString& serial) const;
    Result<QList<Terminal>> all() const;
    /// Revokes every certificate of this name and ends its sessions. NotFound if none is valid.
    Done revoke(const QString& name, const QDateTime& at);

private:
    CloudDatabase& m_database;
};

}  // namespace madoguchi
