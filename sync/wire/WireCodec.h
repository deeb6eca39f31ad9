// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/wire/Wire.h"

namespace madoguchi {

/// JSON forms of what crosses the wire, for both ends; openapi.yaml is their contract. Every reading is strict and bounded:
/// CloudAnswerMalformed / RequestMalformed with the place, never the value. Bytes are base64 (RFC 4648 section 4), digests lower-case hexadecimal.
namespace wire {

QByteArray encode(const Problem& problem);          ///< application/problem+json
Result<Problem> decodeProblem(const QByteArray& json);

QByteArray encode(const LogPage& page);
Result<LogPage> decodeLogPage(const QByteArray& json);

QByteArray encodeActs(const QList<SignedAct>& acts);
Result<QList<SignedAct>> decodeActs(const QByteArray& json);  ///< at most 500
QByteArray encodeAnswers(const QList<ActAnswer>& answers);
Result<QList<ActAnswer>> decodeAnswers(const QByteArray& json);

QByteArray encode(const LogInParameters& parameters);
Result<LogInParameters> decodeLogInParameters(const QByteArray& json);
QByteArray encode(const SessionGrant& grant);
Result<SessionGrant> decodeSessionGrant(const QByteArray& json);
QByteArray encode(const SubmissionReceipt& receipt);
Result<SubmissionReceipt> decodeSubmissionReceipt(const QByteArray& json);

/// Bodies of log entries.
QByteArray encodeActBody(const SignedAct& act);
Result<SignedAct> decodeActBody(const QByteArray& body);
QByteArray encodeStaffBody(const Staff& staff);
Result<Staff> decodeStaffBody(const QByteArray& body);

}  // namespace wire
}  // namespace madoguchi
