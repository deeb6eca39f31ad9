// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/CloudClient.h"
#include "sync/client/CurlTransport.h"
#include "tests/app/main/Programs.h"

using namespace madoguchi;
using test::Programs;

/// The line between a terminal and the real intake service: who is let in, and who is believed.
class LineTest : public QObject {
    Q_OBJECT

    Programs m_programs;

    CurlSettings settings(const QString& ca, const QString& papers) const
    {
        CurlSettings settings;
        settings.cloud = m_programs.cloudUrl();
        settings.caFile = m_programs.path(ca);
        if (!papers.isEmpty()) {
            settings.certificateFile = m_programs.path(papers + QStringLiteral("/cert.pem"));
            settings.keyFile = m_programs.path(papers + QStringLiteral("/key.pem"));
        }
        return settings;
    }
    static ErrorCode codeOf(const CurlSettings& settings)
    {
        const CloudClient client(std::make_shared<CurlTransport>(settings), QStringLiteral("352021"));
        const auto parameters = client.logInParameters(QStringLiteral("hanako"), {}).result();
        return parameters ? ErrorCode(0) : parameters.error().code;
    }
    void makeForeignPapers()
    {
        QVERIFY(QDir().mkpath(m_programs.path(QStringLiteral("foreign"))));
        QProcess openssl;
        openssl.setWorkingDirectory(m_programs.path(QStringLiteral("foreign")));
        openssl.start(QStringLiteral("openssl"), QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -keyout key.pem -out cert.pem -subj /O=352021/CN=window-1").split(u' '));
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_programs.addStaff(QStringLiteral("hanako"), QStringLiteral("clerk")));
        QVERIFY(m_programs.addTerminal(QStringLiteral("window-1")));
        QVERIFY(m_programs.startCloud(true));
        makeForeignPapers();
    }
    void aTerminalWithItsCertificateIsServed()
    {
        QCOMPARE(codeOf(settings(QStringLiteral("cloud/ca.pem"), QStringLiteral("papers-window-1"))), ErrorCode(0));
    }
    void withoutACertificateNobodyLogsIn()
    {
        QCOMPARE(codeOf(settings(QStringLiteral("cloud/ca.pem"), {})), ErrorCode::TerminalRefused);
    }
    void withAForeignCertificateNobodyLogsIn()
    {
        QCOMPARE(codeOf(settings(QStringLiteral("cloud/ca.pem"), QStringLiteral("foreign"))), ErrorCode::TerminalRefused);
    }
    void aCloudThatThePinnedCaDidNotIssueIsNotBelieved()
    {
        QCOMPARE(codeOf(settings(QStringLiteral("foreign/cert.pem"), QStringLiteral("papers-window-1"))), ErrorCode::CloudTlsRefused);
    }
    void aCloudByAnotherNameIsNotBelieved()
    {
        CurlSettings other = settings(QStringLiteral("cloud/ca.pem"), QStringLiteral("papers-window-1"));
        other.cloud.setHost(QStringLiteral("127.0.0.2"));
        QCOMPARE(codeOf(other), ErrorCode::CloudTlsRefused);
    }
    void anAnswerBeyondItsLimitIsNotTaken()
    {
        CurlTransport transport(settings(QStringLiteral("cloud/ca.pem"), {}));
        HttpRequest request;
        request.path = QStringLiteral("/healthz");
        request.answerLimit = 1;
        const auto answer = transport.send(request).result();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::TooLarge);
    }
    void aWithdrawalNeedsTheTokenOfTheReceipt()
    {
        const CloudClient client(std::make_shared<CurlTransport>(settings(QStringLiteral("cloud/ca.pem"), {})), QStringLiteral("352021"));
        QFile file(QStringLiteral(MADOGUCHI_FIXTURES "/corpus/cases/case-0008.p7m"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto receipt = client.submit(file.readAll()).result();
        QVERIFY(receipt);
        QVERIFY(!client.withdraw({receipt->caseId, QString(receipt->withdrawalToken.size(), u'x'), {}}).result());
        QVERIFY(client.withdraw({receipt->caseId, receipt->withdrawalToken, {}}).result());
    }
};

QTEST_GUILESS_MAIN(LineTest)
#include "LineTest.moc"
