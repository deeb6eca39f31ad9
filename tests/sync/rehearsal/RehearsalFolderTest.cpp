// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/Verifier.h"
#include "sync/rehearsal/RehearsalFolder.h"
#include "sync/rehearsal/RehearsalPlan.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace madoguchi {

/// The invented city must be like the real one in every respect that the verifier looks at, and its manifest must be right.
class RehearsalFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const auto made = RehearsalFolder::create({m_dir.filePath(QStringLiteral("city")), 50, 7, m_now});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(errorName(made.error().code)));
        m_folder = *made;
    }

    void everySubmissionGetsTheVerdictThatTheManifestPromises()
    {
        const auto trust = TrustStore::fromFolder(m_folder.path(QStringLiteral("trust")));
        QVERIFY(trust.has_value());
        const auto crls = CrlStore::fromFolder(m_folder.path(QStringLiteral("crl")), *trust);
        QVERIFY(crls.has_value());
        QCOMPARE(crls->leftOut(), 0);
        VerifierSettings settings;
        settings.municipality = m_folder.municipality();
        const Verifier verifier(*trust, *crls, settings);
        QCOMPARE(m_folder.items().size(), 50);
        for (const auto& item : m_folder.items()) {
            const Verdict verdict = verifier.verify(*m_folder.message(item), m_now);
            QStringList codes;
            for (const Finding& finding : verdict.findings()) {
                codes << code(finding.code);
            }
            QVERIFY2(code(verdict.outcome()) == item.outcome, qPrintable(item.file + QLatin1Char(' ') + item.about + QLatin1Char(' ') + codes.join(QLatin1Char(' '))));
        }
    }

    void anotherToolReadsWhatIsInOrder()
    {
        QFile all(m_dir.filePath(QStringLiteral("roots.pem")));
        QVERIFY(all.open(QIODevice::WriteOnly));
        for (int i = 1; i <= 3; ++i) {
            QFile root(m_folder.path(QStringLiteral("trust/signca-%1.pem").arg(i)));
            QVERIFY(root.open(QIODevice::ReadOnly));
            all.write(root.readAll());
        }
        all.close();
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
                       m_folder.path(QStringLiteral("submissions/00001.p7m")), QStringLiteral("-CAfile"), all.fileName(), QStringLiteral("-purpose"), QStringLiteral("any"),
                       QStringLiteral("-policy"), QStringLiteral("1.2.392.200149.8.5.1.0.20"), QStringLiteral("-explicit_policy"), QStringLiteral("-attime"),
                       QString::number(m_now.toSecsSinceEpoch())});
        QVERIFY(openssl.waitForFinished());
        QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
        QVERIFY(openssl.readAllStandardOutput().contains("madoguchi.application/1"));
    }

    void everyFlawOccurs()
    {
        QSet<QString> about;
        for (const auto& item : m_folder.items()) {
            about.insert(item.about);
        }
        QCOMPARE(about.size(), 10);
    }

    void aCityIsNeverOverwritten()
    {
        const auto again = RehearsalFolder::create({m_dir.filePath(QStringLiteral("city")), 1, 7, m_now});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileUnwritable);
    }

    void theSameSeedMakesTheSameCitizens()
    {
        const auto city = CityData::load();
        QVERIFY(city.has_value());
        QRandomGenerator one(42), two(42);
        const auto a = city->citizen(one, CityData::Writing::Plain, m_now.date());
        const auto b = city->citizen(two, CityData::Writing::Plain, m_now.date());
        QCOMPARE(a.name, b.name);
        QCOMPARE(a.address, b.address);
        QCOMPARE(a.birthDate, b.birthDate);
    }

private:
    QTemporaryDir m_dir;
    QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);
    RehearsalFolder m_folder;
};

}  // namespace madoguchi

QTEST_GUILESS_MAIN(madoguchi::RehearsalFolderTest)
#include "RehearsalFolderTest.moc"
