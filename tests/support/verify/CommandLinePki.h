// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace madoguchi::test {

/// A JPKI in miniature, made with the `openssl` program, so that the code under test is judged by what another tool made.
/// Every file is called by a short name ("root", "hanako"); a step that fails is said on standard error and aborts the test.
class CommandLinePki {
public:
    using Lines = QMap<QString, QString>;  ///< of OpenSSL's configuration: "keyUsage" → "critical,digitalSignature"

    struct Wish {
        QString issuer = QStringLiteral("root");
        Lines extensions = signerExtensions();
        Lines names = basicFour();  ///< the otherNames of subjectAltName; empty: none
        QString notBefore = QStringLiteral("20260101000000Z");
        QString notAfter = QStringLiteral("20301231235959Z");
        QString digest = QStringLiteral("sha256");
        QByteArray serial = "1001";
        QStringList keyOptions = ellipticKey();
    };
    struct CrlWish {
        QString issuer = QStringLiteral("root");
        QList<QByteArray> revoked;  ///< lines of entry(): date, reason, serial
        QString thisUpdate = QStringLiteral("20261122000000Z");
        QString nextUpdate = QStringLiteral("20261201000000Z");
        Lines extensions = {{QStringLiteral("authorityKeyIdentifier"), QStringLiteral("keyid")}};
        QString digest = QStringLiteral("sha256");
    };

    CommandLinePki();

    /// A self-signed signature CA, valid from 2020 to 2040.
    void makeRoot(const QString& name, const QString& digest = QStringLiteral("sha256"));
    void makeCertificate(const QString& name, const Wish& wish);
    QByteArray makeCrl(const CrlWish& wish) const;
    /// What `openssl cms -sign` makes: DER, signed attributes, SHA-256 unless the options say otherwise.
    QByteArray sign(const QString& name, const QByteArray& content, const QStringList& options = {}) const;
    QByteArray certificate(const QString& name) const;

    static Lines signerExtensions();
    static Lines basicFour();
    static QStringList ellipticKey();
    /// "260101000000Z", "keyCompromise" and "1001" as a line of a list.
    static QByteArray entry(const QByteArray& date, const QByteArray& reason, const QByteArray& serial);

private:
    void run(const QStringList& arguments) const;
    QString path(const QString& file) const { return m_folder.filePath(file); }
    void write(const QString& file, const QByteArray& content) const;
    QByteArray read(const QString& file) const;
    void issue(const QString& name, const Wish& wish, const QString& selfSign);
    void writeConfiguration(const Lines& extensions, const Lines& names) const;

    QTemporaryDir m_folder;
};

}  // namespace madoguchi::test
