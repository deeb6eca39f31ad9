// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/ocsp/OcspRequest.h"

#include "app/crypto/OpenSslHandle.h"

#include <openssl/ocsp.h>

namespace madoguchi {

namespace {

using Request = OpenSslHandle<OCSP_REQUEST, OCSP_REQUEST_free>;
using Name = OpenSslHandle<X509_NAME, X509_NAME_free>;
using Id = OpenSslHandle<OCSP_CERTID, OCSP_CERTID_free>;

Name nameOf(QByteArrayView encoded)
{
    const unsigned char* bytes = asn1::data(encoded);
    return Name(d2i_X509_NAME(nullptr, &bytes, long(encoded.size())));
}

Id idOf(const Certificate& certificate, const TrustedRoot& issuer)
{
    const auto keyInfo = asn1::decode<asn1::AsnPublicKeyInfo, asn1::AsnPublicKeyInfo_it>(issuer.certificate.publicKeyInfo());
    const Name name = nameOf(issuer.certificate.subject());
    const OpenSslHandle<ASN1_INTEGER, ASN1_INTEGER_free> serial(ASN1_INTEGER_new());
    const QByteArrayView number = certificate.serial();
    const bool isReady = keyInfo && name && serial && ASN1_STRING_set(serial.get(), number.data(), int(number.size())) == 1;
    return Id(isReady ? OCSP_cert_id_new(EVP_sha1(), name.get(), &keyInfo->key, serial.get()) : nullptr);
}

}  // namespace

QByteArray OcspRequest::make(const Certificate& certificate, const TrustedRoot& issuer, const QByteArray& nonce)
{
    const OpenSslErrorScope errors;
    const Request request(OCSP_REQUEST_new());
    Id id = idOf(certificate, issuer);
    if (!request || !id || !OCSP_request_add0_id(request.get(), id.get())) {
        return {};
    }
    id.release();  // it belongs to the request now
    QByteArray value = nonce;
    if (!value.isEmpty() && OCSP_request_add1_nonce(request.get(), reinterpret_cast<unsigned char*>(value.data()), int(value.size())) != 1) {
        return {};
    }
    unsigned char* bytes = nullptr;
    const int size = i2d_OCSP_REQUEST(request.get(), &bytes);
    const std::unique_ptr<unsigned char, decltype([](unsigned char* memory) { OPENSSL_free(memory); })> owner(bytes);
    return size > 0 ? QByteArray(reinterpret_cast<const char*>(bytes), size) : QByteArray();
}

}  // namespace madoguchi
