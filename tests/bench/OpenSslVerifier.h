// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/OpenSslHandle.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace madoguchi::bench {

/// What a program would do that only calls OpenSSL: CMS_verify with the same roots, the same time and, if wanted, the same list.
/// It knows nothing of the profile, the person or the form.
class OpenSslVerifier {
public:
    /// `crl`: PEM; empty leaves revocation out.
    OpenSslVerifier(const QList<QByteArray>& roots, const QByteArray& crl, const QDateTime& at);

    /// From the bytes of the message, as they are received.
    bool verifies(const QByteArray& message) const;

private:
    OpenSslHandle<X509_STORE, X509_STORE_free> m_store;
};

}  // namespace madoguchi::bench
