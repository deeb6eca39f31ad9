// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/FakeOffice.h"
#include "tests/support/ui/InventedVerdict.h"
#include "ui/casefile/ProofFlow.h"
#include "ui/casefile/ProofSheet.h"
#include "ui/casefile/SubmissionView.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using madoguchi::test::FakeOffice;
using madoguchi::test::InventedCity;

namespace {

ProofFacts someFacts(int lists = 1)
{
    ProofFacts facts;
    facts.rules = 1;
    facts.evidence.key = QStringLiteral("RSA 2048");
    facts.evidence.algorithm = QStringLiteral("sha256WithRSAEncryption");
    facts.evidence.policies = {QStringLiteral("1.2.392.200149.8.5.1.1.20")};
    facts.evidence.certificateDigest = QByteArray(32, '\x5a');
    const QDateTime update(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC);
    facts.evidence.items.append({EvidenceItem::Kind::Root, QByteArray(32, '\x01'), update.addYears(-3), update.addYears(7)});
    for (int i = 0; i < lists; ++i) {
        facts.evidence.items.append({EvidenceItem::Kind::RevocationList, QByteArray(32, '\x02'), update, update.addDays(7)});
    }
    return facts;
}

CaseFile fileWith(const QList<Finding>& findings)
{
    CaseFile file = InventedCity::caseFile(6);
    file.messageDigest = QByteArray(32, '\x7f');
    file.verdict = test::inventedVerdict(findings, *file.verdict.signer(), file.submission->submissionId, InventedCity::morning());
    return file;
}

ProofSheet::Maker maker(bool rehearsal = false)
{
    return {InventedCity::staff().first(), QStringLiteral("mado-01"), InventedCity::morning(), rehearsal};
}

/// As many findings as a message can sensibly have, with long details.
QList<Finding> manyFindings()
{
    QList<Finding> findings;
    for (int i = int(FindingCode::CmsDigestMismatch); findings.size() < 14; ++i) {
        findings.append({FindingCode(i), QStringLiteral("/applicant/address: maxLength, and more words that make the line long enough to be broken")});
    }
    return findings;
}

/// Pages of a PDF, by its page objects.
qsizetype pagesOf(const QString& file)
{
    QFile pdf(file);
    const QByteArray bytes = pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
    return bytes.count("/Type /Page\n") + bytes.count("/Type /Page ") + bytes.count("/Type /Page/");
}

}  // namespace

/// The paper says what the screen says, of whom nothing is proven it says so, and it is one page whatever stands on it.
class ProofSheetTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void everythingTheVerdictStandsOnIsThere()
    {
        const CaseFile file = fileWith({{FindingCode::RevocationStale, QStringLiteral("nextUpdate 2026-11-20T00:00:00Z")}});
        const QString page = ProofSheet::page(file, someFacts(), maker());
        const SignerIdentity& signer = *file.verdict.signer();
        for (const QString& expected : {file.summary.caseNow.id, signer.name, signer.address, QString::fromLatin1(signer.serial), QString::fromLatin1(signer.issuerKeyId),
                                        QStringLiteral("7f").repeated(32), QStringLiteral("01").repeated(32), QStringLiteral("02").repeated(32),
                                        QStringLiteral("1.2.392.200149.8.5.1.1.20"), QStringLiteral("sha256WithRSAEncryption"), QStringLiteral("revocation.stale"),
                                        QStringLiteral("nextUpdate 2026-11-20T00:00:00Z"), maker().staff.name, QStringLiteral(MADOGUCHI_VERSION)}) {
            QVERIFY2(page.contains(expected), qPrintable(expected));
        }
        QVERIFY(!page.contains(QLatin1String("<div class=\"watermark\">")));
    }

    void aRehearsalIsSaidAcrossThePage()
    {
        QVERIFY(ProofSheet::page(fileWith({}), someFacts(), maker(true)).contains(QLatin1String("<div class=\"watermark\">")));
    }

    void ofABadVerdictNobodyIsProven()
    {
        const QString page = ProofSheet::page(fileWith({{FindingCode::CmsDigestMismatch, {}}}), someFacts(), maker());
        QVERIFY(page.contains(ProofSheet::tr("Signer as the certificate says (not proven)")));
        QVERIFY(!ProofSheet::page(fileWith({}), someFacts(), maker()).contains(ProofSheet::tr("Signer as the certificate says (not proven)")));
    }

    void aVerdictWithoutEvidenceSaysSo()
    {
        QVERIFY(ProofSheet::page(fileWith({}), std::nullopt, maker()).contains(ProofSheet::tr("This application was verified before evidence was kept.")));
    }

    void whatACertificateSaysIsTextNeverMarkup()
    {
        CaseFile file = fileWith({});
        SignerIdentity signer = *file.verdict.signer();
        signer.name = QStringLiteral("<script>alert(1)</script>\u202E");
        file.verdict = test::inventedVerdict({}, signer, {}, InventedCity::morning());
        const QString page = ProofSheet::page(file, someFacts(), maker());
        QVERIFY(!page.contains(QLatin1String("<script")));
        QVERIFY(!page.contains(QChar(0x202E)));
    }

    void itIsOnePageWhateverStandsOnIt_data()
    {
        QTest::addColumn<QList<Finding>>("findings");
        QTest::addColumn<int>("lists");
        QTest::newRow("good") << QList<Finding>() << 1;
        QTest::newRow("caution") << QList<Finding>{{FindingCode::PersonNameDiffers, {}}, {FindingCode::RevocationStale, QStringLiteral("nextUpdate")}} << 1;
        QTest::newRow("much") << manyFindings() << 5;
    }

    void itIsOnePageWhateverStandsOnIt()
    {
        QFETCH(QList<Finding>, findings);
        QFETCH(int, lists);
        FakeOffice office(10);
        office.enter();
        office.rehearsal = true;
        office.proofFacts = someFacts(lists);
        Theme theme;
        QWidget page;
        BannerArea banners(theme, &page);
        ProofFlow flow(office, banners, page);
        const CaseFile file = fileWith(findings);
        const QString name = m_folder.filePath(QStringLiteral("proof.pdf"));
        QSignalSpy ended(&flow, &ProofFlow::ended);
        flow.save(file, name);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60000);
        QVERIFY(ended.first().first().toBool());
        QCOMPARE(office.proofs, QStringList{file.summary.caseNow.id});
        QCOMPARE(pagesOf(name), 1);
        QFile::remove(name);
    }

    void aSheetThatCanNotBeMadeIsSaid()
    {
        FakeOffice office(10);  // nobody is logged in
        Theme theme;
        QWidget page;
        BannerArea banners(theme, &page);
        ProofFlow flow(office, banners, page);
        office.enter();
        office.proofFacts = someFacts();
        QSignalSpy ended(&flow, &ProofFlow::ended);
        flow.save(fileWith({}), m_folder.filePath(QStringLiteral("nowhere/proof.pdf")));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60000);
        QVERIFY(!ended.first().first().toBool());
        QCOMPARE(banners.messages().size(), 1);
    }
};

int main(int argc, char** argv)
{
    SubmissionView::registerSchemes();
    QApplication application(argc, argv);
    ProofSheetTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "ProofSheetTest.moc"
