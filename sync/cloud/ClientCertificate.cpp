// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/ClientCertificate.h"

#include "app/crypto/OpenSslHandle.h"
#include "sync/cloud/CertificateAuthority.h"

#include <openssl/x509v3.h>

namespace madoguchi {

namespace {

QString nameEntry(const X509& certificate, int nid)
{
    const X509_NAME* name = X509_get_subject_name(&certificate);
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    const X509_NAME_ENTRY* entry = index < 0 ? nullptr : X509_NAME_get_entry(name, index);
    unsigned char* utf8 = nullptr;
    const int size = entry ? ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(entry)) : -1;
    const QString text = size < 0 ? QString() : QString::fromUtf8(reinterpret_cast<const char*>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

QString serialOf(const X509& certificate)
{
    const OpenSslHandle<BIGNUM, BN_free> serial(ASN1_INTEGER_to_BN(X509_get0_serialNumber(&certificate), nullptr));
    QByteArray bytes(serial ? BN_num_bytes(serial.get()) : 0, '\0');
    if (serial) {
        BN_bn2bin(serial.get(), reinterpret_cast<unsigned char*>(bytes.data()));
    }
    return QString::fromLatin1(bytes.toHex());
}

bool bearsProxyMarker(const X509& certificate)
{
    const OpenSslHandle<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free> usages(
        static_cast<EXTENDED_KEY_USAGE*>(X509_get_ext_d2i(&certificate, NID_ext_key_usage, nullptr, nullptr)));
    const OpenSslHandle<ASN1_OBJECT, ASN1_OBJECT_free> marker(OBJ_txt2obj(CertificateAuthority::proxyMarker, 1));
    bool found = false;
    for (int i = 0; usages && marker && i < sk_ASN1_OBJECT_num(usages.get()); ++i) {
        found = found || OBJ_cmp(sk_ASN1_OBJECT_value(usages.get(), i), marker.get()) == 0;
    }
    return found;
}

}  // namespace

PeerCertificate ClientCertificate::read(const X509& certificate, bool isTrusted)
{
    return {true, isTrusted, bearsProxyMarker(certificate), serialOf(certificate), nameEntry(certificate, NID_commonName),
            nameEntry(certificate, NID_organizationName)};
}

}  // namespace madoguchi
