// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/Profile.h"

#include "app/crypto/CertificateName.h"
#include "app/crypto/Random.h"
#include "app/crypto/SecretKey.h"
#include "app/domain/Municipality.h"
#include "app/verify/TrustStore.h"
#include "sync/client/ProfileFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <array>

namespace madoguchi {

namespace {

constexpr QLatin1String rehearsalMark{"rehearsal"};
constexpr QLatin1String configuration{"profile.json"};

bool isUsable(const QUrl& cloud)
{
    return cloud.isValid() && cloud.scheme() == QLatin1String("https") && !cloud.host().isEmpty() && cloud.userInfo().isEmpty();
}

/// The files of an enrolment, read and found to fit together before anything is written.
struct Material {
    QByteArray ca, certificate, key;
};

Result<Material> readMaterial(const Profile::Enrolment& enrolment)
{
    Material material;
    const std::array<std::tuple<QString, QString, QByteArray*>, 3> files{{
        {enrolment.caFile, QStringLiteral("ca"), &material.ca},
        {enrolment.certificateFile, QStringLiteral("cert"), &material.certificate},
        {enrolment.keyFile, QStringLiteral("key"), &material.key},
    }};
    for (const auto& [path, what, bytes] : files) {
        auto content = ProfileFiles::read(path, what);
        if (!content) {
            return failAs(content);
        }
        *bytes = *std::move(content);
    }
    if (const auto count = CertificateName::countPem(material.ca); !count) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("ca"));
    }
    const auto name = CertificateName::checkKey(material.certificate, material.key).and_then([&] { return CertificateName::fromPem(material.certificate); });
    if (!name) {
        return failAs(name);
    }
    if (!Municipality::isValidCode(name->organization)) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("cert: municipality"));
    }
    return material;
}

Done copyFolders(const Profile::Enrolment& enrolment, const QDir& folder)
{
    if (!enrolment.trustFolder.isEmpty()) {
        if (auto done = ProfileFiles::replaceFolder(enrolment.trustFolder, folder.filePath(QStringLiteral("trust")), rehearsalMark, QStringLiteral("trust")); !done) {
            return done;
        }
    }
    if (!enrolment.crlFolder.isEmpty()) {
        return ProfileFiles::replaceFolder(enrolment.crlFolder, folder.filePath(QStringLiteral("crl")), {}, QStringLiteral("crl"));
    }
    return {};
}

/// Kept when a terminal is enrolled again: the data key stays half wrapped under it.
Done makeShare(const QString& path)
{
    if (QFileInfo::exists(path)) {
        return {};
    }
    const auto share = randomBytes(SecretKey::size);
    if (!share) {
        return failAs(share);
    }
    return ProfileFiles::write(path, *share, QStringLiteral("share.bin"));
}

bool isRehearsal(const QString& trustFolder)
{
    const auto trust = TrustStore::fromFolder(trustFolder);
    return QFileInfo::exists(QDir(trustFolder).filePath(rehearsalMark)) || (trust && trust->hasTestRoot());
}

QByteArray configurationOf(const QUrl& cloud, bool rehearsal)
{
    const QJsonObject object{
        {QStringLiteral("format"), 1}, {QStringLiteral("cloud"), cloud.toString(QUrl::FullyEncoded)}, {QStringLiteral("rehearsal"), rehearsal}};
    return QJsonDocument(object).toJson();
}

}  // namespace

Result<Profile> Profile::enroll(const QString& folder, const Enrolment& enrolment)
{
    if (!isUsable(enrolment.cloud)) {
        return fail(ErrorCode::UsageWrong, QStringLiteral("cloud"));
    }
    const auto material = readMaterial(enrolment);
    if (!material) {
        return failAs(material);
    }
    const QDir target(folder);
    if (auto made = ProfileFiles::makeFolder(folder, QStringLiteral("profile")); !made) {
        return failAs(made);
    }
    const auto lock = ProfileFiles::lock(target.filePath(QStringLiteral("lock")));
    if (!lock) {
        return failAs(lock);
    }
    // Known by its roots, or by a mark beside them; kept apart, for the trust folder holds nothing but roots.
    const bool rehearsal = enrolment.trustFolder.isEmpty() ? load(folder).map([](const Profile& old) { return old.m_rehearsal; }).value_or(false)
                                                           : isRehearsal(enrolment.trustFolder);
    const auto write = [&](const char* name, const QByteArray& bytes) {
        return ProfileFiles::write(target.filePath(QLatin1String(name)), bytes, QLatin1String(name));
    };
    const Done done = copyFolders(enrolment, target)
                          .and_then([&] { return makeShare(target.filePath(QStringLiteral("share.bin"))); })
                          .and_then([&] { return write("ca.pem", material->ca); })
                          .and_then([&] { return write("cert.pem", material->certificate); })
                          .and_then([&] { return write("key.pem", material->key); })
                          .and_then([&] { return write("profile.json", configurationOf(enrolment.cloud, rehearsal)); });
    if (!done) {
        return failAs(done);
    }
    return load(folder);
}

Result<Profile> Profile::load(const QString& folder)
{
    Profile profile;
    profile.m_folder = QDir(folder).absolutePath();
    if (!QFileInfo::exists(profile.file(configuration))) {
        return fail(ErrorCode::NotEnrolled);
    }
    for (const char* name : {"profile.json", "ca.pem", "cert.pem", "key.pem", "share.bin"}) {
        if (!QFileInfo(profile.file(QLatin1String(name))).isReadable()) {
            return fail(ErrorCode::ProfileIncomplete, QLatin1String(name));
        }
    }
    const auto json = ProfileFiles::read(profile.file(configuration), configuration);
    const QJsonObject object = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
    profile.m_cloud = QUrl(object.value(QLatin1String("cloud")).toString(), QUrl::StrictMode);
    profile.m_rehearsal = object.value(QLatin1String("rehearsal")).toBool();
    if (object.value(QLatin1String("format")).toInt() != 1 || !isUsable(profile.m_cloud)) {
        return fail(ErrorCode::ProfileIncomplete, configuration);
    }
    const auto certificate = ProfileFiles::read(profile.file(QStringLiteral("cert.pem")), QStringLiteral("cert.pem"));
    const auto name = certificate.and_then(&CertificateName::fromPem);
    if (!name || !Municipality::isValidCode(name->organization)) {
        return fail(ErrorCode::ProfileIncomplete, QStringLiteral("cert.pem"));
    }
    profile.m_terminal = name->commonName;
    profile.m_municipality = name->organization;
    return profile;
}

Result<Profile> Profile::open(const QString& folder)
{
    auto profile = load(folder);
    if (profile && QDir(profile->file(QStringLiteral("trust"))).entryList(QDir::Files).isEmpty()) {
        return fail(ErrorCode::ProfileIncomplete, QStringLiteral("trust"));
    }
    return profile;
}

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString Profile::file(const QString& name) const
{
    return QDir(m_folder).filePath(name);
}

}  // namespace madoguchi
