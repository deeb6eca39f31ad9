// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/verify/CommandLinePki.h"

#include <QFile>
#include <QProcess>

namespace madoguchi::test {

namespace {

QByteArray linesOf(const CommandLinePki::Lines& lines)
{
    QByteArray text;
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        text += line.key().toUtf8() + " = " + line.value().toUtf8() + '\n';
    }
    return text;
}

constexpr const char* frame = R"(
[ca]
default_ca = here
[here]
database = index.txt
serial = serial
crlnumber = crlnumber
new_certs_dir = .
policy = any
unique_subject = no
[any]
countryName = optional
organizationName = optional
commonName = optional
[point]
fullname = dirName:ube
[hofu_point]
fullname = dirName:hofu
[ube]
C = JP
CN = Ube-shi CRLDP
[hofu]
C = JP
CN = Hofu-shi CRLDP
)";

}  // namespace

CommandLinePki::CommandLinePki()
{
    if (!m_folder.isValid()) {
        qFatal("no temporary folder");
    }
    write(QStringLiteral("crlnumber"), "01\n");
}

void CommandLinePki::makeRoot(const QString& name, const QString& digest)
{
    Wish wish;
    wish.names.clear();
    wish.extensions = {{QStringLiteral("basicConstraints"), QStringLiteral("critical,CA:TRUE")},
                       {QStringLiteral("keyUsage"), QStringLiteral("critical,keyCertSign,cRLSign")},
                       {QStringLiteral("subjectKeyIdentifier"), QStringLiteral("hash")}};
    wish.notBefore = QStringLiteral("20200101000000Z");
    wish.notAfter = QStringLiteral("20400101000000Z");
    wish.serial = "01";
    wish.digest = digest;
    issue(name, wish, QStringLiteral("-selfsign"));
}

void CommandLinePki::makeCertificate(const QString& name, const Wish& wish)
{
    issue(name, wish, {});
}

void CommandLinePki::issue(const QString& name, const Wish& wish, const QString& selfSign)
{
    const QString key = name + QStringLiteral(".key");
    const QString issuer = selfSign.isEmpty() ? wish.issuer : name;
    const QString subject = selfSign.isEmpty() ? QStringLiteral("/C=JP/CN=202501010000000000135202001A") : QStringLiteral("/C=JP/O=JPKI-TEST");
    writeConfiguration(wish.extensions, wish.names);
    write(QStringLiteral("serial"), wish.serial + '\n');
    write(QStringLiteral("index.txt"), {});
    run(QStringList{QStringLiteral("genpkey"), QStringLiteral("-out"), key} + wish.keyOptions);
    run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-key"), key, QStringLiteral("-out"), name + QStringLiteral(".csr"),
         QStringLiteral("-subj"), subject, QStringLiteral("-config"), QStringLiteral("openssl.cnf")});
    QStringList arguments{QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"), QStringLiteral("-config"), QStringLiteral("openssl.cnf"),
                          QStringLiteral("-in"), name + QStringLiteral(".csr"), QStringLiteral("-out"), name + QStringLiteral(".pem"),
                          QStringLiteral("-keyfile"), issuer + QStringLiteral(".key"), QStringLiteral("-startdate"), wish.notBefore,
                          QStringLiteral("-enddate"), wish.notAfter, QStringLiteral("-md"), wish.digest, QStringLiteral("-extensions"), QStringLiteral("extensions")};
    arguments += selfSign.isEmpty() ? QStringList{QStringLiteral("-cert"), issuer + QStringLiteral(".pem")} : QStringList{selfSign};
    run(arguments);
}

QByteArray CommandLinePki::makeCrl(const CrlWish& wish) const
{
    writeConfiguration(wish.extensions, {});
    write(QStringLiteral("index.txt"), wish.revoked.join());
    run({QStringLiteral("ca"), QStringLiteral("-gencrl"), QStringLiteral("-config"), QStringLiteral("openssl.cnf"), QStringLiteral("-out"), QStringLiteral("list.pem"),
         QStringLiteral("-keyfile"), wish.issuer + QStringLiteral(".key"), QStringLiteral("-cert"), wish.issuer + QStringLiteral(".pem"),
         QStringLiteral("-crl_lastupdate"), wish.thisUpdate, QStringLiteral("-crl_nextupdate"), wish.nextUpdate, QStringLiteral("-md"), wish.digest,
         QStringLiteral("-crlexts"), QStringLiteral("extensions")});
    return read(QStringLiteral("list.pem"));
}

QByteArray CommandLinePki::makeStatus(const StatusWish& wish) const
{
    const auto q = [](const char* text) { return QString::fromLatin1(text); };
    write(q("index.txt"), wish.certificates.join());
    write(q("request"), wish.request);
    if (wish.request.isEmpty()) {
        run(QStringList(q("ocsp")) + wish.questionOptions
            + QStringList{q("-issuer"), wish.issuer + q(".pem"), q("-cert"), wish.subject + q(".pem"), q("-no_nonce"), q("-reqout"), q("request")});
    }
    QStringList arguments{q("ocsp"), q("-index"), q("index.txt"), q("-CA"), wish.issuer + q(".pem"), q("-rsigner"), wish.responder + q(".pem"),
                          q("-rkey"), wish.responder + q(".key"), q("-reqin"), q("request"), q("-respout"), q("response"), q("-rmd"), q("sha256")};
    if (wish.minutes > 0) {
        arguments += {q("-nmin"), QString::number(wish.minutes)};
    }
    run(arguments + wish.options);
    return read(q("response"));
}

