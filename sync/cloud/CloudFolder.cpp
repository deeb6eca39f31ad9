// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CloudFolder.h"

#include "app/domain/Municipality.h"
#include "sync/cloud/DurableFile.h"
#include "sync/cloud/Pem.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi {

namespace {

constexpr auto formatKey = "format";
constexpr auto municipalityKey = "municipality";
constexpr auto databaseKey = "database";
constexpr auto format = "madoguchi.cloud/1";

Done makePrivateFolder(const QString& folder)
{
    const bool made = QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return made ? Done{} : fail(ErrorCode::FileUnwritable, QStringLiteral("folder"));
}

}  // namespace

Result<CloudFolder> CloudFolder::open(const QString& folder, const QString& municipality, const Clock& clock, const QString& database)
{
    const bool isNew = !QFile::exists(folder + QStringLiteral("/cloud.json"));
    if (isNew) {
        if (const Done made = makePrivateFolder(folder); !made) {
            return failAs(made);
        }
    }
    Result<FolderLock> use = FolderLock::use(folder);
    const Result<FolderLock> lock = FolderLock::take(folder);
    if (!use || !lock) {
        return use ? failAs(lock) : failAs(use);
    }
    CloudFolder opened(folder, municipality, database);
    opened.m_use = std::make_shared<FolderLock>(std::move(*use));
    if (!QFile::exists(opened.file("cloud.json"))) {
        if (!Municipality::isValidCode(municipality)) {
            return fail(ErrorCode::FieldInvalid, QLatin1String(municipalityKey));
        }
        if (const Done created = opened.create(clock); !created) {
            return failAs(created);
        }
    }
    if (const Done read = opened.readConfiguration(); !read) {
        return failAs(read);
    }
    if (!municipality.isEmpty() && municipality != opened.m_municipality) {
        return fail(ErrorCode::FieldInvalid, QLatin1String(municipalityKey));
    }
    if (const Done complete = opened.checkComplete(); !complete) {
        return failAs(complete);
    }
    return opened;
}

QString CloudFolder::file(const char* name) const
{
    return m_folder + u'/' + QLatin1String(name);
}

Done CloudFolder::readConfiguration()
{
    const Result<QByteArray> bytes = readWhole(file("cloud.json"));
    if (!bytes) {
        return failAs(bytes);
    }
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    const QString municipality = object.value(QLatin1String(municipalityKey)).toString();
    if (object.value(QLatin1String(formatKey)) != QLatin1String(format) || !Municipality::isValidCode(municipality)) {
        return fail(ErrorCode::FileUnreadable, QStringLiteral("cloud.json"));
    }
    m_municipality = municipality;
    m_database = object.value(QLatin1String(databaseKey)).toString();
    return {};
}

Done CloudFolder::writeConfiguration() const
{
    QJsonObject object{{QLatin1String(formatKey), QLatin1String(format)}, {QLatin1String(municipalityKey), m_municipality}};
    if (!m_database.isEmpty()) {
        object.insert(QLatin1String(databaseKey), m_database);
    }
    return writeDurably(file("cloud.json"), QJsonDocument(object).toJson(), FileAccess::OwnerOnly);
}

Done CloudFolder::rememberDatabase(const QString& database)
{
    const Result<FolderLock> lock = FolderLock::take(m_folder);
    m_database = database;
    return lock ? writeConfiguration() : Done(failAs(lock));
}

/// The configuration comes last: while it is missing, everything before it may still be replaced.
Done CloudFolder::create(const Clock& clock) const
{
    const Result<IssuedCertificate> authority = CertificateAuthority::create(m_municipality, clock.now());
    if (!authority) {
        return failAs(authority);
    }
    if (const Done kept = keepPair("ca.pem", "ca-key.pem", *authority); !kept) {
        return kept;
    }
    const Result<ActSigner> signer = ActSigner::generate(QStringLiteral("cloud"));
    const Result<Sensitive<QByteArray>> der = signer.and_then([](const ActSigner& made) { return made.privateKey(); });
    const Result<Sensitive<QByteArray>> key = der.and_then(pem::fromPkcs8);
    if (!key) {
        return failAs(key);
    }
    if (const Done kept = writeDurably(file("service-key.pem"), key->reveal(), FileAccess::OwnerOnly); !kept) {
        return kept;
    }
    return writeConfiguration();
}

Done CloudFolder::checkComplete() const
{
    for (const char* name : {"ca.pem", "ca-key.pem", "service-key.pem"}) {
        if (!QFile::exists(file(name))) {
            return fail(ErrorCode::ProfileIncomplete, QLatin1String(name));
        }
    }
    return {};
}

Done CloudFolder::keepPair(const char* certificateName, const char* keyName, const IssuedCertificate& issued) const
{
    const Done key = writeDurably(file(keyName), issued.key.reveal(), FileAccess::OwnerOnly);
    return key ? writeDurably(file(certificateName), issued.certificate, FileAccess::Public) : key;
}

Result<CertificateAuthority> CloudFolder::authority() const
{
    const Result<QByteArray> certificate = readWhole(file("ca.pem"));
    const Result<QByteArray> key = readWhole(file("ca-key.pem"));
    if (!certificate || !key) {
        return failAs(certificate ? key : certificate);
    }
    return CertificateAuthority::fromPem(*certificate, Sensitive<QByteArray>(*key));
}

Result<ActSigner> CloudFolder::serviceSigner() const
{
    const Result<QByteArray> text = readWhole(file("service-key.pem"));
    if (!text) {
        return failAs(text);
    }
    return pem::pkcs8(Sensitive<QByteArray>(*text)).and_then([](const Sensitive<QByteArray>& der) {
        return ActSigner::fromPrivateKey(QStringLiteral("cloud"), der);
    });
}

Done CloudFolder::ensureServerCertificate(const QStringList& hosts, const Clock& clock) const
{
    const Result<FolderLock> lock = FolderLock::take(m_folder);
    const Result<CertificateAuthority> issuer = authority();
    if (!lock || !issuer) {
        return lock ? Done(failAs(issuer)) : Done(failAs(lock));
    }
    const Result<QByteArray> present = readWhole(file("server.pem"));
    if (present && issuer->isFitServer(*present, hosts, clock.now())) {
        return {};
    }
    const Result<IssuedCertificate> issued = issuer->issueServer(hosts, clock.now());
    return issued ? keepPair("server.pem", "server-key.pem", *issued) : Done(failAs(issued));
}

}  // namespace madoguchi
