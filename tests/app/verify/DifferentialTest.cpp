// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"
#include "app/verify/PathCheck.h"
#include "app/verify/PemOrDer.h"
#include "app/verify/PolicyCheck.h"
#include "app/verify/TrustedRoot.h"
#include "tests/support/verify/Corpus.h"
#include "tests/support/verify/DerMutation.h"
#include "tests/support/verify/DerTree.h"
#include "tests/support/verify/OpenSslVerifier.h"

#include <QtTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;
using test::Corpus;
using test::OpenSslVerifier;

namespace {

/// Where our reading may differ from OpenSSL's, and why. `detail` is how the finding's detail begins.
struct Difference {
    FindingCode code;
    QLatin1String detail;
    QLatin1String reason;
};

/// We refuse what OpenSSL takes.
constexpr std::array stricter{
    Difference{FindingCode::CmsTrailingData, {}, "it leaves what follows to its caller"_L1},
    Difference{FindingCode::CmsSeveralSigners, {}, "it accepts several signers"_L1},
    Difference{FindingCode::CmsContentType, {}, "it compares neither eContentType nor the attribute"_L1},
    Difference{FindingCode::CmsSigningCertificate, {}, "it looks at signingCertificate only if told to"_L1},
    Difference{FindingCode::CmsAlgorithm, {}, "it has no list of accepted algorithms and does not compare digestAlgorithms"_L1},
    Difference{FindingCode::CmsDigestMismatch, "messageDigest missing or doubled"_L1, "it takes the first of several"_L1},
    Difference{FindingCode::CmsMalformed, "version of"_L1, "it does not look at versions, which no signature covers"_L1},
    Difference{FindingCode::CmsMalformed, "certificate"_L1, "it reads the times of a certificate only if it needs it"_L1},
    Difference{FindingCode::CmsMalformed, "SignedData"_L1, "it takes a SET whose tag does not say constructed"_L1},
    Difference{FindingCode::CmsMalformed, "signer identifier"_L1, "it takes a name whose SEQUENCE is not constructed"_L1},
    Difference{FindingCode::CmsSignatureMismatch, {}, "it digests signed attributes as it writes them anew; they must come in DER (RFC 5652 section 5.3)"_L1},
    Difference{FindingCode::CmsMalformed, "content is no OCTET STRING"_L1, "it does not look at the tags of an OCTET STRING's pieces"_L1},
    Difference{FindingCode::CertMissing, {}, "it compares issuers after normalising case, spaces and encoding; here bytes count"_L1},
    Difference{FindingCode::CertUntrusted, "not version 3, or two different"_L1,
               "it compares a certificate's two algorithms as it decodes them; here the octets count, of which the outer ones are not signed"_L1},
    Difference{FindingCode::CertKeyUsage, {}, "one of the two bits is enough for it, critical or not"_L1},
    Difference{FindingCode::CertPolicy, {}, "the policy need not be critical for it"_L1},
    Difference{FindingCode::CertIsCa, {}, "a CA may sign messages"_L1},
    Difference{FindingCode::CertProfile, {}, "it knows nothing of the basic four items"_L1},
};

bool isAboutSignature(const Finding& finding)
{
    const QLatin1String name = code(finding.code);
    return severity(finding.code) == Severity::Bad && (name.startsWith("cms."_L1) || name.startsWith("cert."_L1));
}

bool isAboutRevocation(const Finding& finding)
{
    return code(finding.code).startsWith("revocation."_L1);
}

const Difference* allowed(const Finding& finding)
{
    const auto found = std::ranges::find_if(stricter, [&](const Difference& each) { return each.code == finding.code && finding.detail.startsWith(each.detail); });
    return found == stricter.end() ? nullptr : &*found;
}

QString detailOf(const QList<Finding>& findings, FindingCode code)
{
    const auto found = std::ranges::find(findings, code, &Finding::code);
    return found == findings.end() ? QString() : found->detail;
}

QString listed(const QList<Finding>& findings)
{
    QStringList texts;
    for (const Finding& finding : findings) {
        texts.append(code(finding.code) + u": "_s + finding.detail);
    }
    return texts.join(u"; "_s);
}

int mutationsOfThisRun()
{
    return qEnvironmentVariableIsSet("MADOGUCHI_FULL_RUN") ? 20'000 : 500;
}

QList<QByteArray> corpusLists()
{
    constexpr qint64 largest = 1 << 20;
    const auto files = filesOf(Corpus::folder(u"crl"_s), largest);
    QList<QByteArray> lists;
    for (const QByteArray& file : files.value()) {
        lists += derOf(file, "X509 CRL");
    }
    return lists;
}

QList<QByteArray> corpusRoots()
{
    const TrustStore trust = Corpus::trust();
    QList<QByteArray> roots;
    for (const auto& root : trust.roots()) {
        roots.append(root->certificate.der());
    }
    return roots;
}

/// The certificates of a message, by hand and not by the code under test; null if it has none.
test::DerNode* certificatesIn(test::DerNode& message)
{
    constexpr unsigned char tagged0 = 0xa0;
    const bool isWrapped = message.children.size() == 2 && message.children[1].children.size() == 1;
    for (test::DerNode& field : isWrapped ? message.children[1].children[0].children : message.children) {
        if (field.tag == tagged0 && isWrapped) {
            return &field;
        }
    }
    return nullptr;
}

QList<QByteArray> certificatesOf(const QByteArray& message)
{
    QList<QByteArray> certificates;
    auto root = test::DerNode::read(message);
    const test::DerNode* const set = root ? certificatesIn(*root) : nullptr;
    for (const test::DerNode& certificate : set ? set->children : std::vector<test::DerNode>()) {
        certificates.append(certificate.encoded());
    }
    return certificates;
}

/// The message without the certificates that are not the signer's.
QByteArray withoutOthers(const QByteArray& message, const QByteArray& signer)
{
    auto root = test::DerNode::read(message);
    if (test::DerNode* const set = root ? certificatesIn(*root) : nullptr) {
        std::erase_if(set->children, [&](const test::DerNode& certificate) { return certificate.encoded() != signer; });
    }
    return root ? root->encoded() : message;
}

}  // namespace

