// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/ResignedCrl.h"

#include "app/verify/asn1/CrlTemplates.h"
#include "tests/fuzz/Oracle.h"
#include "tests/support/verify/Corpus.h"

#include <openssl/rsa.h>

namespace madoguchi::test {

namespace {

constexpr unsigned int bits = 512;

QByteArray publicKeyInfo(EVP_PKEY* key)
{
    unsigned char* bytes = nullptr;
    const int size = i2d_PUBKEY(key, &bytes);
    const QByteArray info(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(bytes);
    return info;
}

}  // namespace

ResignedCrl::ResignedCrl() : m_key(EVP_RSA_gen(bits))
{
    const TrustStore corpus = Corpus::trust();
    const TrustedRoot& real = *corpus.roots().front();
    m_roots.push_back(std::make_shared<const TrustedRoot>(
        TrustedRoot{*Certificate::read(real.certificate.der()), PublicKey::of(publicKeyInfo(m_key.get())), real.keyId, real.evidence, {}}));
}

QByteArray ResignedCrl::of(const QByteArray& list) const
{
    const auto document = asn1::decode<asn1::AsnSignedList, asn1::AsnSignedList_it>(list);
    if (!document) {
        return list;
    }
    const QByteArrayView body = asn1::view(document->body);
    std::array<unsigned char, bits / 8> signature{};
    size_t size = signature.size();
    const EvpDigestContext context(EVP_MD_CTX_new());
    const bool isSigned = EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestSign(context.get(), signature.data(), &size, asn1::data(body), size_t(body.size())) == 1;
    require(isSigned, "the list can be signed again");
    ASN1_BIT_STRING_set(&document->signature, signature.data(), int(size));
    document->signature.flags = (document->signature.flags & ~0x07) | ASN1_STRING_FLAG_BITS_LEFT;  // no bits left over
    return asn1::encode(document);
}

}  // namespace madoguchi::test