QByteArray CommandLinePki::readRequest(const QByteArray& request) const
{
    write(QStringLiteral("request"), request);
    run({QStringLiteral("ocsp"), QStringLiteral("-reqin"), QStringLiteral("request"), QStringLiteral("-req_text"), QStringLiteral("-out"), QStringLiteral("text")});
    return read(QStringLiteral("text"));
}

QByteArray CommandLinePki::sign(const QString& name, const QByteArray& content, const QStringList& options) const
{
    write(QStringLiteral("content"), content);
    run(QStringList{QStringLiteral("cms"), QStringLiteral("-sign"), QStringLiteral("-binary"), QStringLiteral("-nodetach"), QStringLiteral("-nosmimecap"),
                    QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-in"), QStringLiteral("content"), QStringLiteral("-out"),
                    QStringLiteral("message"), QStringLiteral("-signer"), name + QStringLiteral(".pem"), QStringLiteral("-inkey"), name + QStringLiteral(".key"),
                    QStringLiteral("-md"), QStringLiteral("sha256")} + options);
    return read(QStringLiteral("message"));
}

QByteArray CommandLinePki::certificate(const QString& name) const
{
    return read(name + QStringLiteral(".pem"));
}

CommandLinePki::Lines CommandLinePki::signerExtensions()
{
    return {{QStringLiteral("keyUsage"), QStringLiteral("critical,digitalSignature,nonRepudiation")},
            {QStringLiteral("certificatePolicies"), QStringLiteral("critical,1.2.392.200149.8.5.1.1.20")},
            {QStringLiteral("crlDistributionPoints"), QStringLiteral("point")},
            {QStringLiteral("authorityKeyIdentifier"), QStringLiteral("keyid")},
            {QStringLiteral("subjectKeyIdentifier"), QStringLiteral("hash")}};
}

CommandLinePki::Lines CommandLinePki::basicFour()
{
    return {{QStringLiteral("otherName.1"), QStringLiteral("1.2.392.200149.8.5.5.1;FORMAT:UTF8,UTF8:宇部　花子")},
            {QStringLiteral("otherName.2"), QStringLiteral("1.2.392.200149.8.5.5.4;FORMAT:UTF8,UTF8:319800217")},
            {QStringLiteral("otherName.3"), QStringLiteral("1.2.392.200149.8.5.5.3;FORMAT:UTF8,UTF8:2")},
            {QStringLiteral("otherName.4"), QStringLiteral("1.2.392.200149.8.5.5.5;FORMAT:UTF8,UTF8:山口県宇部市常盤町一丁目７番１号")}};
}

QStringList CommandLinePki::ellipticKey()
{
    return {QStringLiteral("-algorithm"), QStringLiteral("EC"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")};
}

QByteArray CommandLinePki::entry(const QByteArray& date, const QByteArray& reason, const QByteArray& serial)
{
    return "R\t301231235959Z\t" + date + (reason.isEmpty() ? "" : "," + reason) + '\t' + serial + "\tunknown\t/C=JP/CN=x\n";
}

QByteArray CommandLinePki::valid(const QByteArray& serial)
{
    return "V\t301231235959Z\t\t" + serial + "\tunknown\t/C=JP/CN=x\n";
}

CommandLinePki::Lines CommandLinePki::responderExtensions()
{
    return {{QStringLiteral("keyUsage"), QStringLiteral("critical,digitalSignature")},
            {QStringLiteral("extendedKeyUsage"), QStringLiteral("OCSPSigning")},
            {QStringLiteral("noCheck"), QStringLiteral("ignored")},
            {QStringLiteral("authorityKeyIdentifier"), QStringLiteral("keyid")}};
}

void CommandLinePki::writeConfiguration(const Lines& extensions, const Lines& names) const
{
    QByteArray text = frame + QByteArray("[req]\ndistinguished_name = nobody\n[nobody]\n[extensions]\n") + linesOf(extensions);
    if (!names.isEmpty()) {
        text += "subjectAltName = @names\n[names]\n" + linesOf(names);
    }
    write(QStringLiteral("openssl.cnf"), text);
}

void CommandLinePki::run(const QStringList& arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(QStringLiteral("openssl"), arguments);
    constexpr int patience = 60'000;
    if (!openssl.waitForFinished(patience) || openssl.exitCode() != 0) {
        qFatal("openssl %s: %s", qPrintable(arguments.value(0)), openssl.readAllStandardError().constData());
    }
}

void CommandLinePki::write(const QString& file, const QByteArray& content) const
{
    QFile target(path(file));
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size()) {
        qFatal("can't write to the temporary folder");
    }
}

QByteArray CommandLinePki::read(const QString& file) const
{
    QFile source(path(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

}  // namespace madoguchi::test
