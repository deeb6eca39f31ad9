// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/cloud/HttpsProbe.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace madoguchi::test {

/// openapi.yaml, held against what is really said: finds in each call what is not documented, and remembers what has occurred. Members that no
/// schema names are faults, also where readers would ignore them.
class Contract {
public:
    Contract();

    /// What of this call the contract does not say; empty if it is as documented.
    QString note(const QByteArray& method, const QString& path, const QByteArray& sent, const HttpsProbe::Answer& answer);
    /// The same of a message that stands in another one: the body of a log's entry.
    QString noteMessage(const QString& schema, const QByteArray& json);

    /// What is documented and has not occurred: answers, their problems, and members of messages.
    QStringList unseen() const;
    bool hasOccurred(const QString& problem) const { return m_problems.contains(problem); }
    /// "post /v1/{municipality}/acts" …
    QStringList operations() const;
    /// The members a request of this address must have; empty if it takes no JSON.
    QStringList requiredMembers(const QByteArray& method, const QString& path) const;

private:
    /// The address's template and what the contract says of the method there.
    QPair<QString, QJsonObject> operation(const QByteArray& method, const QString& path) const;
    QJsonObject resolved(const QJsonObject& node) const;
    QJsonObject requestSchema(const QJsonObject& operation) const;
    QString checkHeaders(const QJsonObject& response, const HttpsProbe::Answer& answer) const;
    QString checkProblems(const QString& key, const QJsonObject& response, const HttpsProbe::Answer& answer);
    QString checkJson(const QJsonObject& schema, const QByteArray& json);
    void remember(const QJsonObject& schema, const QString& name, const QJsonValue& value);

    QJsonObject m_document;
    QSet<QString> m_occurred, m_problems;
};

}  // namespace madoguchi::test
