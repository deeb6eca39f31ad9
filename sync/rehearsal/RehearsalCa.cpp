// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/RehearsalCa.h"

#include "app/crypto/OpenSslHandle.h"
#include "sync/rehearsal/CertificateParts.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <functional>

namespace madoguchi {

namespace {

using NameHandle = OpenSslHandle<X509_NAME, X509_NAME_free>;

/// 1.2.392.200149.8.5.5.n of the profile: name, flags, gender, birth date, address, flags.
std::string basicFour(const InventedCitizen& citizen)
{
    const auto item = [](int number, const QString& text) {
        return "otherName." + std::to_string(number) + "=1.2.392.200149.8.5.5." + std::to_string(number) + ";FORMAT:UTF8,UTF8:" + text.toStdString() + "\n";
    };
    const auto zeros = [](const QString& text) { return QString(text.toUcs4().size(), QLatin1Char('0')); };
    const QString era = citizen.birthDate >= QDate(2019, 5, 1) ? QStringLiteral("5") : citizen.birthDate >= QDate(1989, 1, 8) ? QStringLiteral("4")
        : citizen.birthDate >= QDate(1926, 12, 25) ? QStringLiteral("3") : QStringLiteral("2");
    return "[san]\n" + item(1, citizen.name) + item(4, era + citizen.birthDate.toString(QStringLiteral("yyyyMMdd")))
        + item(3, citizen.female ? QStringLiteral("2") : QStringLiteral("1")) + item(5, citizen.address) + item(2, zeros(citizen.name)) + item(6, zeros(citizen.address));
}

QByteArray pemOf(const std::function<int(BIO*)>& write)
{
    const OpenSslHandle<BIO, BIO_free_all> bio(BIO_new(BIO_s_mem()));
    write(bio.get());
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

bool addEntry(X509_CRL* crl, const RehearsalCa::Revocation& revocation)
{
    OpenSslHandle<X509_REVOKED, X509_REVOKED_free> entry(X509_REVOKED_new());
    const OpenSslHandle<ASN1_INTEGER, ASN1_INTEGER_free> serial(ASN1_INTEGER_new());
    ASN1_INTEGER_set_uint64(serial.get(), revocation.serial);
    X509_REVOKED_set_serialNumber(entry.get(), serial.get());
    const OpenSslHandle<ASN1_TIME, ASN1_TIME_free> at(ASN1_TIME_set(nullptr, time_t(revocation.at.toSecsSinceEpoch())));
    X509_REVOKED_set_revocationDate(entry.get(), at.get());
    const OpenSslHandle<ASN1_ENUMERATED, ASN1_ENUMERATED_free> reason(ASN1_ENUMERATED_new());
    ASN1_ENUMERATED_set(reason.get(), revocation.reason);
    X509_REVOKED_add1_ext_i2d(entry.get(), NID_crl_reason, reason.get(), 0, 0);
    return X509_CRL_add0_revoked(crl, entry.release()) == 1;
}

}  // namespace

Result<RehearsalCa> RehearsalCa::create(quint32 serial, const QDateTime& notBefore, const QDateTime& notAfter, SignerKey::Kind kind)
{
    auto key = SignerKey::generate(kind);
    if (!key) {
        return failAs(key);
    }
    std::shared_ptr<X509> certificate(X509_new(), X509_free);
    const NameHandle name(CertificateParts::authorityName());
    const bool made = CertificateParts::frame(certificate.get(), serial, notBefore, notAfter) && X509_set_subject_name(certificate.get(), name.get()) == 1
        && X509_set_issuer_name(certificate.get(), name.get()) == 1 && X509_set_pubkey(certificate.get(), key->handle()) == 1
        && CertificateParts::extend(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign")
        && CertificateParts::extend(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE")
        && CertificateParts::extend(certificate.get(), certificate.get(), NID_subject_key_identifier, "hash")
        && X509_sign(certificate.get(), key->handle(), key->digest()) > 0;
    if (!made) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("root certificate"));
    }
    return RehearsalCa(std::move(*key), std::move(certificate));
}

QByteArray RehearsalCa::certificatePem() const
{
    return pemOf([this](BIO* bio) { return PEM_write_bio_X509(bio, m_certificate.get()); });
}

Result<QByteArray> RehearsalCa::issue(const Order& order, const SignerKey& key) const
{
    const X509Handle certificate(X509_new());
    const QByteArray subject = order.notBefore.toUTC().toString(QStringLiteral("yyyyMMddhhmmss")).toLatin1() + order.desk.toLatin1();
    const NameHandle name(order.authenticationOnly ? CertificateParts::name({{"C", "JP"}, {"CN", subject}})
                                                   : CertificateParts::name({{"C", "JP"}, {"L", order.prefecture.toUtf8()}, {"L", order.city.toUtf8()}, {"CN", subject}}));
    X509* const self = certificate.get();
    X509* const root = m_certificate.get();
    const std::string policy = order.authenticationOnly ? "1.2.392.200149.8.5.1.3.30" : "1.2.392.200149.8.5.1.0.20";
    const bool made = CertificateParts::frame(self, order.serial, order.notBefore, order.notAfter) && X509_set_subject_name(self, name.get()) == 1
        && X509_set_issuer_name(self, X509_get_subject_name(root)) == 1 && X509_set_pubkey(self, key.handle()) == 1
        && CertificateParts::extend(self, root, NID_key_usage, order.authenticationOnly ? "critical,digitalSignature" : "critical,digitalSignature,nonRepudiation")
        && CertificateParts::extend(self, root, NID_certificate_policies, "critical,@policy", "[policy]\npolicyIdentifier=" + policy + "\nCPS.1=http://www.jpki.go.jp/cps.html\n")
        && CertificateParts::extend(self, root, NID_subject_alt_name, "@san", basicFour(order.citizen))
        && CertificateParts::extend(self, root, NID_crl_distribution_points, "dp", CertificateParts::distributionPoint(order.prefecture, order.city, "dp"))
        && CertificateParts::extend(self, root, NID_authority_key_identifier, "keyid:always") && CertificateParts::extend(self, root, NID_subject_key_identifier, "hash")
        && X509_sign(self, m_key.handle(), m_key.digest()) > 0;
    unsigned char* der = nullptr;
    const int size = made ? i2d_X509(self, &der) : -1;
    if (size <= 0) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("citizen's certificate"));
    }
    const QByteArray out(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return out;
}

Result<QByteArray> RehearsalCa::crl(const QString& prefecture, const QString& city, const QList<Revocation>& revoked, const QDateTime& thisUpdate, const QDateTime& nextUpdate) const
{
    const X509CrlHandle crl(X509_CRL_new());
    const OpenSslHandle<ASN1_TIME, ASN1_TIME_free> from(ASN1_TIME_set(nullptr, time_t(thisUpdate.toSecsSinceEpoch())));
    const OpenSslHandle<ASN1_TIME, ASN1_TIME_free> until(ASN1_TIME_set(nullptr, time_t(nextUpdate.toSecsSinceEpoch())));
    const OpenSslHandle<ASN1_INTEGER, ASN1_INTEGER_free> number(ASN1_INTEGER_new());
    ASN1_INTEGER_set_uint64(number.get(), quint64(thisUpdate.toSecsSinceEpoch()));
    bool made = X509_CRL_set_version(crl.get(), X509_CRL_VERSION_2) == 1 && X509_CRL_set_issuer_name(crl.get(), X509_get_subject_name(m_certificate.get())) == 1
        && X509_CRL_set1_lastUpdate(crl.get(), from.get()) == 1 && X509_CRL_set1_nextUpdate(crl.get(), until.get()) == 1
        && CertificateParts::extend(crl.get(), m_certificate.get(), NID_authority_key_identifier, "keyid:always")
        && X509_CRL_add1_ext_i2d(crl.get(), NID_crl_number, number.get(), 0, 0) == 1
        && CertificateParts::extend(crl.get(), m_certificate.get(), NID_issuing_distribution_point, "critical,@idp", CertificateParts::distributionPoint(prefecture, city, "idp"));
    for (const Revocation& revocation : revoked) {
        made = made && addEntry(crl.get(), revocation);
    }
    made = made && X509_CRL_sort(crl.get()) == 1 && X509_CRL_sign(crl.get(), m_key.handle(), m_key.digest()) > 0;
    if (!made) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("CRL"));
    }
    return pemOf([&crl](BIO* bio) { return PEM_write_bio_X509_CRL(bio, crl.get()); });
}

}  // namespace madoguchi
