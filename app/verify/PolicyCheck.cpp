// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/PolicyCheck.h"

#include "app/crypto/OpenSslHandle.h"
#include "app/verify/LastReading.h"
#include "app/verify/asn1/Oid.h"

#include <openssl/err.h>

#include <algorithm>

namespace madoguchi {

namespace {

using asn1::view;
using Object = OpenSslHandle<ASN1_OBJECT, ASN1_OBJECT_free>;

constexpr int mostPolicies = 64;
// Bit numbers of keyUsage (RFC 5280 section 4.2.1.3).
constexpr int digitalSignature = 0;
constexpr int nonRepudiation = 1;

bool hasUsages(QByteArrayView keyUsage)
{
    const auto bits = asn1::decode<ASN1_BIT_STRING, ASN1_BIT_STRING_it>(keyUsage);
    return bits && ASN1_BIT_STRING_get_bit(bits.get(), digitalSignature) && ASN1_BIT_STRING_get_bit(bits.get(), nonRepudiation);
}

bool signsForPeople(const Certificate& certificate)
{
    thread_local LastReading<bool> last;
    const Extension* const extension = certificate.extensions().find(oid::keyUsage);
    return extension && extension->isCritical && last.of(extension->value, hasUsages);
}

/// Content octets of the identifiers; none if the value is unreadable or has too many.
std::vector<QByteArray> identifiersOf(QByteArrayView certificatePolicies)
{
    std::vector<QByteArray> identifiers;
    const auto policies = asn1::decode<asn1::PolicyStack, asn1::AsnPolicies_it>(certificatePolicies);
    const int count = policies ? asn1::sk_AsnPolicy_num(policies.get()) : 0;
    for (int i = 0; i < count && count <= mostPolicies; ++i) {
        identifiers.push_back(view(asn1::sk_AsnPolicy_value(policies.get(), i)->id).toByteArray());
    }
    return identifiers;
}

asn1::Owned<asn1::AsnBasicConstraints, asn1::AsnBasicConstraints_it> basicConstraints(const Certificate& certificate)
{
    const Extension* const extension = certificate.extensions().find(oid::basicConstraints);
    return extension ? asn1::decode<asn1::AsnBasicConstraints, asn1::AsnBasicConstraints_it>(extension->value) : nullptr;
}

}  // namespace

PolicyCheck::PolicyCheck(const QList<QByteArray>& policies)
{
    for (const QByteArray& policy : policies) {
        constexpr int onlyNumbers = 1;
        if (const Object object(OBJ_txt2obj(policy.constData(), onlyNumbers)); object) {
            m_policies.append(view(object.get()).toByteArray());
        }
    }
    ERR_clear_error();
}

void PolicyCheck::check(const Certificate& certificate, Findings& findings) const
{
    if (!signsForPeople(certificate)) {
        findings.add(FindingCode::CertKeyUsage, QStringLiteral("no critical keyUsage with digitalSignature and nonRepudiation"));
    }
    if (!hasAcceptedPolicy(certificate)) {
        findings.add(FindingCode::CertPolicy, QStringLiteral("no critical certificatePolicies with an accepted policy"));
    }
    const bool isUnreadable = certificate.extensions().find(oid::basicConstraints) && !basicConstraints(certificate);
    if (isAuthority(certificate) || isUnreadable) {
        findings.add(FindingCode::CertIsCa, isUnreadable ? QStringLiteral("basicConstraints unreadable") : QString());
    }
}

bool PolicyCheck::isAuthority(const Certificate& certificate)
{
    const auto constraints = basicConstraints(certificate);
    return constraints && constraints->isCa;
}

bool PolicyCheck::hasAcceptedPolicy(const Certificate& certificate) const
{
    const Extension* const extension = certificate.extensions().find(oid::certificatePolicies);
    thread_local LastReading<std::vector<QByteArray>> last;
    return extension && extension->isCritical
        && std::ranges::any_of(last.of(extension->value, identifiersOf), [this](const QByteArray& id) { return m_policies.contains(id); });
}

}  // namespace madoguchi
