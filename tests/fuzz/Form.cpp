// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/SubmissionDecoder.h"
#include "tests/fuzz/FormOracle.h"
#include "tests/fuzz/Oracle.h"

#include <QJsonDocument>

using namespace madoguchi;
using namespace madoguchi::test;

/// The signed form. What is accepted says the same to another reader, and still does when that reader has written it anew.
int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    const QByteArray content = inputOf(bytes, size);
    const auto submission = SubmissionDecoder::decode(content);
    if (!submission) {
        require(!submission.error().detail.isEmpty(), "what is refused has a reason");
        return 0;
    }
    FormOracle::compare(*submission, content);
    const QByteArray anew = QJsonDocument::fromJson(content).toJson(QJsonDocument::Compact);
    const auto again = SubmissionDecoder::decode(anew);
    require(again.has_value(), "a form written anew is still one");
    FormOracle::compare(*again, content);
    return 0;
}
