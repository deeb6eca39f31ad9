// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SubmissionRoute.h"

#include "app/crypto/Digest.h"
#include "app/crypto/Random.h"
#include "app/domain/CaseId.h"
#include "sync/wire/WireCodec.h"

namespace madoguchi {

namespace {

constexpr int tokenBytes = 32;

}  // namespace

RouteForm SubmissionRoute::form() const
{
    return {"POST", QStringLiteral("submissions"), Entrance::Anyone, SubmissionDoor::mostBytes, {"application/pkcs7-mime", "application/octet-stream"}};
}

CloudAnswer SubmissionRoute::answer(const CloudRequest& request, const Visitor&)
{
    const tl::expected<Submission, Problem> submission = m_door.examine(request.body);
    if (!submission) {
        return CloudAnswer::of(submission.error());
    }
    const Result<QByteArray> random = randomBytes(tokenBytes);
    if (!random) {
        return CloudAnswer::of(random.error());
    }
    const QByteArray token = random->toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const Result<Appended> appended = m_log.appendSubmission({request.body, submission->submissionId, submission->supersedes, sha256(token)});
    if (!appended) {
        return CloudAnswer::of(appended.error());
    }
    SubmissionReceipt receipt{appended->caseId, CaseId::receiptNumber(appended->caseId), appended->seq, appended->at, appended->duplicate, {}};
    // A correction's case has its token already; and who sends bytes again gets none, for he may have found them on the way.
    if (appended->opensCase) {
        receipt.withdrawalToken = QString::fromLatin1(token);
    }
    return CloudAnswer::json(appended->duplicate ? 200 : 201, wire::encode(receipt));
}

}  // namespace madoguchi
