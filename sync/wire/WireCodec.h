// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/Act.h"
#include "sync/wire/Wire.h"

namespace madoguchi {

/// JSON forms of what crosses the wire, for both ends; openapi.yaml is their contract. Every reading is strict and bounded (unknown keys are
/// refused, a message above 64 MiB is not parsed): RequestMalformed for what the cloud reads, CloudAnswerMalformed for what the terminal reads,
/// with the place, never the value. Bytes are base64 (RFC 4648 section 4), digests lower-case hexadecimal, times RFC 3339 in UTC with milliseconds.
namespace wire {

constexpr qsizetype mostActs = 500;       ///< in one POST acts
constexpr qsizetype mostEntries = 500;    ///< on one page of the log

QByteArray encode(const Problem& problem);          ///< application/problem+json
/// The one reading that ignores unknown members, as RFC 9457 section 3.2 demands.
Result<Problem> decodeProblem(const QByteArray& json);

QByteArray encode(const LogPage& page);
/// Forms only: LogDigest::check says whether the entries belong together.
Result<LogPage> decodeLogPage(const QByteArray& json);

QByteArray encodeActs(const QList<SignedAct>& acts);
Result<QList<SignedAct>> decodeActs(const QByteArray& json);  ///< at most mostActs
QByteArray encodeAnswers(const QList<ActAnswer>& answers);
Result<QList<ActAnswer>> decodeAnswers(const QByteArray& json);

QByteArray encode(const LogInRequest& request);
Result<LogInRequest> decodeLogInRequest(const QByteArray& json);
QByteArray encode(const LogInParameters& parameters);
Result<LogInParameters> decodeLogInParameters(const QByteArray& json);
QByteArray encode(const SessionGrant& grant);
Result<SessionGrant> decodeSessionGrant(const QByteArray& json);

/// Of PUT staff/{id}/passphrase.
QByteArray encode(const PassphraseProof& passphrase);
Result<PassphraseProof> decodePassphraseProof(const QByteArray& json);
QByteArray encode(const PassphraseChange& change);
Result<PassphraseChange> decodePassphraseChange(const QByteArray& json);
QByteArray encode(const NewMember& member);
Result<NewMember> decodeNewMember(const QByteArray& json);
/// Of PUT staff/{id}/active, which has one thing to say.
QByteArray encodeLeaving();
Done decodeLeaving(const QByteArray& json);

QByteArray encode(const SubmissionReceipt& receipt);
Result<SubmissionReceipt> decodeSubmissionReceipt(const QByteArray& json);
QByteArray encode(const WithdrawalRequest& request);
Result<WithdrawalRequest> decodeWithdrawalRequest(const QByteArray& json);

/// Bodies of log entries; that of a person is also the answer to what changes one.
QByteArray encodeActBody(const SignedAct& act);
Result<SignedAct> decodeActBody(const QByteArray& body);
/// `by`: the administrator whose deed it is, for an entry of the log; empty if it is the person's own, or the service's.
QByteArray encodeStaffBody(const Staff& staff, const QString& by = {});
Result<Staff> decodeStaffBody(const QByteArray& body);

}  // namespace wire
}  // namespace madoguchi