/// Our reading of messages and certificates against the whole of OpenSSL's own: they agree, or the difference is in the table above.
class DifferentialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCorpusIsReadAsOpenSslReadsIt();
    void mutatedMessagesAreReadAsOpenSslReadsThem();
    void theCertificatesOfTheCorpusAreReadAsOpenSslReadsThem();
    void cleanup();

private:
    void compareMessage(const QByteArray& message, const QDateTime& at);
    void compareHolding(const QList<Finding>& objections, const OpenSslVerifier::Answer& answer);
    void compareRevocation(const QList<Finding>& findings, const OpenSslVerifier::Answer& answer);
    void compareCertificate(const QByteArray& der, const QDateTime& at);
    void count(const QString& what) { ++m_counts[what]; }

    const VerifierSettings m_settings;
    const Verifier m_verifier = Corpus::verifier();
    const OpenSslVerifier m_plain{corpusRoots(), {}, m_settings.policies};
    const OpenSslVerifier m_withLists{corpusRoots(), corpusLists(), m_settings.policies};
    QMap<QString, int> m_counts;
    QStringList m_failures;
};

void DifferentialTest::cleanup()
{
    for (auto each = m_counts.cbegin(); each != m_counts.cend(); ++each) {
        qInfo("%7d  %s", each.value(), qPrintable(each.key()));
    }
    m_counts.clear();
    m_failures.clear();
}

void DifferentialTest::compareHolding(const QList<Finding>& objections, const OpenSslVerifier::Answer& answer)
{
    if (objections.isEmpty() == answer.holds) {
        count(answer.holds ? u"both: holds"_s : u"both: refused"_s);
        return;
    }
    if (objections.isEmpty()) {
        m_failures.append(u"only we accept it; OpenSSL: "_s + QString::fromLatin1(answer.reason));
    }
    for (const Finding& objection : objections) {
        const Difference* const difference = allowed(objection);
        if (!difference) {
            m_failures.append(u"only OpenSSL accepts it: "_s + listed({objection}));
            return;
        }
        count(u"only OpenSSL accepts: "_s + code(objection.code) + u", "_s + difference->reason);
    }
}

void DifferentialTest::compareMessage(const QByteArray& message, const QDateTime& at)
{
    const Judgement judgement = m_verifier.judge(message, at);
    QList<Finding> objections = judgement.verdict.findings();
    QList<Finding> revocation = objections;
    objections.removeIf([](const Finding& finding) { return !isAboutSignature(finding); });
    revocation.removeIf([](const Finding& finding) { return !isAboutRevocation(finding); });
    const OpenSslVerifier::Answer plain = m_plain.message(message, at);
    const bool isMalformed = judgement.verdict.has(FindingCode::CmsMalformed);
    if (isMalformed == plain.isRead) {
        // What does not hold here either may be read differently: a certificate's names and keys stay encoded until a root has signed them.
        count(isMalformed ? u"CMS for OpenSSL, malformed here: "_s + detailOf(objections, FindingCode::CmsMalformed)
                          : u"not CMS for OpenSSL, well-formed here and "_s + (objections.isEmpty() ? u"accepted"_s : u"refused for something else"_s));
    } else {
        count(isMalformed ? u"both: malformed"_s : u"both: well-formed"_s);
    }
    if (objections.isEmpty() && !plain.holds) {
        const QByteArray alone = withoutOthers(message, judgement.evidence.signerCertificate);
        const bool isOnlyAboutOthers = m_plain.message(alone, at).content == judgement.content;
        count(u"only we accept: it stumbles over the certificate of somebody else, which is not looked at here"_s);
        m_failures += isOnlyAboutOthers ? QStringList() : QStringList{u"only we accept it; OpenSSL: "_s + QString::fromLatin1(plain.reason)};
        return;
    }
    compareHolding(objections, plain);
    if (!plain.holds || !objections.isEmpty()) {
        return;
    }
    if (plain.content != judgement.content) {
        m_failures.append(u"two contents"_s);
    }
    compareRevocation(revocation, m_withLists.message(message, at));
}

