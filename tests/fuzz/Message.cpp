// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"
#include "tests/fuzz/Oracle.h"
#include "tests/support/verify/Corpus.h"

#include <QSet>

#include <algorithm>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

/// Nothing but the time of receipt makes it bad.
bool isSigned(const QJsonValue& known)
{
    const QJsonArray codes = known[QLatin1String("codes")].toArray();
    const auto isOfTime = [](const QJsonValue& code) {
        return code == QLatin1String("cert.expired") || code == QLatin1String("cert.not-yet-valid") || code == QLatin1String("revocation.revoked");
    };
    return known[QLatin1String("outcome")] != QLatin1String("bad") || std::all_of(codes.begin(), codes.end(), isOfTime);
}

/// What the citizens of the corpus really signed: nothing else can be in a message that is not bad.
QSet<QByteArray> signedContents()
{
    QSet<QByteArray> contents;
    for (const QJsonValue& known : Corpus::cases()) {
        if (isSigned(known)) {
            contents.insert(*Verifier::content(Corpus::message(known[QLatin1String("file")].toString())));
        }
    }
    return contents;
}

}  // namespace

/// The verdict on a message, with the roots and revocation lists of the corpus.
int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    static const Verifier verifier = Corpus::verifier();
    static const QSet<QByteArray> authentic = signedContents();
    static const QDateTime at = *Rfc3339::moment(u"2026-11-23T09:00:00+09:00");

    const QByteArray message = inputOf(bytes, size);
    const Judgement judgement = verifier.judge(message, at);
    if (judgement.verdict.outcome() == Outcome::Bad) {
        require(!judgement.verdict.findings().isEmpty(), "a bad message has a reason");
        return 0;
    }
    require(authentic.contains(judgement.content), "a content that nobody signed is bad");
    require(Verifier::content(message).value() == judgement.content, "the door reads the content that was judged");
    require(judgement.form && judgement.verdict.signer(), "a message that is not bad has a form and a signer");
    return 0;
}
