// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/OfflineAttempts.h"
#include "tests/support/client/TestTerminal.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace madoguchi;
using test::FakeCloud;
using test::TerminalPapers;
using test::TestTerminal;

/// Somebody carries away a terminal's whole folder, backups and set-aside files with it, and has no passphrase.
class CopiedProfileTest : public QObject {
    Q_OBJECT

    static constexpr int shortest = 4;  ///< letters; a house number would be found anywhere

    const QString m_hanako = QStringLiteral("hanako"), m_secret = QStringLiteral("正しい合言葉はこれです");
    test::ManualClock m_clock;
    std::shared_ptr<FakeCloud> m_cloud;
    std::unique_ptr<TestTerminal> m_terminal;
    QSet<QString> m_fields;

    /// Every text of a form that is the citizen's, at any depth.
    static void collect(const QJsonValue& value, QSet<QString>& fields)
    {
        if (value.isString() && value.toString().size() >= shortest) {
            fields.insert(value.toString());
        }
        const QJsonObject object = value.toObject();
        for (const QJsonValue& member : object) {
            collect(member, fields);
        }
        for (const QJsonValue& item : value.toArray()) {
            collect(item, fields);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cloud = std::make_shared<FakeCloud>(m_clock);
        m_cloud->addStaff(m_hanako, Role::Clerk, m_secret);
        for (int number = 1; number <= 30; ++number) {
            m_cloud->addSubmission(TerminalPapers::message(number), QStringLiteral("s%1").arg(number));
        }
        m_terminal = std::make_unique<TestTerminal>(m_cloud, m_clock);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        Workplace& workplace = m_terminal->workplace();
        QVERIFY(workplace.syncOnce().result());
        QVERIFY(workplace.backUp().result());
        const auto summaries = workplace.summaries().result();
        QVERIFY(summaries.has_value());
        for (const CaseSummary& summary : *summaries) {
            const auto file = workplace.caseFile(summary.caseNow.id).result();
            const QJsonObject form = QJsonDocument::fromJson(file->content).object();
            collect(form.value(QLatin1String("applicant")), m_fields);
            collect(form.value(QLatin1String("delivery")), m_fields);
            collect(form.value(QLatin1String("payment")).toObject().value(QLatin1String("reference")), m_fields);
            QVERIFY(workplace.recordOpened(summary.caseNow.id).result());
        }
        QVERIFY(workplace.act(QStringLiteral("352021-00000001"), ActKind::Claim, 1).result());
    }

    void noFieldOfAnyCitizenStandsInAnyFile()
    {
        QVERIFY2(m_fields.size() > 30, qPrintable(QString::number(m_fields.size())));
        int files = 0;
        for (QDirIterator entry(m_terminal->profile().folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); entry.hasNext(); ++files) {
            QFile file(entry.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString& field : std::as_const(m_fields)) {
                const QByteArray wide(reinterpret_cast<const char*>(field.utf16()), field.size() * 2);
                QVERIFY2(!bytes.contains(field.toUtf8()) && !bytes.contains(wide), qPrintable(QFileInfo(file).fileName()));
            }
            QVERIFY2(!bytes.contains(m_secret.toUtf8()), qPrintable(QFileInfo(file).fileName()));
        }
        QVERIFY(files > 8);  // with the database, its journal and a backup among them
    }

    void eightWrongPassphrasesOpenNothing_data()
    {
        QTest::addColumn<bool>("forgetting");
        QTest::newRow("at the terminal, which counts them") << false;
        QTest::newRow("where the count is deleted each time") << true;
    }

    void eightWrongPassphrasesOpenNothing()
    {
        QFETCH(bool, forgetting);
        m_cloud->setReachable(false);
        const QStringList wrong{QString(),
                                QStringLiteral("正しい合言葉はこれです "),
                                QStringLiteral("正しい合言葉はこれで"),
                                QStringLiteral("hanako"),
                                QStringLiteral("password"),
                                QString(200, u'a'),
                                QString::fromLatin1(m_secret.toUtf8().toHex()),
                                QStringLiteral("ただしいあいことばはこれです")};
        for (qsizetype i = 0; i < wrong.size(); ++i) {
            if (forgetting) {
                QFile::remove(m_terminal->profile().file(QStringLiteral("attempts.json")));
            }
            m_terminal->restart();
            const auto person = m_terminal->logIn(m_hanako, wrong.at(i));
            QVERIFY(!person);
            QCOMPARE(person.error().code, !forgetting && i >= OfflineAttempts::allowed ? ErrorCode::SessionLocked : ErrorCode::PassphraseWrong);
            QVERIFY(!m_terminal->workplace().isUnlocked());
            QCOMPARE(m_terminal->workplace().summaries().result().error().code, ErrorCode::Locked);
        }
        m_clock.advance(OfflineAttempts::lockSeconds);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
    }
};

QTEST_GUILESS_MAIN(CopiedProfileTest)
#include "CopiedProfileTest.moc"