void DifferentialTest::compareRevocation(const QList<Finding>& findings, const OpenSslVerifier::Answer& answer)
{
    if (answer.holds == findings.isEmpty()) {
        count(answer.holds ? u"with lists, both: holds"_s : u"with lists, both: revoked, unknown or stale"_s);
    } else if (!answer.holds && answer.reason.contains("CRL signature failure")) {
        count(u"with lists, only we accept: a list whose signature does not hold hides the authentic one from OpenSSL"_s);
    } else {
        m_failures.append(u"with lists: OpenSSL: "_s + QString::fromLatin1(answer.reason) + u" we: "_s + listed(findings));
    }
}

void DifferentialTest::theCorpusIsReadAsOpenSslReadsIt()
{
    for (const QJsonValue& known : Corpus::cases()) {
        const QString file = known["file"_L1].toString();
        compareMessage(Corpus::message(file), *Rfc3339::moment(known["at"_L1].toString()));
        QVERIFY2(m_failures.isEmpty(), qPrintable(file + u' ' + m_failures.value(0)));
    }
}

void DifferentialTest::mutatedMessagesAreReadAsOpenSslReadsThem()
{
    constexpr qsizetype longest = 16'384;
    QList<QByteArray> messages;
    QList<QByteArray> good;
    for (const QJsonValue& known : Corpus::cases()) {
        const QByteArray message = Corpus::message(known["file"_L1].toString());
        if (message.size() <= longest) {
            messages.append(message);
            good += known["outcome"_L1].toString() == "bad"_L1 ? QList<QByteArray>() : QList<QByteArray>{message};
        }
    }
    const QDateTime at = *Rfc3339::moment(u"2026-11-23T09:00:00+09:00");
    qsizetype failed = 0;
    for (int i = 0; i < mutationsOfThisRun(); ++i) {
        test::DerMutation mutation{quint32(i)};
        const QByteArray& original = good.at(i % good.size());
        const QByteArray& donor = messages.at(i * 7 % messages.size());
        compareMessage(i % 3 == 0 ? mutation.ofBytes(original, donor) : mutation.ofTree(original, donor), at);
        for (const QString& failure : std::as_const(m_failures)) {
            qWarning("mutation %d: %s", i, qPrintable(failure));
        }
        failed += m_failures.size();
        m_failures.clear();
    }
    QCOMPARE(failed, 0);
}

void DifferentialTest::compareCertificate(const QByteArray& der, const QDateTime& at)
{
    const OpenSslVerifier::Answer answer = m_plain.certificate(der, at);
    const auto certificate = Certificate::read(der);
    if (certificate.has_value() != (answer.isRead && answer.rest == 0)) {
        m_failures.append(certificate ? u"only we read it"_s : u"only OpenSSL reads it"_s);
        return;
    }
    if (!certificate) {
        count(u"both: unreadable"_s);
        return;
    }
    Findings findings;
    const TrustStore trust = Corpus::trust();
    PathCheck(trust, at.toSecsSinceEpoch()).check(*certificate, findings);
    PolicyCheck(m_settings.policies).check(*certificate, findings);
    compareHolding(findings.list(), answer);
}

void DifferentialTest::theCertificatesOfTheCorpusAreReadAsOpenSslReadsThem()
{
    const QDateTime at = *Rfc3339::moment(u"2026-11-23T09:00:00+09:00");
    QSet<QByteArray> certificates;
    for (const QByteArray& root : corpusRoots()) {
        certificates.insert(root);
    }
    for (const QJsonValue& known : Corpus::cases()) {
        for (const QByteArray& certificate : certificatesOf(Corpus::message(known["file"_L1].toString()))) {
            certificates.insert(certificate);
        }
    }
    QVERIFY(certificates.size() > 80);
    for (const QByteArray& der : certificates) {
        compareCertificate(der, at);
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.value(0)));
    }
}

QTEST_GUILESS_MAIN(DifferentialTest)
#include "DifferentialTest.moc"
