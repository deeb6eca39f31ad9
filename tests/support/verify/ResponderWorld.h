// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/StatusCheck.h"
#include "app/verify/Verifier.h"
#include "tests/support/verify/CommandLinePki.h"

namespace madoguchi::test {

QString name(const char* text);
QStringList codesOf(const Verdict& verdict);

/// Citizens, two roots of one name, and responders of every kind. OpenSSL's responder always answers for the present moment: times here
/// are minutes counted from it.
class ResponderWorld {
public:
    static constexpr qint64 day = 24 * 60;

    ResponderWorld();

    StatusCheck check(const CrlStore& lists = {}) const { return {trust, lists}; }
    /// A list that counts for two days.
    CrlStore list(qint64 thisUpdate, const QByteArray& entry) const;
    /// Of hanako's message.
    Verdict verdict(const QByteArray& response, qint64 at, const CrlStore& lists = {}) const;
    QDateTime moment(qint64 minutes) const { return now.addSecs(minutes * 60); }
    QByteArray revokedEntry(qint64 minutes, const QByteArray& serial = "1001") const;

    CommandLinePki pki;
    TrustStore trust;
    QByteArray certificate, message;  ///< hanako's
    const QDateTime now = QDateTime::currentDateTimeUtc();

private:
    void makeCitizens();
    void makeResponders();
    void makeResponder(const char* called, const CommandLinePki::Lines& extensions, const char* issuer = "root", qint64 daysFrom = -10, qint64 daysTo = 10);
};

}  // namespace madoguchi::test
