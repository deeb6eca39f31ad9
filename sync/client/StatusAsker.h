// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "sync/client/HttpTransport.h"

#include <QList>
#include <QString>

#include <atomic>
#include <memory>
#include <stop_token>

namespace madoguchi {

class StatusCheck;

/// Asks an OCSP responder (RFC 6960, POST) about certificates. It may fail, and nothing waits long for it: the revocation lists then decide.
class StatusAsker {
public:
    /// How much of a pull a responder may cost.
    struct Limits {
        int atOnce = 8;
        int secondsEach = 5;
        int secondsTogether = 30;
        int failures = 3;       ///< one after the other: then it is left alone
        int secondsOfRest = 60;
    };

    /// `path`: of the responder's address, with query.
    StatusAsker(std::shared_ptr<HttpTransport> transport, QString path, bool nonceMayBeMissing);
    StatusAsker(std::shared_ptr<HttpTransport> transport, QString path, bool nonceMayBeMissing, Limits limits);

    /// DER of the answer to each certificate (DER), in their order; empty where there is none that can be believed, and for an empty certificate.
    /// Blocks. Safe on all threads.
    QList<QByteArray> ask(const StatusCheck& check, const QList<QByteArray>& certificates, const std::stop_token& stop) const;

private:
    struct Question;
    class Round;

    std::shared_ptr<HttpTransport> m_transport;
    QString m_path;
    bool m_nonceMayBeMissing;
    Limits m_limits;
    mutable std::atomic<qint64> m_restUntil = 0;  ///< milliseconds of the steady clock
};

}  // namespace madoguchi
