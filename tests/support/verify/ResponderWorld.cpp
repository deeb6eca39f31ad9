// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/verify/ResponderWorld.h"

#include "tests/support/verify/Application.h"

namespace madoguchi::test {

namespace {

QByteArray shortTime(const QDateTime& moment)
{
    return moment.toString(QStringLiteral("yyMMddHHmmss")).toLatin1() + 'Z';
}

QString longTime(const QDateTime& moment)
{
    return moment.toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z';
}

QByteArray derOf(const QByteArray& pem)
{
    const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    const auto from = pem.indexOf(begin) + begin.size();
    return QByteArray::fromBase64(pem.mid(from, pem.indexOf("-----END") - from));
}

}  // namespace

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

QStringList codesOf(const Verdict& verdict)
{
    QStringList codes;
    for (const Finding& finding : verdict.findings()) {
        codes.append(code(finding.code));
    }
    return codes;
}

ResponderWorld::ResponderWorld()
{
    pki.makeRoot(name("root"));
    pki.makeRoot(name("stranger"));  // of the same name
    trust = *TrustStore::fromCertificates({pki.certificate(name("root")), pki.certificate(name("stranger"))});
    makeCitizens();
    makeResponders();
}

void ResponderWorld::makeCitizens()
{
    CommandLinePki::Wish wish;
    wish.notBefore = longTime(moment(-400 * day));
    wish.notAfter = longTime(moment(400 * day));
    pki.makeCertificate(name("hanako"), wish);
    wish.serial = "1002";
    pki.makeCertificate(name("taro"), wish);
    certificate = derOf(pki.certificate(name("hanako")));
    message = pki.sign(name("hanako"), application());
}

void ResponderWorld::makeResponders()
{
    CommandLinePki::Lines usual = CommandLinePki::responderExtensions();
    makeResponder("responder", usual);
    makeResponder("expired", usual, "root", -10, -1);
    makeResponder("early", usual, "root", 1, 10);
    makeResponder("foreign", usual, "stranger");
    usual.remove(name("noCheck"));
    makeResponder("revocable", usual);
    usual.remove(name("extendedKeyUsage"));
    makeResponder("plain", usual);
    usual[name("extendedKeyUsage")] = name("serverAuth,anyExtendedKeyUsage");
    makeResponder("server", usual);
    usual = CommandLinePki::responderExtensions();
    usual[name("keyUsage")] = name("critical,nonRepudiation");
    makeResponder("unsigning", usual);
    usual = CommandLinePki::responderExtensions();
    usual[name("1.2.3.4.5")] = name("critical,DER:0500");
    makeResponder("strange", usual);
}

void ResponderWorld::makeResponder(const char* called, const CommandLinePki::Lines& extensions, const char* issuer, qint64 daysFrom, qint64 daysTo)
{
    CommandLinePki::Wish wish;
    wish.issuer = name(issuer);
    wish.extensions = extensions;
    wish.names.clear();
    wish.serial = "2001";
    wish.notBefore = longTime(moment(daysFrom * day));
    wish.notAfter = longTime(moment(daysTo * day));
    pki.makeCertificate(name(called), wish);
}

QByteArray ResponderWorld::revokedEntry(qint64 minutes, const QByteArray& serial) const
{
    return CommandLinePki::entry(shortTime(moment(minutes)), "affiliationChanged", serial);
}

CrlStore ResponderWorld::list(qint64 thisUpdate, const QByteArray& entry) const
{
    CommandLinePki::CrlWish wish;
    wish.thisUpdate = longTime(moment(thisUpdate));
    wish.nextUpdate = longTime(moment(thisUpdate + 2 * day));
    wish.revoked = {entry};
    return CrlStore::fromLists({pki.makeCrl(wish)}, trust);
}

Verdict ResponderWorld::verdict(const QByteArray& response, qint64 at, const CrlStore& lists) const
{
    return Verifier(trust, lists, {}).judge(message, moment(at), response).verdict;
}

}  // namespace madoguchi::test
