// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/Digest.h"
#include "app/domain/Rfc3339.h"
#include "app/verify/MessageReader.h"
#include "app/verify/PemOrDer.h"
#include "app/verify/TrustedRoot.h"
#include "sync/wire/ProblemCatalog.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/verify/Corpus.h"

#include <QDir>
#include <QFile>

using namespace madoguchi;
using namespace madoguchi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 16384;  // the corpus also has some that are large on purpose

/// One folder for each fuzzer; a file is named after its contents, so that nothing is there twice.
class SeedFolder {
public:
    SeedFolder(const QString& parent, const QString& name) : m_folder(parent + u'/' + name)
    {
        if (!QDir().mkpath(m_folder.path())) {
            qFatal("the folder for the seeds can't be made");
        }
    }
    void add(const QByteArray& seed) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(sha256(seed).toHex())));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size()) {
            qFatal("a seed can't be written");
        }
    }

private:
    QDir m_folder;
};

void writeMessages(const QString& folder)
{
    const SeedFolder messages(folder, u"message"_s);
    const SeedFolder certificates(folder, u"certificate"_s);
    const SeedFolder forms(folder, u"form"_s);
    for (const QJsonValue& known : Corpus::cases()) {
        const QByteArray message = Corpus::message(known["file"_L1].toString());
        if (message.size() > longestMessage) {
            continue;
        }
        messages.add(message);
        Findings findings;
        const auto read = MessageReader::read(message, findings);
        if (!read) {
            continue;
        }
        for (const Certificate& certificate : read->certificates) {
            certificates.add(certificate.der());
        }
        if (read->content) {
            forms.add(*read->content);
        }
    }
}

void writeLists(const QString& folder)
{
    const SeedFolder lists(folder, u"crl"_s);
    constexpr qint64 largest = 1 << 20;
    const auto files = filesOf(Corpus::folder(u"crl"_s), largest);
    for (const QByteArray& file : files.value()) {
        for (const QByteArray& list : derOf(file, "X509 CRL")) {
            lists.add(list);
        }
    }
}

void writePages(const QString& folder)
{
    const SeedFolder pages(folder, u"page"_s);
    const QDateTime at = *Rfc3339::moment(u"2026-11-23T00:00:00Z");
    const QString caseId = u"352021-00000123"_s;
    const QString actId = u"0b7c6f0e-5d0a-4a55-9a0e-2f6f2b1c8d11"_s;
    const SignedAct act{R"({"id":"1"})", QByteArray(70, 's'), u"sato"_s};
    const Staff staff{u"sato"_s, u"佐藤　花子"_s, Role::Clerk, QByteArray(91, 'k'), true};
    const QByteArray digest(32, '\x5a');
    LogPage page;
    page.entries.append({1, QByteArray(32, '\0'), digest, caseId, 1, EntryKind::Submission, at, digest, "p7m"});
    page.entries.append({2, digest, digest, caseId, 2, EntryKind::Act, at, digest, wire::encodeActBody(act)});
    page.entries.append({3, digest, digest, {}, 0, EntryKind::Staff, at, digest, wire::encodeStaffBody(staff)});
    page.head = 41;
    pages.add(wire::encode(page));
    pages.add(wire::encode(LogPage()));
    pages.add(wire::encodeActs({act, act}));
    const Problem problem = problemFor({ErrorCode::ClaimTaken, u"fence 3"_s});
    pages.add(wire::encodeAnswers({{actId, ActAnswer::Kind::Applied, 41, {}}, {actId, ActAnswer::Kind::Duplicate, 7, {}}, {actId, ActAnswer::Kind::Refused, 0, problem}}));
    pages.add(wire::encode(problem));
    pages.add(wire::encodeActBody(act));
    pages.add(wire::encodeStaffBody(staff));
    pages.add(wire::encode(SubmissionReceipt{caseId, u"0000-0123-6"_s, 1, at, false, u"token"_s}));
    pages.add(wire::encode(WithdrawalRequest{caseId, u"token"_s, u"取り下げます"_s}));
    pages.add(wire::encode(SessionGrant{QString(43, u't'), at, staff, QByteArray(120, 'w'), digest, u"352021"_s, u"counter-1"_s}));
    pages.add(wire::encode(LogInParameters{QByteArray(16, 's'), {}}));
}

}  // namespace

/// Takes the corpus apart into what each fuzzer starts from: `fuzz.seeds FOLDER`.
int main(int argc, char* argv[])
{
    if (argc != 2) {
        qFatal("usage: fuzz.seeds FOLDER");
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    writeMessages(folder);
    writeLists(folder);
    writePages(folder);
    const SeedFolder certificates(folder, u"certificate"_s);
    const TrustStore trust = Corpus::trust();
    for (const auto& root : trust.roots()) {
        certificates.add(root->certificate.der());
    }
    return 0;
}
