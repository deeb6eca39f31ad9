// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/Certificate.h"

#include "app/crypto/OpenSslHandle.h"
#include "app/domain/Rfc3339.h"
#include "app/verify/DistributionPoints.h"
#include "app/verify/PathCheck.h"
#include "app/verify/PolicyCheck.h"
#include "app/verify/ProfileReader.h"
#include "app/verify/TrustedRoot.h"
#include "tests/fuzz/Oracle.h"
#include "tests/support/verify/Corpus.h"

#include <openssl/x509v3.h>

#include <ctime>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

UnixSeconds secondsByOpenSsl(const ASN1_TIME* time)
{
    std::tm parts{};
    require(ASN1_TIME_to_tm(time, &parts) == 1, "a time that is read is one for OpenSSL");
    return timegm(&parts);
}

/// Where both readers can read a certificate, they read the same.
void compareWithOpenSsl(const Certificate& certificate, const QByteArray& input)
{
    const unsigned char* end = reinterpret_cast<const unsigned char*>(input.constData());
    const X509Handle other(d2i_X509(nullptr, &end, long(input.size())));
    ERR_clear_error();
    if (!other) {
        return;  // it reads names and keys, which stay bytes here until a root has signed them
    }
    const ASN1_INTEGER* const serial = X509_get0_serialNumber(other.get());
    require(certificate.serial() == asn1::view(serial), "the serial number is OpenSSL's");
    require(certificate.notBefore() == secondsByOpenSsl(X509_get0_notBefore(other.get())), "notBefore is OpenSSL's");
    require(certificate.notAfter() == secondsByOpenSsl(X509_get0_notAfter(other.get())), "notAfter is OpenSSL's");
    const ASN1_OCTET_STRING* const keyId = X509_get0_subject_key_id(other.get());
    require(!keyId || certificate.subjectKeyId().isEmpty() || certificate.subjectKeyId() == asn1::view(keyId), "the key identifier is OpenSSL's");
}

}  // namespace

/// A signer's certificate: its form, what the profile reads of it, and its path to a root.
int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    static const TrustStore trust = Corpus::trust();
    static const PolicyCheck policy({"1.2.392.200149.8.5.1.1.20", "1.2.392.200149.8.5.1.0.20"});
    static const UnixSeconds at = Rfc3339::moment(u"2026-11-23T09:00:00+09:00")->toSecsSinceEpoch();

    const QByteArray input = inputOf(bytes, size);
    const auto certificate = Certificate::read(input);
    if (!certificate) {
        return 0;
    }
    require(certificate->der() == input, "a certificate is kept byte for byte");
    compareWithOpenSsl(*certificate, input);
    Findings findings;
    policy.check(*certificate, findings);
    const SignerIdentity signer = ProfileReader::read(*certificate, findings);
    const bool isWhole = !signer.name.isEmpty() && !signer.address.isEmpty() && !signer.gender.isEmpty() && !signer.birthDate.isEmpty();
    require(isWhole || findings.has(FindingCode::CertProfile), "without the basic four items the profile is not met");
    distributionPointsOf(*certificate);
    PathCheck(trust, at).check(*certificate, findings);
    return 0;
}
