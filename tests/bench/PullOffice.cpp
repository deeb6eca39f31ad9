// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/PullOffice.h"

#include "app/crypto/ActSigner.h"
#include "app/crypto/Digest.h"
#include "app/domain/SubmissionDecoder.h"
#include "app/verify/Verifier.h"
#include "sync/client/CurlTransport.h"
#include "sync/cloud/CaseLog.h"
#include "sync/cloud/CloudService.h"
#include "sync/cloud/TerminalEnrolment.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <csignal>

#include <sys/prctl.h>

namespace madoguchi::bench {

namespace {

const QString clerk = QStringLiteral("hanako");
constexpr int patience = 30'000;  // milliseconds

template<typename T>
T orEnd(Result<T> made)
{
    if (!made) {
        qFatal("the office can't be made: %s %s", qPrintable(errorName(made.error().code)), qPrintable(made.error().detail));
    }
    return std::move(*made);
}

/// What the clerk's passphrase would give.
QByteArray proof()
{
    return QByteArray(SecretKey::size, 'p');
}

/// The computer's time for certificates, then the city's for what is received: its signers are judged for that day.
class TwoTimes final : public Clock {
public:
    QDateTime now() const override { return m_received.isValid() ? m_received : QDateTime::currentDateTimeUtc(); }
    void turnTo(const QDateTime& received) { m_received = received; }

private:
    QDateTime m_received;
};

}  // namespace

PullOffice::PullOffice(int applications) : m_city(SignerKey::Kind::Rsa2048, applications), m_applications(applications)
{
    fill();
    CurlSettings settings;
    settings.cloud = start();
    settings.caFile = m_folder.filePath(QStringLiteral("terminal/ca.pem"));
    settings.certificateFile = m_folder.filePath(QStringLiteral("terminal/cert.pem"));
    settings.keyFile = m_folder.filePath(QStringLiteral("terminal/key.pem"));
    m_client = std::make_unique<CloudClient>(std::make_shared<CurlTransport>(settings), m_city.municipality());
    m_session = std::make_shared<CloudSession>(*m_client, clerk, SecretKey::from(proof()).value());
    orEnd(m_session->renew({}));
}

PullOffice::~PullOffice()
{
    m_cloud.terminate();
    m_cloud.waitForFinished(patience);
}

/// Straight into the cloud's storage: the citizens' door is not what is measured.
void PullOffice::fill()
{
    TwoTimes clock;
    CloudService::Options options;
    options.clock = &clock;
    const auto service = orEnd(CloudService::open(m_folder.filePath(QStringLiteral("cloud")), m_city.municipality(), options));
    orEnd(TerminalEnrolment(service->folder(), service->database(), clock).enrol(QStringLiteral("T1"), m_folder.filePath(QStringLiteral("terminal"))));
    const ActSigner signer = orEnd(ActSigner::generate(clerk));
    orEnd(service->log().appendStaff({{clerk, QStringLiteral("架空　花子"), Role::Clerk, orEnd(signer.publicKey()), true},
                                      {sha256(proof()).left(shortestSalt), {}, sha256(proof()), "wrapped"}}));
    clock.turnTo(m_city.at());
    for (const QByteArray& message : m_city.messages()) {
        const Submission submission = orEnd(Verifier::content(message).and_then(SubmissionDecoder::decode));
        orEnd(service->log().appendSubmission({message, submission.submissionId, {}, sha256("token")}));
    }
}

QUrl PullOffice::start()
{
    // Also if this program is killed.
    m_cloud.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_cloud.setStandardErrorFile(QProcess::nullDevice());
    m_cloud.start(QStringLiteral(MADOGUCHI_BIN "/madoguchi-cloud"),
                  {QStringLiteral("--data"), m_folder.filePath(QStringLiteral("cloud")), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--json")});
    QByteArray said;
    while (!said.contains('\n') && m_cloud.waitForReadyRead(patience)) {
        said += m_cloud.readAllStandardOutput();
    }
    const QUrl url(QJsonDocument::fromJson(said.left(said.indexOf('\n'))).object().value(QLatin1String("listening")).toString());
    if (!url.isValid() || url.isEmpty()) {
        qFatal("the cloud does not start");
    }
    return url;
}

}  // namespace madoguchi::bench
