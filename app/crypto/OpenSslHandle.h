// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/x509.h>

#include <memory>

namespace madoguchi {

/// Gives an OpenSSL object its owner: freed once, whatever way a function is left.
template<auto Free>
struct OpenSslFree {
    template<typename T>
    void operator()(T* object) const { Free(object); }
};

template<typename T, auto Free>
using OpenSslHandle = std::unique_ptr<T, OpenSslFree<Free>>;

using EvpKey = OpenSslHandle<EVP_PKEY, EVP_PKEY_free>;
using EvpKeyContext = OpenSslHandle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using EvpDigestContext = OpenSslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;
using EvpCipherContext = OpenSslHandle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using EvpKdf = OpenSslHandle<EVP_KDF, EVP_KDF_free>;
using EvpKdfContext = OpenSslHandle<EVP_KDF_CTX, EVP_KDF_CTX_free>;
using X509Handle = OpenSslHandle<X509, X509_free>;
using X509CrlHandle = OpenSslHandle<X509_CRL, X509_CRL_free>;

/// Takes the errors of one operation off the thread's error queue again: what is left there makes
/// the next SSL_read on the same thread look broken.
class OpenSslErrorScope {
public:
    OpenSslErrorScope() { ERR_set_mark(); }
    ~OpenSslErrorScope() { ERR_pop_to_mark(); }
    OpenSslErrorScope(const OpenSslErrorScope&) = delete;
    OpenSslErrorScope& operator=(const OpenSslErrorScope&) = delete;
};

}  // namespace madoguchi
