// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/Verifier.h"

#include "app/crypto/Digest.h"
#include "app/verify/FormCheck.h"
#include "app/verify/MessageCheck.h"
#include "app/verify/MessageReader.h"
#include "app/verify/PathCheck.h"
#include "app/verify/PersonComparison.h"
#include "app/verify/PolicyCheck.h"
#include "app/verify/ProfileReader.h"
#include "app/verify/RevocationCheck.h"
#include "app/verify/TrustedRoot.h"

namespace madoguchi {

/// What every verification needs, made ready once.
struct Verifier::Parts {
    TrustStore trust;
    CrlStore crls;
    QList<QByteArray> policies;
    PolicyCheck policy;
    FormCheck form;
    PersonComparison person;

    SignerIdentity checkCertificate(const Certificate& certificate, UnixSeconds at, QByteArrayView statusResponse, Findings& findings, Evidence& evidence) const
    {
        evidence.signerCertificate = certificate.der();
        const TrustedRoot* const root = PathCheck(trust, at).check(certificate, findings);
        policy.check(certificate, findings);
        SignerIdentity signer = ProfileReader::read(certificate, findings);
        if (root) {  // without a path there is no issuer whose lists could be asked
            evidence.items += root->evidence;
            RevocationCheck(crls, at, statusResponse).check(certificate, *root, findings, evidence);
        } else {
            for (const auto& known : trust.roots()) {  // that none of them is the issuer is what the verdict stands on
                evidence.items += known->evidence;
            }
        }
        return signer;
    }
};

Verifier::Verifier(TrustStore trust, CrlStore crls, VerifierSettings settings)
    : m_parts(std::make_shared<const Parts>(Parts{std::move(trust), std::move(crls), settings.policies, PolicyCheck(settings.policies),
                                                  FormCheck(std::move(settings.municipality), std::move(settings.fees)),
                                                  PersonComparison(VariantFamilies::builtIn())}))
{
}

Judgement Verifier::judge(const QByteArray& message, const QDateTime& at, const QByteArray& statusResponse) const
{
    Judgement judgement;
    judgement.evidence.rules = rules;
    judgement.evidence.policies = m_parts->policies;
    judgement.evidence.messageDigest = sha256(message);
    Findings findings;
    std::optional<SignerIdentity> signer;
    if (const auto signedMessage = MessageReader::read(message, findings)) {
        if (const Certificate* const certificate = MessageCheck::check(*signedMessage, findings)) {
            signer = m_parts->checkCertificate(*certificate, at.toSecsSinceEpoch(), statusResponse, findings, judgement.evidence);
        }
        judgement.content = signedMessage->content.value_or(QByteArray());
        if (signedMessage->content) {
            judgement.form = m_parts->form.check(judgement.content, at, findings);
        }
    }
    if (signer && judgement.form) {
        m_parts->person.check(*signer, judgement.form->applicant, findings);
    }
    judgement.verdict = Verdict(VerdictPass(), findings.list(), signer, judgement.form ? judgement.form->submissionId : QString(), at.toUTC());
    return judgement;
}

StatusCheck Verifier::statuses() const
{
    return {m_parts->trust, m_parts->crls};
}

Result<QByteArray> Verifier::content(const QByteArray& message)
{
    Findings findings;
    const auto signedMessage = MessageReader::read(message, findings);
    if (!signedMessage) {
        return fail(ErrorCode::CmsMalformed, code(findings.list().constFirst().code));
    }
    if (!signedMessage->content) {
        return fail(ErrorCode::CmsMalformed, code(FindingCode::CmsNoContent));
    }
    return *signedMessage->content;
}

}  // namespace madoguchi
