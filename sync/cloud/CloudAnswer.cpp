// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CloudAnswer.h"

#include "sync/wire/ProblemCatalog.h"
#include "sync/wire/WireCodec.h"

namespace madoguchi {

namespace {

constexpr int retrySeconds = 2;

/// What may be well again a little later, without the caller changing anything.
bool isPassing(int status)
{
    return status == 429 || status == 503;
}

}  // namespace

CloudAnswer CloudAnswer::json(int status, const QByteArray& body)
{
    return {status, QByteArrayLiteral("application/json"), body, {}, 0};
}

CloudAnswer CloudAnswer::of(const Problem& problem)
{
    return {problem.status, QByteArrayLiteral("application/problem+json"), wire::encode(problem), problem.type, isPassing(problem.status) ? retrySeconds : 0};
}

CloudAnswer CloudAnswer::of(const Error& error)
{
    return of(problemFor(error));
}

}  // namespace madoguchi
