// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"
#include "tests/support/verify/Corpus.h"

#include <QtTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;
using test::Corpus;

/// No single bit of a good message can be changed, wherever it lies: what no signature covers has its one allowed value.
/// The suite flips each 29th bit, so that every bit of a byte has its turn; MADOGUCHI_FULL_RUN=1 flips them all.
class BitFlipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSingleBitCanBeFlipped_data();
    void noSingleBitCanBeFlipped();

private:
    const Verifier m_verifier = Corpus::verifier();
};

void BitFlipTest::noSingleBitCanBeFlipped_data()
{
    QTest::addColumn<QByteArray>("message");
    const auto add = [](const QString& about) { QTest::newRow(qPrintable(about)) << Corpus::messageAbout(about); };
    // The makers, and the forms that messages come in; HostileMessageTest flips every bit of three more.
    add(u"openssl cms -keyid: signer named by its key id"_s);
    add(u"openssl cms: RSA-PSS, SHA-256"_s);
    add(u"openssl cms: ECDSA P-384, SHA-384"_s);
    add(u"openssl smime (PKCS #7); full-width Latin name; JSON with tabs and CRLF"_s);
    add(u"Bouncy Castle: DER"_s);
    add(u"Bouncy Castle: BER stream"_s);
    add(u"Bouncy Castle: CAdES with signingCertificateV2"_s);
    add(u"GnuTLS certtool: signed attributes"_s);
    add(u"GnuTLS certtool: signed directly over the content"_s);
    add(u"gpgsm"_s);
    add(u"NSS cmsutil: ECDSA P-384"_s);
    add(u"NSS cmsutil: signed attributes with time"_s);
    add(u"JDK PKCS7"_s);
    add(u"pyca/cryptography; Katakana name; pretty-printed JSON"_s);
    add(u"own assembly with asn1crypto, SHA-384; three requests at once"_s);
    add(u"digest algorithm without parameters, rsaEncryption as signature algorithm"_s);
    add(u"BER: content in many pieces, indefinite lengths"_s);
}

void BitFlipTest::noSingleBitCanBeFlipped()
{
    QFETCH(QByteArray, message);
    const QDateTime at = *Rfc3339::moment(u"2026-11-23T09:00:00+09:00");
    QCOMPARE(m_verifier.verify(message, at).outcome(), Outcome::Good);
    const qsizetype step = qEnvironmentVariableIsSet("MADOGUCHI_FULL_RUN") ? 1 : 29;
    QStringList passed;
    for (qsizetype bit = 0; bit < message.size() * 8; bit += step) {
        QByteArray flipped = message;
        flipped[bit / 8] = char(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        if (m_verifier.verify(flipped, at).outcome() != Outcome::Bad) {
            passed.append(u"byte %1, bit %2"_s.arg(bit / 8).arg(bit % 8));
        }
    }
    QVERIFY2(passed.isEmpty(), qPrintable(passed.join(u"; "_s)));
}

QTEST_GUILESS_MAIN(BitFlipTest)
#include "BitFlipTest.moc"
