// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CertificateStatus.h"
#include "sync/client/CrlFetcher.h"
#include "sync/client/CurrentVerifier.h"
#include "sync/client/Profile.h"
#include "sync/client/RevocationSettings.h"
#include "sync/client/StatusAsker.h"

#include <mutex>
#include <thread>

namespace madoguchi {

/// Keeps what a terminal knows of revocation up to date while a person is logged in: fetches lists on a thread of its own, looks into crl/
/// for what somebody has put there, and lets the verifier count with it. Answers about one certificate when a person asks again.
class RevocationService {
public:
    /// How far a question goes: what is here, or everything that can be reached now.
    enum class Reach { Here, Outside };

    /// `transport`: for all hosts, in tests; else null. The errors of VerifierLoader; ProfileIncomplete (detail "revocation.json").
    static Result<std::shared_ptr<RevocationService>> open(const Profile& profile, std::shared_ptr<HttpTransport> transport);
    /// Waits for the step under way: not for the main thread.
    ~RevocationService();

    /// Ends the thread soon, and questions under way; does not wait.
    void requestStop() { m_thread.request_stop(); }

    std::shared_ptr<const CurrentVerifier> verifier() const { return m_verifier; }
    /// Null if OCSP is off.
    std::shared_ptr<const StatusAsker> asker() const { return m_asker; }

    /// The signer of `message`, who was judged for `receivedAt`. Blocks as long as fetching and asking take. Safe on all threads.
    CertificateStatus statusNow(const QByteArray& message, const QDateTime& receivedAt, const QDateTime& now, Reach reach);

    /// Fetches, and loads what is new. Blocks. The number of addresses that gave nothing usable.
    int update(const std::stop_token& stop);

private:
    RevocationService(const Profile& profile, const RevocationSettings& settings, std::shared_ptr<const Verifier> verifier, std::shared_ptr<HttpTransport> transport);

    void run(const std::stop_token& stop);
    void reloadIfChanged();
    QStringList look() const;

    const Profile m_profile;
    const RevocationSettings m_settings;
    const std::shared_ptr<CurrentVerifier> m_verifier;
    std::shared_ptr<RevocationTransports> m_transports;
    std::shared_ptr<const StatusAsker> m_asker;
    std::mutex m_mutex;     ///< one update at a time
    CrlFetcher m_fetcher;   ///< guarded by m_mutex, as the next
    QStringList m_seen;     ///< what crl/ held when it was last loaded
    std::jthread m_thread;  ///< last: it ends before what it uses
};

}  // namespace madoguchi
