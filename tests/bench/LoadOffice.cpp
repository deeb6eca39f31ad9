// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/LoadOffice.h"

#include "app/crypto/KeyWrap.h"
#include "app/crypto/PassphraseKeys.h"
#include "sync/client/CurlTransport.h"
#include "tests/bench/ProcessMemory.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace madoguchi::bench {

namespace {

constexpr int patience = 10 * 60 * 1000;  // milliseconds, for programs that make many keys
constexpr int startPatience = 30'000;
const QString passphrase = QStringLiteral("correct horse battery");
const QString municipality = QStringLiteral("352021");

QStringList database()
{
    const QString named = qEnvironmentVariable("MADOGUCHI_BENCH_DATABASE");
    return named.isEmpty() ? QStringList() : QStringList{QStringLiteral("--database"), named};
}

}  // namespace

LoadOffice::LoadOffice(int citizens, int clerks, int terminals)
{
    const QString city = m_folder.filePath(QStringLiteral("city"));
    bool well = run(QStringLiteral("madoguchi-rehearsal"), {QStringLiteral("create"), QStringLiteral("--dir"), city, QStringLiteral("--citizens"), QString::number(citizens)});
    for (int i = 0; i < clerks && well; ++i) {
        well = cloud({QStringLiteral("staff"), QStringLiteral("add"), QStringLiteral("clerk%1").arg(i), QStringLiteral("--name"), QStringLiteral("clerk"),
                      QStringLiteral("--role"), QStringLiteral("clerk"), QStringLiteral("--passphrase-stdin")}, passphrase.toUtf8() + '\n');
    }
    for (int i = 0; i < terminals && well; ++i) {
        const QString name = QStringLiteral("mado%1").arg(i);
        well = cloud({QStringLiteral("terminal"), QStringLiteral("add"), name, QStringLiteral("--out"), m_folder.filePath(name)});
    }
    well = well && startCloud()
        && run(QStringLiteral("madoguchi-rehearsal"), {QStringLiteral("submit"), QStringLiteral("--dir"), city, QStringLiteral("--cloud"), m_url, QStringLiteral("--ca"),
                                                       m_folder.filePath(QStringLiteral("cloud/ca.pem"))});
    for (int i = 0; i < terminals && well; ++i) {
        well = enter(QStringLiteral("mado%1").arg(i), QStringLiteral("clerk%1").arg(i % clerks));
    }
    if (well) {
        readLog();
    }
}

LoadOffice::~LoadOffice()
{
    m_terminals.clear();
    m_cloud.terminate();
    if (!m_cloud.waitForFinished()) {
        m_cloud.kill();
        m_cloud.waitForFinished();
    }
}

bool LoadOffice::failed(const QString& what)
{
    m_problem = what;
    return false;
}

bool LoadOffice::run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(QStringLiteral(MADOGUCHI_BIN "/") + program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool well = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return well || failed(program + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError().left(300)));
}

bool LoadOffice::cloud(const QStringList& command, const QByteArray& input)
{
    return run(QStringLiteral("madoguchi-cloud"), QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("cloud"))} + database() + command, input);
}

bool LoadOffice::startCloud()
{
    m_cloud.setStandardErrorFile(m_folder.filePath(QStringLiteral("cloud.log")));
    m_cloud.start(QStringLiteral(MADOGUCHI_BIN "/madoguchi-cloud"),
                  QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("cloud")), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--json")} + database());
    if (!m_cloud.waitForReadyRead(startPatience)) {
        return failed(QStringLiteral("the cloud does not start"));
    }
    m_url = QJsonDocument::fromJson(m_cloud.readLine()).object()[QLatin1String("listening")].toString();
    return !m_url.isEmpty() || failed(QStringLiteral("the cloud does not say where it listens"));
}

bool LoadOffice::enter(const QString& terminal, const QString& clerk)
{
    const QString papers = m_folder.filePath(terminal);
    CurlSettings settings;
    settings.cloud = QUrl(m_url);
    settings.caFile = papers + QStringLiteral("/ca.pem");
    settings.certificateFile = papers + QStringLiteral("/cert.pem");
    settings.keyFile = papers + QStringLiteral("/key.pem");
    LoadTerminal entered{terminal, std::make_unique<CloudClient>(std::make_shared<CurlTransport>(settings), municipality), {}, {}};
    const auto parameters = entered.client->logInParameters(clerk, {}).result();
    const auto keys = parameters.and_then([](const LogInParameters& given) { return PassphraseKeys::derive(Sensitive<QString>(passphrase), given.salt, given.cost); });
    if (!keys) {
        return failed(QStringLiteral("log-in: ") + errorName(keys.error().code));
    }
    const auto grant = entered.client->logIn(clerk, keys->proof, {}).result();
    const auto key = grant.and_then([&](const SessionGrant& given) { return unwrapSecret(keys->wrap, given.wrappedKey, wrapPurpose("sign", clerk)); });
    auto signer = key.and_then([&](const Sensitive<QByteArray>& opened) { return ActSigner::fromPrivateKey(clerk, opened); });
    if (!signer) {
        return failed(QStringLiteral("log-in: ") + errorName(signer.error().code));
    }
    entered.token = Sensitive<QByteArray>(grant->token.toLatin1());
    entered.signer = *std::move(signer);
    m_terminals.push_back(std::move(entered));
    return true;
}

bool LoadOffice::readLog()
{
    const LoadTerminal& reader = m_terminals.front();
    for (;;) {
        const auto page = reader.client->log(reader.token, m_head, 500, 0, {}).result();
        if (!page) {
            return failed(QStringLiteral("log: ") + errorName(page.error().code));
        }
        for (const LogEntry& entry : page->entries) {
            m_head = entry.seq;
            if (entry.kind == EntryKind::Submission) {
                m_cases.append(entry.caseId);
            }
        }
        if (m_head >= page->head) {
            return true;
        }
    }
}

qint64 LoadOffice::cloudMemory() const
{
    return ProcessMemory::residentOf(m_cloud.processId());
}

}  // namespace madoguchi::bench
