// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Database.h"
#include "app/store/StoreContext.h"
#include "sync/client/EvidenceVerifiers.h"
#include "sync/client/VerifiedAgain.h"

#include <functional>
#include <stop_token>

namespace madoguchi {

/// Reaches stored verdicts again from the stored messages and the stored evidence alone, on all processors, page by page: while one page is
/// judged, the store thread reads the next, and never is more than two in memory.
class VerifyAgain {
public:
    /// Called for one submission after the other in the order of the log, on the thread of run().
    using Take = std::function<void(const VerifiedAgain&)>;

    static constexpr int pageSize = 256;

    VerifyAgain(Database& database, const StoreContext& context) : m_database(database), m_context(context), m_verifiers(database, context) {}

    /// All submissions of one case, or of all cases if `caseId` is empty. Blocks. CaseUnknown if the case has none, CasePurged if they are gone; Cancelled after a stop;
    /// SealBroken or DatabaseDamaged (detail: table and row) ends it.
    Result<VerifyAgainCounts> run(const QString& caseId, const Take& take, const std::stop_token& stop);

private:
    using Page = QList<JudgedSubmission>;
    /// Why the case has no verdict here.
    Error missing(const QString& caseId) const;
    QFuture<Result<Page>> ask(const QString& caseId, qint64 after) const;
    Result<QList<std::shared_ptr<const Verifier>>> verifiersOf(const Page& page);

    Database& m_database;
    StoreContext m_context;
    EvidenceVerifiers m_verifiers;
};

}  // namespace madoguchi
