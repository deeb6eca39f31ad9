// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/Fee.h"
#include "app/domain/Judgement.h"
#include "app/verify/CrlStore.h"
#include "app/verify/SignerProfiles.h"
#include "app/verify/StatusCheck.h"
#include "app/verify/TrustStore.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>

namespace madoguchi {

/// What the office accepts; data of the settings.
struct VerifierSettings {
    QString municipality;          ///< empty: form.other-municipality is not checked
    QList<QByteArray> policies = SignerProfiles::builtIn().policies(SignerProfiles::Use::Rehearsal);  ///< accepted signature policies
    QList<FeeTable> fees;          ///< dated: the newest not after the day of receipt counts; empty: amounts are only checked against their own sum
};

/// Is this signature good, and is it this person's? All findings of contract/verdict.md. Pure, no I/O, safe on all threads.
class Verifier {
public:
    /// In bytes; an application has a few thousand. A larger one is malformed.
    static constexpr qsizetype largestMessage = 2 << 20;

    /// Version of the rules themselves: counted up when the same message on the same evidence may get another verdict than before.
    static constexpr int rules = 1;

    Verifier(TrustStore trust, CrlStore crls, VerifierSettings settings);

    /// `at`: the time of receipt; it decides about validity and revocation, never the clock or signingTime.
    /// `statusResponse`: DER of an OCSP answer about the signer's certificate, or empty. Of it and the CRLs, as far as they are authentic, the
    /// newest decides; asked after the receipt, an answer says what was revoked by then.
    Judgement judge(const QByteArray& message, const QDateTime& at, const QByteArray& statusResponse = {}) const;
    Verdict verify(const QByteArray& message, const QDateTime& at) const { return judge(message, at).verdict; }

    /// On the same roots and lists: questions about a certificate alone, and about now.
    StatusCheck statuses() const;

    /// The signed content of a message, without any check of the signature: for the door of the cloud and for showing what was signed.
    /// CmsMalformed (detail: finding code) if no content can be read.
    static Result<QByteArray> content(const QByteArray& message);

private:
    struct Parts;
    std::shared_ptr<const Parts> m_parts;  ///< prepared once and shared by copies
};

}  // namespace madoguchi
