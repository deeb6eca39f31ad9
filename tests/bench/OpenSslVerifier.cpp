// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/OpenSslVerifier.h"

#include <openssl/cms.h>
#include <openssl/pem.h>

namespace madoguchi::bench {

namespace {

using Bio = OpenSslHandle<BIO, BIO_free_all>;
using Message = OpenSslHandle<CMS_ContentInfo, CMS_ContentInfo_free>;

Bio over(const QByteArray& bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

}  // namespace

OpenSslVerifier::OpenSslVerifier(const QList<QByteArray>& roots, const QByteArray& crl, const QDateTime& at) : m_store(X509_STORE_new())
{
    for (const QByteArray& root : roots) {
        X509_STORE_add_cert(m_store.get(), X509Handle(PEM_read_bio_X509(over(root).get(), nullptr, nullptr, nullptr)).get());
    }
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(m_store.get()), time_t(at.toSecsSinceEpoch()));
    if (!crl.isEmpty()) {
        X509_STORE_add_crl(m_store.get(), X509CrlHandle(PEM_read_bio_X509_CRL(over(crl).get(), nullptr, nullptr, nullptr)).get());
        X509_STORE_set_flags(m_store.get(), X509_V_FLAG_CRL_CHECK);
    }
}

bool OpenSslVerifier::verifies(const QByteArray& message) const
{
    const auto* der = reinterpret_cast<const unsigned char*>(message.constData());
    const Message cms(d2i_CMS_ContentInfo(nullptr, &der, long(message.size())));
    return cms && CMS_verify(cms.get(), nullptr, m_store.get(), nullptr, nullptr, CMS_BINARY) == 1;
}

}  // namespace madoguchi::bench
