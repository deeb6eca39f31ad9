// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/verify/OpenSslVerifier.h"

#include <openssl/cms.h>
#include <openssl/x509_vfy.h>

namespace madoguchi::test {

namespace {

using Cms = OpenSslHandle<CMS_ContentInfo, CMS_ContentInfo_free>;
using Bio = OpenSslHandle<BIO, BIO_free>;
using StoreContext = OpenSslHandle<X509_STORE_CTX, X509_STORE_CTX_free>;

template<typename T, typename Read>
T* read(Read d2i, const QByteArray& der, qsizetype& rest)
{
    const auto* const begin = reinterpret_cast<const unsigned char*>(der.constData());
    const unsigned char* end = begin;
    T* const value = d2i(nullptr, &end, long(der.size()));
    rest = der.size() - (end - begin);
    return value;
}

void mustWork(bool works)
{
    if (!works) {
        qFatal("OpenSSL's verifier can't be set up");
    }
}

QByteArray lastWord()
{
    const char* data = nullptr;
    int flags = 0;
    const unsigned long error = ERR_peek_last_error_data(&data, &flags);
    const char* const text = error ? ERR_reason_error_string(error) : nullptr;
    return QByteArray(text) + ": " + (flags & ERR_TXT_STRING ? data : "");
}

}  // namespace

OpenSslVerifier::OpenSslVerifier(const QList<QByteArray>& roots, const QList<QByteArray>& lists, const QList<QByteArray>& policies)
    : m_store(X509_STORE_new())
{
    qsizetype rest = 0;
    for (const QByteArray& root : roots) {
        mustWork(X509_STORE_add_cert(m_store.get(), X509Handle(read<X509>(d2i_X509, root, rest)).get()) == 1);
    }
    for (const QByteArray& list : lists) {
        mustWork(X509_STORE_add_crl(m_store.get(), X509CrlHandle(read<X509_CRL>(d2i_X509_CRL, list, rest)).get()) == 1);
    }
    X509_VERIFY_PARAM* const parameters = X509_STORE_get0_param(m_store.get());
    for (const QByteArray& policy : policies) {
        constexpr int onlyNumbers = 1;
        mustWork(X509_VERIFY_PARAM_add0_policy(parameters, OBJ_txt2obj(policy.constData(), onlyNumbers)) == 1);
    }
    const unsigned long revocation = lists.isEmpty() ? 0 : X509_V_FLAG_CRL_CHECK;
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_EXPLICIT_POLICY | X509_V_FLAG_POLICY_CHECK | revocation);
}

void OpenSslVerifier::setTime(const QDateTime& at) const
{
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(m_store.get()), at.toSecsSinceEpoch());
}

OpenSslVerifier::Answer OpenSslVerifier::message(const QByteArray& cms, const QDateTime& at) const
{
    ERR_clear_error();
    Answer answer;
    const Cms message(read<CMS_ContentInfo>(d2i_CMS_ContentInfo, cms, answer.rest));
    answer.isRead = message != nullptr;
    if (answer.isRead) {
        setTime(at);
        const Bio out(BIO_new(BIO_s_mem()));
        answer.holds = CMS_verify(message.get(), nullptr, m_store.get(), nullptr, out.get(), CMS_BINARY) == 1;
        char* bytes = nullptr;
        const long size = BIO_get_mem_data(out.get(), &bytes);
        answer.content = answer.holds ? QByteArray(bytes, size) : QByteArray();
    }
    answer.reason = lastWord();
    ERR_clear_error();
    return answer;
}

OpenSslVerifier::Answer OpenSslVerifier::certificate(const QByteArray& der, const QDateTime& at) const
{
    ERR_clear_error();
    Answer answer;
    const X509Handle certificate(read<X509>(d2i_X509, der, answer.rest));
    answer.isRead = certificate != nullptr;
    if (answer.isRead) {
        setTime(at);
        const StoreContext context(X509_STORE_CTX_new());
        mustWork(X509_STORE_CTX_init(context.get(), m_store.get(), certificate.get(), nullptr) == 1);
        answer.holds = X509_verify_cert(context.get()) == 1;
        answer.reason = X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()));
    }
    ERR_clear_error();
    return answer;
}

}  // namespace madoguchi::test
