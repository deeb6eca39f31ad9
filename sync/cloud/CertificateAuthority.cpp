// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CertificateAuthority.h"

#include "app/crypto/OpenSslHandle.h"
#include "sync/cloud/CertificateBuilder.h"
#include "sync/cloud/Pem.h"

#include <openssl/x509v3.h>

#include <algorithm>

namespace madoguchi {

namespace {

using OctetString = OpenSslHandle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>;

bool isAddress(const QString& host)
{
    return OctetString(a2i_IPADDRESS(host.toLatin1().constData())) != nullptr;
}

QByteArray alternativeNames(const QStringList& hosts)
{
    QByteArrayList names;
    for (const QString& host : hosts) {
        names.append((isAddress(host) ? "IP:" : "DNS:") + host.toLatin1());
    }
    return names.join(',');
}

bool names(X509* certificate, const QString& host)
{
    const QByteArray text = host.toLatin1();
    return isAddress(host) ? X509_check_ip_asc(certificate, text.constData(), 0) == 1 : X509_check_host(certificate, text.constData(), size_t(text.size()), 0, nullptr) == 1;
}

void addKeyIds(CertificateBuilder& builder)
{
    builder.extension(NID_subject_key_identifier, "hash");
    builder.extension(NID_authority_key_identifier, "keyid:always");
}

}  // namespace

struct CertificateAuthority::Material {
    X509Handle certificate;
    EvpKey key;
};

CertificateAuthority::CertificateAuthority(std::shared_ptr<const Material> material) : m_material(std::move(material)) {}

Result<IssuedCertificate> CertificateAuthority::create(const QString& municipality, const QDateTime& now)
{
    CertificateBuilder builder;
    builder.subject(QStringLiteral("Madoguchi cloud CA"), municipality);
    builder.validity(now, authorityDays);
    builder.extension(NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    builder.extension(NID_key_usage, "critical,keyCertSign,cRLSign");
    builder.extension(NID_subject_key_identifier, "hash");
    return builder.sign(nullptr, nullptr);
}

Result<CertificateAuthority> CertificateAuthority::fromPem(const QByteArray& certificate, const Sensitive<QByteArray>& key)
{
    Result<X509Handle> readCertificate = pem::certificate(certificate);
    if (!readCertificate) {
        return failAs(readCertificate);
    }
    Result<EvpKey> readKey = pem::privateKey(key);
    if (!readKey) {
        return failAs(readKey);
    }
    if (X509_check_private_key(readCertificate->get(), readKey->get()) != 1) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("ca"));
    }
    return CertificateAuthority(std::make_shared<const Material>(Material{std::move(*readCertificate), std::move(*readKey)}));
}

Result<IssuedCertificate> CertificateAuthority::issueServer(const QStringList& hosts, const QDateTime& now) const
{
    CertificateBuilder builder;
    builder.subject(QStringLiteral("Madoguchi cloud"), QStringLiteral("Madoguchi"));
    builder.validity(now, serverDays);
    builder.extension(NID_basic_constraints, "critical,CA:FALSE");
    builder.extension(NID_key_usage, "critical,digitalSignature");
    builder.extension(NID_ext_key_usage, "serverAuth");
    builder.extension(NID_subject_alt_name, alternativeNames(hosts));
    addKeyIds(builder);
    return builder.sign(m_material->certificate.get(), m_material->key.get());
}

Result<IssuedCertificate> CertificateAuthority::issueTerminal(const QString& name, const QString& municipality, const QDateTime& now) const
{
    return issueClient(name, municipality, "clientAuth", now);
}

Result<IssuedCertificate> CertificateAuthority::issueProxy(const QString& name, const QString& municipality, const QDateTime& now) const
{
    return issueClient(name, municipality, QByteArrayLiteral("clientAuth,") + proxyMarker, now);
}

Result<IssuedCertificate> CertificateAuthority::issueClient(const QString& name, const QString& municipality, const QByteArray& usages, const QDateTime& now) const
{
    CertificateBuilder builder;
    builder.subject(name, municipality);
    builder.validity(now, terminalDays);
    builder.extension(NID_basic_constraints, "critical,CA:FALSE");
    builder.extension(NID_key_usage, "critical,digitalSignature");
    builder.extension(NID_ext_key_usage, usages);
    addKeyIds(builder);
    return builder.sign(m_material->certificate.get(), m_material->key.get());
}

bool CertificateAuthority::isFitServer(const QByteArray& certificate, const QStringList& hosts, const QDateTime& now) const
{
    const Result<X509Handle> read = pem::certificate(certificate);
    if (!read || X509_verify(read->get(), X509_get0_pubkey(m_material->certificate.get())) != 1) {
        return false;
    }
    time_t renewal = time_t(now.addDays(serverRenewDays).toSecsSinceEpoch());
    if (X509_cmp_time(X509_get0_notAfter(read->get()), &renewal) <= 0) {
        return false;
    }
    return std::all_of(hosts.begin(), hosts.end(), [&](const QString& host) { return names(read->get(), host); });
}

}  // namespace madoguchi
