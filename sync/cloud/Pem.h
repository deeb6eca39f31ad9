// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"
#include "app/crypto/OpenSslHandle.h"

#include <QByteArray>

namespace madoguchi::pem {

/// PEM to OpenSSL's objects and back, for the few files the service keeps. KeyUnusable where nothing can be read, CryptoFailed where nothing can be written.
Result<X509Handle> certificate(const QByteArray& text);
Result<EvpKey> privateKey(const Sensitive<QByteArray>& text);
Result<QByteArray> text(const X509& certificate);
Result<Sensitive<QByteArray>> text(const EVP_PKEY& key);
/// PKCS#8 DER of a private key in PEM, and the other way.
Result<Sensitive<QByteArray>> pkcs8(const Sensitive<QByteArray>& text);
Result<Sensitive<QByteArray>> fromPkcs8(const Sensitive<QByteArray>& der);

}  // namespace madoguchi::pem
