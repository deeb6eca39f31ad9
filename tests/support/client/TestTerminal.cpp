// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/client/TestTerminal.h"

#include <QFile>
#include <QProcess>

namespace madoguchi::test {

namespace {

void openssl(const QTemporaryDir& folder, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("openssl: %s", process.readAllStandardError().constData());
    }
}

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(u' ');
}

std::unique_ptr<QTemporaryDir> makePapers()
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QStringList selfSigned = words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 7300 -keyout");
    const auto make = [&](const char* key, const char* certificate, const char* subject) {
        openssl(*folder, selfSigned + QStringList{QLatin1String(key), QStringLiteral("-out"), QLatin1String(certificate), QStringLiteral("-subj"), QLatin1String(subject)});
    };
    make("ca-key.pem", "ca.pem", "/CN=Rehearsal terminals");
    make("key.pem", "cert.pem", "/O=352021/CN=window-1");
    make("nameless-key.pem", "nameless.pem", "/O=352021");
    make("elsewhere-key.pem", "elsewhere.pem", "/O=999999/CN=window-1");
    make("other-key.pem", "other.pem", "/O=352021/CN=window-2");
    openssl(*folder, words("ec -in key.pem -aes128 -passout pass:secret -out encrypted-key.pem"));
    return folder;
}

}  // namespace

QString TerminalPapers::file(const QString& name)
{
    static const std::unique_ptr<QTemporaryDir> folder = makePapers();
    return folder->filePath(name);
}

QString TerminalPapers::corpus(const QString& folder)
{
    return QStringLiteral(MADOGUCHI_FIXTURES "/corpus/") + folder;
}

QByteArray TerminalPapers::message(int number)
{
    QFile file(corpus(QStringLiteral("cases/case-%1.p7m").arg(number, 4, 10, QLatin1Char('0'))));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Profile::Enrolment TerminalPapers::enrolment()
{
    Profile::Enrolment enrolment;
    enrolment.cloud = QUrl(QStringLiteral("https://cloud.example:8443"));
    enrolment.caFile = file(QStringLiteral("ca.pem"));
    enrolment.certificateFile = file(QStringLiteral("cert.pem"));
    enrolment.keyFile = file(QStringLiteral("key.pem"));
    enrolment.trustFolder = corpus(QStringLiteral("trust"));
    enrolment.crlFolder = corpus(QStringLiteral("crl"));
    return enrolment;
}

TestTerminal::TestTerminal(std::shared_ptr<FakeCloud> cloud, const Clock& clock, WriteFault* fault)
    : m_cloud(std::move(cloud)), m_clock(clock), m_profile(Profile::enroll(m_folder.filePath(QStringLiteral("profile")), TerminalPapers::enrolment()).value())
{
    restart(fault);
}

Workplace::Options TestTerminal::options(WriteFault* fault) const
{
    Workplace::Options options;
    options.clock = &m_clock;
    options.writeFault = fault;
    options.transport = m_cloud;
    return options;
}

void TestTerminal::restart(WriteFault* fault)
{
    if (const auto started = tryRestart(fault); !started) {
        qFatal("the workplace does not open: %s", qPrintable(errorName(started.error().code)));
    }
}

Done TestTerminal::tryRestart(WriteFault* fault)
{
    m_workplace.reset();
    return Workplace::open(m_profile, options(fault)).map([this](std::unique_ptr<Workplace>&& opened) { m_workplace = std::move(opened); });
}

Result<Staff> TestTerminal::logIn(const QString& staffId, const QString& passphrase)
{
    return m_workplace->logIn(staffId, Sensitive<QString>(passphrase)).result();
}

QStringList TestTerminal::picture()
{
    QStringList lines;
    const auto summaries = m_workplace->summaries().result();
    if (!summaries) {
        return {errorName(summaries.error().code)};
    }
    for (const CaseSummary& summary : *summaries) {
        const Case& now = summary.caseNow;
        lines.append(QStringLiteral("%1 v%2 %3 %4 claim=%5 waiting=%6 refused=%7 %8")
                         .arg(now.id).arg(now.version).arg(QString(code(now.state)), QString(code(summary.outcome)), now.claim ? now.claim->staffId : QStringLiteral("-"))
                         .arg(summary.waitingActs).arg(summary.refusedActs).arg(summary.findingCodes.size()));
    }
    return lines;
}

}  // namespace madoguchi::test
