// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMutex>
#include <QMutexLocker>

#include <memory>

namespace madoguchi {

class Verifier;

/// The verifier that counts now: when new revocation lists have come, another takes its place, and nobody has to log in again. Safe on all threads.
class CurrentVerifier {
public:
    explicit CurrentVerifier(std::shared_ptr<const Verifier> verifier) : m_verifier(std::move(verifier)) {}

    /// Keep what is returned for as long as one page or question takes, no longer.
    std::shared_ptr<const Verifier> get() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_verifier;
    }
    void set(std::shared_ptr<const Verifier> verifier)
    {
        const QMutexLocker lock(&m_mutex);
        m_verifier.swap(verifier);
    }

private:
    mutable QMutex m_mutex;
    std::shared_ptr<const Verifier> m_verifier;
};

}  // namespace madoguchi
