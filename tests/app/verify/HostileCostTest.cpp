// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"
#include "tests/support/verify/Corpus.h"
#include "tests/support/verify/DerTree.h"

#include <QFile>
#include <QtTest>

#include <malloc.h>

#include <ctime>
#include <functional>

using namespace madoguchi;
using namespace Qt::StringLiterals;
using test::Corpus;
using test::DerNode;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

/// As large as a value can be, the rest of the message beside it.
constexpr qsizetype large = Verifier::largestMessage - 16'384;

double processorSeconds()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// From here on the peak is counted anew, where the system allows it.
void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

int peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the memory in use can't be read");
    }
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toInt() / 1024;
}

// Where things are in a SignedData of definite or indefinite lengths.
std::vector<DerNode>& signedData(DerNode& root) { return root.children.at(1).children.at(0).children; }
DerNode& certificates(DerNode& root) { return signedData(root).at(3); }
DerNode& signerInfos(DerNode& root) { return signedData(root).back(); }
std::vector<DerNode>& signer(DerNode& root) { return signerInfos(root).children.at(0).children; }
DerNode& certificateBody(DerNode& root) { return certificates(root).children.at(0).children.at(0); }
std::vector<DerNode>& extensions(DerNode& root) { return certificateBody(root).children.back().children.at(0).children; }

DerNode& nodeHolding(DerNode& root, const QByteArray& start)
{
    for (DerNode* node : allOf(root)) {
        if (node->children.empty() && node->content.startsWith(start)) {
            return *node;
        }
    }
    qFatal("no such value in the message");
}

/// GeneralNames of subjectAltName.
std::vector<DerNode>& names(DerNode& root)
{
    for (DerNode& extension : extensions(root)) {
        if (extension.children.at(0).content == QByteArray::fromHex("551d11")) {
            return extension.children.back().children.at(0).children;
        }
    }
    qFatal("no subjectAltName in the message");
}

/// The same element over and over, as often as there is room for.
void fill(std::vector<DerNode>& list, const DerNode& element)
{
    list.insert(list.end(), std::size_t(large / element.encoded().size()), element);
}

/// Different object identifiers of four octets, so that nothing is doubled.
QByteArray identifier(int number)
{
    QByteArray octets(4, '\x2a');
    for (int i = 3; i > 0; --i, number >>= 7) {
        octets[i] = char((number & 0x7f) | (i == 3 ? 0 : 0x80));
    }
    octets[1] = char(octets.at(1) | 0x81);  // the first octet of a number must not be 0x80
    return octets;
}

void fillWithExtensions(DerNode& root)
{
    auto& list = extensions(root);
    constexpr int asMany = 180'000;
    for (int i = 0; i < asMany; ++i) {
        list.push_back(DerNode::of(0x30, {DerNode::of(0x06, identifier(i)), DerNode::of(0x04, QByteArray())}));
    }
}

/// The signature is tried with each of them.
void fillWithNamesakes(DerNode& root)
{
    constexpr int asMany = 60;
    signer(root)[5].content[0] = char(signer(root)[5].content.at(0) ^ 1);
    const DerNode original = certificates(root).children[0];
    for (int i = 1; i < asMany; ++i) {
        DerNode namesake = original;
        namesake.children[2].content[9] = char(i);
        certificates(root).children.push_back(namesake);
    }
}

const DerNode null = DerNode::of(0x05, QByteArray());

}  // namespace

/// A message costs what it weighs: whatever a stranger writes into it, the verdict takes less than a second of one core and less memory than
/// a terminal has to spare.
class HostileCostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHostileMessageCostsLittle_data();
    void aHostileMessageCostsLittle();

private:
    const Verifier m_verifier = Corpus::verifier();
};

using Change = std::function<void(DerNode&)>;
Q_DECLARE_METATYPE(Change)

