// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

#include <string>

struct x509_st;
struct X509_name_st;
struct X509_crl_st;
struct evp_pkey_st;

namespace madoguchi {

/// The OpenSSL calls that certificates and CRLs of the rehearsal have in common.
class CertificateParts {
public:
    /// (short name, UTF-8 value) in order: C is PrintableString, the rest UTF8String. The caller owns the name.
    static X509_name_st* name(const QList<QPair<QByteArray, QByteArray>>& parts);
    static X509_name_st* authorityName();
    /// notBefore and notAfter, version 3, serial number.
    static bool frame(x509_st* certificate, quint32 serial, const QDateTime& notBefore, const QDateTime& notAfter);
    /// An extension in OpenSSL's configuration form, `value` may refer to `sections`.
    static bool extend(x509_st* certificate, x509_st* issuer, int nid, const std::string& value, const std::string& sections = {});
    static bool extend(X509_crl_st* crl, x509_st* issuer, int nid, const std::string& value, const std::string& sections = {});
    /// The directory name of a city's CRL distribution point, as sections "dp" and "dpname" for extend().
    static std::string distributionPoint(const QString& prefecture, const QString& city, const std::string& section);
};

}  // namespace madoguchi
