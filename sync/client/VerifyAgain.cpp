// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/VerifyAgain.h"

#include "app/store/TombstoneTable.h"
#include "app/verify/Verifier.h"
#include "sync/client/AllCores.h"

#include <vector>

namespace madoguchi {

namespace {

VerifiedAgain verifyOne(const JudgedSubmission& submission, const Verifier* verifier)
{
    if (!verifier) {
        return VerifiedAgain::withoutEvidence(submission);
    }
    return VerifiedAgain::of(submission, verifier->judge(submission.message, submission.receivedAt, submission.statusResponse));
}

void count(VerifyAgainCounts& counts, const VerifiedAgain& again)
{
    ++counts.verified;
    counts.same += again.result == VerifiedAgain::Result::Same;
    counts.differs += again.result == VerifiedAgain::Result::Differs;
    counts.noEvidence += again.result == VerifiedAgain::Result::NoEvidence;
    counts.rulesChanged += again.rulesChanged;
}

}  // namespace

Result<VerifyAgainCounts> VerifyAgain::run(const QString& caseId, const Take& take, const std::stop_token& stop)
{
    VerifyAgainCounts counts;
    auto asked = ask(caseId, 0);
    for (;;) {
        const auto page = asked.result();
        if (!page) {
            return failAs(page);
        }
        if (page->isEmpty()) {
            return caseId.isEmpty() || counts.verified > 0 ? Result<VerifyAgainCounts>(counts) : tl::unexpected<Error>(missing(caseId));
        }
        const auto verifiers = verifiersOf(*page);
        if (!verifiers) {
            return failAs(verifiers);
        }
        asked = ask(caseId, page->last().stored.seq);
        std::vector<VerifiedAgain> results(size_t(page->size()));
        onAllCores(results.size(), stop, [&](size_t i) { results[i] = verifyOne(page->at(qsizetype(i)), verifiers->at(qsizetype(i)).get()); });
        if (stop.stop_requested()) {
            return fail(ErrorCode::Cancelled);
        }
        for (const VerifiedAgain& again : results) {
            count(counts, again);
            take(again);
        }
    }
}

QFuture<Result<VerifyAgain::Page>> VerifyAgain::ask(const QString& caseId, qint64 after) const
{
    return m_database.run([context = m_context, caseId, after](Connection& connection) {
        return JudgedSubmissions(connection, context).page(caseId, after, pageSize);
    });
}

Error VerifyAgain::missing(const QString& caseId) const
{
    return m_database
        .run([context = m_context, caseId](Connection& connection) -> Result<Error> { return TombstoneTable(connection, context.sealer).missing(caseId); })
        .result()
        .value_or(Error{ErrorCode::Internal, {}});
}

Result<QList<std::shared_ptr<const Verifier>>> VerifyAgain::verifiersOf(const Page& page)
{
    QList<std::shared_ptr<const Verifier>> verifiers;
    verifiers.reserve(page.size());
    for (const JudgedSubmission& submission : page) {
        if (!submission.evidence) {
            verifiers.append(nullptr);
            continue;
        }
        const auto verifier = m_verifiers.of(*submission.evidence);
        if (!verifier) {
            return failAs(verifier);
        }
        verifiers.append(*verifier);
    }
    return verifiers;
}

}  // namespace madoguchi
