// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/OpenSslHandle.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace madoguchi::test {

/// The second opinion: the whole of OpenSSL's own CMS_verify and certificate path, set up as an office would that has nothing else. Same
/// roots, explicit policy, the time of receipt; revocation lists if there are any given. It shares no line with the code under test.
class OpenSslVerifier {
public:
    struct Answer {
        bool isRead = false;    ///< d2i takes it
        qsizetype rest = 0;     ///< bytes that follow what d2i took
        bool holds = false;     ///< verified
        QByteArray content;     ///< if it holds
        QByteArray reason;      ///< OpenSSL's last word, if it does not
    };

    /// All DER. With `lists` every certificate must be on the safe side of a fresh one.
    OpenSslVerifier(const QList<QByteArray>& roots, const QList<QByteArray>& lists, const QList<QByteArray>& policies);

    Answer message(const QByteArray& cms, const QDateTime& at) const;
    /// The certificate alone, without regard to what it is used for.
    Answer certificate(const QByteArray& der, const QDateTime& at) const;

private:
    void setTime(const QDateTime& at) const;

    OpenSslHandle<X509_STORE, X509_STORE_free> m_store;
};

}  // namespace madoguchi::test
