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

    /// An answer of `openssl ocsp`; its thisUpdate is always the present moment.
    struct StatusWish {
        QString subject = QStringLiteral("hanako");    ///< whom the question is about, if there is no `request`
        QString issuer = QStringLiteral("root");
        QString responder = QStringLiteral("root");    ///< who signs
        QList<QByteArray> certificates{valid("1001")}; ///< lines of the authority's index; who is not in it is unknown
        QByteArray request;                            ///< DER
        QStringList questionOptions;                   ///< if there is no `request`
        int minutes = 60;                              ///< until nextUpdate; 0: none is said
        QStringList options;
    };

    CommandLinePki();

    /// A self-signed signature CA, valid from 2020 to 2040.
    void makeRoot(const QString& name, const QString& digest = QStringLiteral("sha256"));
    void makeCertificate(const QString& name, const Wish& wish);
    QByteArray makeCrl(const CrlWish& wish) const;
    /// DER
    QByteArray makeStatus(const StatusWish& wish) const;
    /// What openssl understands of a question, as text.
    QByteArray readRequest(const QByteArray& request) const;
    /// What `openssl cms -sign` makes: DER, signed attributes, SHA-256 unless the options say otherwise.
    QByteArray sign(const QString& name, const QByteArray& content, const QStringList& options = {}) const;
    QByteArray certificate(const QString& name) const;

    static Lines signerExtensions();
    static Lines basicFour();
    static QStringList ellipticKey();
    /// "260101000000Z", "keyCompromise" and "1001" as a line of a list.
    static QByteArray entry(const QByteArray& date, const QByteArray& reason, const QByteArray& serial);
    /// The line of a certificate that is in order.
    static QByteArray valid(const QByteArray& serial);
    /// Extensions of a responder's certificate.
    static Lines responderExtensions();

    /// Where all of it lies, for other programs.
    QString folder() const { return m_folder.path(); }
    /// Writes the index of an authority, for a responder that runs.
    void writeIndex(const QList<QByteArray>& certificates) const { write(QStringLiteral("index.txt"), certificates.join()); }

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