void HostileCostTest::aHostileMessageCostsLittle_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
    row("the most digest algorithms", [](DerNode& root) { fill(signedData(root)[1].children, null); });
    row("the most certificates", [](DerNode& root) { fill(certificates(root).children, null); });
    row("the same certificate, as often as it fits", [](DerNode& root) { fill(certificates(root).children, certificates(root).children[0]); });
    row("sixty certificates of one name, none with the key that signed", fillWithNamesakes);
    row("the most signers", [](DerNode& root) { fill(signerInfos(root).children, null); });
    row("the same signer, as often as it fits", [](DerNode& root) { fill(signerInfos(root).children, signerInfos(root).children[0]); });
    row("the most signed attributes", [](DerNode& root) { fill(signer(root)[3].children, null); });
    row("the same signed attribute, as often as it fits", [](DerNode& root) { fill(signer(root)[3].children, signer(root)[3].children[0]); });
    row("the most values of an attribute", [](DerNode& root) { fill(signer(root)[3].children[0].children[1].children, DerNode::of(0x04, QByteArray())); });
    row("the most unsigned attributes", [](DerNode& root) { signer(root).push_back(DerNode::of(0xa1, std::vector<DerNode>())); fill(signer(root).back().children, null); });
    row("the most extensions, all different", fillWithExtensions);
    row("the most names of the holder", [](DerNode& root) { fill(names(root), null); });
    row("a huge object identifier", [](DerNode& root) { signedData(root)[2].children[0].content = QByteArray(large, '\x2a'); });
    row("a huge algorithm", [](DerNode& root) { signer(root)[2].children[0].content = QByteArray(large, '\x2a'); });
    row("a huge serial number", [](DerNode& root) { certificateBody(root).children[1].content = QByteArray(large, '\x55'); });
    row("a huge signature", [](DerNode& root) { signer(root)[5].content = QByteArray(large, '\x55'); });
    row("a huge name of the person", [](DerNode& root) { nodeHolding(root, "藤").content = QByteArray("斎").repeated(large / 3); });
    for (const char* const piece : {"一丁目", "大字", "　", "一の", "1 "}) {
        row(qPrintable(u"a huge address of %1"_s.arg(QString::fromUtf8(piece))),
            [piece](DerNode& root) { nodeHolding(root, "山口県").content = QByteArray(piece).repeated(large / qsizetype(qstrlen(piece))); });
    }
    row("a form of nothing but zeros", [](DerNode& root) { nodeHolding(root, "{").content = '[' + QByteArray("0,").repeated(large / 2) + "0]"; });
    row("a form of nothing but keys", [](DerNode& root) { nodeHolding(root, "{").content = '{' + QByteArray("\"\":0,").repeated(large / 5) + "\"\":0}"; });
    row("a form of long numbers", [](DerNode& root) { nodeHolding(root, "{").content = '[' + QByteArray("1e999,").repeated(large / 6) + "0]"; });
    row("a form of brackets", [](DerNode& root) { nodeHolding(root, "{").content = QByteArray(large, '['); });
    row("a form of escapes", [](DerNode& root) { nodeHolding(root, "{").content = '"' + QByteArray("\\ud83d\\ude00").repeated(large / 12) + '"'; });
}

void HostileCostTest::aHostileMessageCostsLittle()
{
    QFETCH(Change, change);
    auto root = DerNode::read(Corpus::messageAbout(u"openssl cms: SHA-256, signed attributes"_s));
    QVERIFY(root);
    change(*root);
    const QByteArray message = root->encoded();
    root.reset();
    malloc_trim(0);
    QVERIFY(message.size() <= Verifier::largestMessage);

    forgetPeak();
    const double begin = processorSeconds();
    const Verdict verdict = m_verifier.verify(message, *Rfc3339::moment(u"2026-11-23T09:00:00+09:00"));
    const double seconds = processorSeconds() - begin;

    qInfo("%.3f s, %d MB", seconds, peakMegabytes());
    QVERIFY(seconds < (isSanitized ? 10 : 1));
    QVERIFY(isSanitized || peakMegabytes() < 512);
    QCOMPARE(verdict.outcome(), Outcome::Bad);
}

QTEST_GUILESS_MAIN(HostileCostTest)
#include "HostileCostTest.moc"
