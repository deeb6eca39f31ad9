// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace madoguchi::test {

/// Applications as an invented citizen would send them. Signed with a key of nobody: the cloud does not judge signatures.
class CitizenMessages {
public:
    /// A form that is right in everything.
    static QJsonObject form(const QString& submissionId);
    static QByteArray json(const QJsonObject& form);
    /// CMS SignedData, DER, around these bytes.
    static QByteArray sign(const QByteArray& content);
    /// A good application.
    static QByteArray application(const QString& submissionId) { return sign(json(form(submissionId))); }
    static QString newId();
};

}  // namespace madoguchi::test
