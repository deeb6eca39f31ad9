// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/WireCodec.h"
#include "tests/fuzz/Oracle.h"

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

/// What was read and is written again is read as the same.
template<typename T, typename Decode, typename Encode>
void roundTrip(const Result<T>& read, Decode decode, Encode encode)
{
    if (read) {
        const Result<T> again = decode(encode(*read));
        require(again && *again == *read, "what is read, written and read again is the same");
    }
}

}  // namespace

/// What crosses the wire in both directions: a page of the log, acts and their answers, problems, bodies, the log-in.
int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    const QByteArray json = inputOf(bytes, size);
    const auto encode = [](const auto& message) { return wire::encode(message); };
    const auto attempt = [&](const char* key, auto decode, auto encodeAgain) {
        if (json.contains(key)) {  // without it the decoder has nothing to do
            roundTrip(decode(json), decode, encodeAgain);
        }
    };
    attempt("entries", wire::decodeLogPage, encode);
    attempt("acts", wire::decodeActs, wire::encodeActs);
    attempt("answers", wire::decodeAnswers, wire::encodeAnswers);
    attempt("title", wire::decodeProblem, encode);
    attempt("receiptNumber", wire::decodeSubmissionReceipt, encode);
    attempt("reason", wire::decodeWithdrawalRequest, encode);
    attempt("wrappedKey", wire::decodeSessionGrant, encode);
    attempt("salt", wire::decodeLogInParameters, encode);
    attempt("payload", wire::decodeActBody, wire::encodeActBody);
    attempt("publicKey", wire::decodeStaffBody, [](const Staff& staff) { return wire::encodeStaffBody(staff); });
    if (json.contains("proof")) {
        wire::decodeLogInRequest(json);  // holds a secret: it has no equality
    }
    return 0;
}
