// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "app/crypto/ActSigner.h"
#include "sync/cloud/CaseLog.h"

namespace madoguchi {

/// Puts the service's signature under the log now and then: often enough that little stands without it, seldom enough that nobody notices.
/// Used by one thread; several processes on one log may each have one.
class Checkpointer {
public:
    static constexpr int mostUnsigned = CaseLog::maxPageEntries;  ///< entries
    static constexpr int longestUnsigned = 60 * 60;               ///< seconds

    Checkpointer(CaseLog& log, ActSigner signer, const Clock& clock) : m_log(log), m_signer(std::move(signer)), m_clock(clock) {}

    /// Signs the log if it is due; whether it was. What CaseLog::appendCheckpoint and page() may say.
    Result<bool> run();

private:
    Done readAhead();
    void note(const LogEntry& entry);
    Result<NewAct> sign(const LogCheckpoint& end, const QDateTime& at) const;

    CaseLog& m_log;
    ActSigner m_signer;
    const Clock& m_clock;
    qint64 m_seen = 0;
    int m_unsigned = 0;
    QDateTime m_oldestUnsigned;
};

}  // namespace madoguchi
