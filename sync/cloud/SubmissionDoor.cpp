// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SubmissionDoor.h"

#include "app/domain/SubmissionDecoder.h"
#include "app/verify/Verifier.h"
#include "sync/cloud/FreeTextCheck.h"
#include "sync/wire/ProblemCatalog.h"

namespace madoguchi {

namespace {

tl::unexpected<Problem> refuse(const Error& error, const QStringList& places = {})
{
    Problem problem = problemFor(error);
    problem.places = places;
    return tl::unexpected<Problem>(problem);
}

tl::unexpected<Problem> refuseNumber(const QStringList& places)
{
    return tl::unexpected<Problem>(Problem{422, QStringLiteral("forbidden-number"), QStringLiteral("A free text holds a card number or an individual number"),
                                           {}, ErrorCode::CloudProblem, places});
}

}  // namespace

tl::expected<Submission, Problem> SubmissionDoor::examine(const QByteArray& message) const
{
    if (message.size() > mostBytes) {
        return refuse({ErrorCode::TooLarge, {}});
    }
    const Result<QByteArray> content = Verifier::content(message);
    if (!content) {
        return refuse(content.error());
    }
    const Result<Submission> submission = SubmissionDecoder::decode(*content);
    if (!submission && submission.error().code != ErrorCode::SchemaViolated) {
        return refuse(submission.error());
    }
    QStringList places = m_schema.places(*content);
    if (!submission && !places.contains(submission.error().detail)) {
        places.prepend(submission.error().detail);
    }
    if (!places.isEmpty()) {
        return refuse({ErrorCode::SchemaViolated, places.first()}, places.mid(0, 100));
    }
    if (submission->municipality != m_municipality) {
        return refuse({ErrorCode::OtherMunicipality, {}});
    }
    const QStringList numbers = FreeTextCheck::places(*submission);
    if (!numbers.isEmpty()) {
        return refuseNumber(numbers);
    }
    return *submission;
}

}  // namespace madoguchi
