// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/CmsSigner.h"

#include "app/crypto/OpenSslHandle.h"

#include <openssl/cms.h>

namespace madoguchi {

Result<QByteArray> CmsSigner::sign(const QByteArray& content, const QByteArray& certificateDer, const SignerKey& key)
{
    const auto* der = reinterpret_cast<const unsigned char*>(certificateDer.constData());
    const X509Handle certificate(d2i_X509(nullptr, &der, long(certificateDer.size())));
    const OpenSslHandle<BIO, BIO_free_all> data(BIO_new_mem_buf(content.constData(), int(content.size())));
    using CmsHandle = OpenSslHandle<CMS_ContentInfo, CMS_ContentInfo_free>;
    const unsigned flags = CMS_BINARY | CMS_NOSMIMECAP;
    const CmsHandle message(certificate ? CMS_sign(nullptr, nullptr, nullptr, data.get(), flags | CMS_PARTIAL) : nullptr);
    const bool isSigned = message && CMS_add1_signer(message.get(), certificate.get(), key.handle(), key.digest(), flags)
        && CMS_final(message.get(), data.get(), nullptr, flags) == 1;
    unsigned char* out = nullptr;
    const int size = isSigned ? i2d_CMS_ContentInfo(message.get(), &out) : -1;
    if (size <= 0) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("CMS signature"));
    }
    const QByteArray bytes(reinterpret_cast<const char*>(out), size);
    OPENSSL_free(out);
    return bytes;
}

}  // namespace madoguchi
