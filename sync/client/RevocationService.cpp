// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/RevocationService.h"

#include "app/base/Log.h"
#include "app/verify/Verifier.h"
#include "sync/client/Doorbell.h"
#include "sync/client/ProfileFiles.h"
#include "sync/client/VerifierLoader.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace madoguchi {

namespace {

constexpr std::chrono::minutes betweenLooks{1};
constexpr std::chrono::minutes afterFailure{5};
const QString settingsFile = QStringLiteral("revocation.json");
const QString listFolder = QStringLiteral("crl");

Result<RevocationSettings> settingsOf(const Profile& profile)
{
    const QString file = profile.file(settingsFile);
    if (!QFileInfo::exists(file)) {
        return RevocationSettings();
    }
    auto read = ProfileFiles::read(file, settingsFile).and_then(&RevocationSettings::read);
    if (!read) {
        return fail(ErrorCode::ProfileIncomplete, settingsFile + u' ' + read.error().detail);
    }
    return read;
}

}  // namespace

Result<std::shared_ptr<RevocationService>> RevocationService::open(const Profile& profile, std::shared_ptr<HttpTransport> transport)
{
    const auto settings = settingsOf(profile);
    if (!settings) {
        return failAs(settings);
    }
    auto verifier = VerifierLoader::load(profile);
    if (!verifier) {
        return failAs(verifier);
    }
    return std::shared_ptr<RevocationService>(new RevocationService(profile, *settings, *std::move(verifier), std::move(transport)));
}

RevocationService::RevocationService(const Profile& profile, const RevocationSettings& settings, std::shared_ptr<const Verifier> verifier,
                                     std::shared_ptr<HttpTransport> transport)
    : m_profile(profile), m_settings(settings), m_verifier(std::make_shared<CurrentVerifier>(std::move(verifier))),
      m_transports(std::make_shared<RevocationTransports>(std::move(transport), profile.file(QStringLiteral("ca.pem")))),
      m_fetcher(profile.file(listFolder), settings.lists, m_transports), m_seen(look())
{
    if (!settings.responder.isEmpty()) {
        m_asker = std::make_shared<const StatusAsker>(m_transports->to(settings.responder), RevocationTransports::path(settings.responder), settings.nonceMayBeMissing);
    }
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

RevocationService::~RevocationService()
{
    m_thread.request_stop();
    m_thread.join();
}

void RevocationService::run(const std::stop_token& stop)
{
    using Steady = std::chrono::steady_clock;
    Doorbell nobodyRings;
    auto due = Steady::now();
    while (!stop.stop_requested()) {
        const std::chrono::minutes every(m_settings.everyMinutes);
        if (!m_settings.lists.isEmpty() && Steady::now() >= due) {
            due = Steady::now() + (update(stop) > 0 ? std::min(every, afterFailure) : every);
        } else {
            const std::lock_guard lock(m_mutex);
            reloadIfChanged();
        }
        nobodyRings.wait(stop, betweenLooks);
    }
}

int RevocationService::update(const std::stop_token& stop)
{
    const std::lock_guard lock(m_mutex);
    CrlFetcher::Outcome outcome;
    if (const auto trust = TrustStore::fromFolder(m_profile.file(QStringLiteral("trust")))) {
        outcome = m_fetcher.run(*trust, stop);
    }
    reloadIfChanged();
    return outcome.failed;
}

void RevocationService::reloadIfChanged()
{
    const QStringList there = look();
    if (there == m_seen) {
        return;
    }
    auto verifier = VerifierLoader::load(m_profile);
    if (!verifier) {  // what was good before still counts
        qCWarning(logVerify).noquote() << "verifier not loaded anew:" << errorName(verifier.error().code);
        return;
    }
    m_verifier->set(*std::move(verifier));
    m_seen = there;
    qCInfo(logVerify) << "revocation lists loaded anew:" << there.size();
}

QStringList RevocationService::look() const
{
    QStringList found;
    const auto files = QDir(m_profile.file(listFolder)).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        found += QStringLiteral("%1 %2 %3").arg(file.fileName()).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
    }
    return found;
}

CertificateStatus RevocationService::statusNow(const QByteArray& message, const QDateTime& receivedAt, const QDateTime& now, Reach reach)
{
    const std::stop_token stop = m_thread.get_stop_token();
    const QByteArray certificate = StatusCheck::signerCertificate(message);
    QByteArray answer;
    if (reach == Reach::Outside) {
        update(stop);
    }
    const StatusCheck check = m_verifier->get()->statuses();
    if (reach == Reach::Outside && m_asker) {
        answer = m_asker->ask(check, {certificate}, stop).constFirst();
    }
    return check.statusNow(certificate, receivedAt, now, answer);
}

}  // namespace madoguchi
