// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/verify/TrustStore.h"
#include "sync/client/RevocationTransports.h"

#include <QMap>

#include <stop_token>

namespace madoguchi {

/// Brings revocation lists from where they are published into the profile's crl/, and only authentic ones: a list is kept under its
/// authority and scope, never under its address, so that whoever answers there can't put anything in another list's place.
class CrlFetcher {
public:
    /// A city's list has some hundred thousand entries of forty bytes at the most.
    static constexpr qint64 largestList = 48 << 20;

    /// What one round has brought.
    struct Outcome {
        int written = 0;
        int failed = 0;  ///< addresses that gave nothing usable
    };

    CrlFetcher(QString folder, QList<QUrl> lists, std::shared_ptr<RevocationTransports> transports)
        : m_folder(std::move(folder)), m_lists(std::move(lists)), m_transports(std::move(transports)) {}

    /// Asks every address once. Blocks; never longer than the time-outs. A failure leaves what is there.
    Outcome run(const TrustStore& trust, const std::stop_token& stop);
    /// Stores one list, if it is newer than what is there. True if it was written; CrlUnusable if it is not exactly one authentic list;
    /// FileUnwritable.
    static Result<bool> keep(const QString& folder, const QByteArray& list, const TrustStore& trust);

private:
    /// What a host said of the list it gave: asked for again only if it has another.
    struct Seen {
        QByteArray etag, lastModified;
    };

    Result<bool> fetch(const QUrl& url, const TrustStore& trust, const std::stop_token& stop);

    QString m_folder;
    QList<QUrl> m_lists;
    std::shared_ptr<RevocationTransports> m_transports;
    QMap<QUrl, Seen> m_seen;
};

}  // namespace madoguchi
