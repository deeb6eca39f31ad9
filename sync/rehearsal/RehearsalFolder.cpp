// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/RehearsalFolder.h"

#include "sync/rehearsal/SubmissionFactory.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace madoguchi {

namespace {

const QString manifestName = QStringLiteral("manifest.json");

Done write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::FileUnwritable);
    }
    return {};
}

Done writePki(const QString& folder, const CityData& city, const RehearsalPki& pki, const QList<RehearsalCa::Revocation>& revoked, const QDateTime& now)
{
    const QList<QByteArray> pinned = pki.pinnedPem();
    for (int i = 0; i < pinned.size(); ++i) {
        if (const auto done = write(QStringLiteral("%1/trust/signca-%2.pem").arg(folder).arg(i + 1), pinned.at(i)); !done) {
            return done;
        }
    }
    const auto crl = pki.current().crl(city.prefectureRomaji(), city.cityRomaji(), revoked, now.addSecs(-12 * 3600), now.addDays(60));
    return crl ? write(folder + QStringLiteral("/crl/ube.pem"), *crl) : Done(failAs(crl));
}

}  // namespace

Result<RehearsalFolder> RehearsalFolder::create(const Order& order)
{
    const QDir dir(order.folder);
    if (dir.exists(manifestName) || !dir.mkpath(QStringLiteral("trust")) || !dir.mkpath(QStringLiteral("crl")) || !dir.mkpath(QStringLiteral("submissions"))) {
        return fail(ErrorCode::FileUnwritable, QStringLiteral("the folder holds an invented city already, or can't be written"));
    }
    const auto city = CityData::load();
    const auto pki = RehearsalPki::create(order.now);
    auto keys = SubmissionFactory::keys(order.citizens);
    if (!city || !pki || !keys) {
        return !city ? failAs(city) : !pki ? failAs(pki) : failAs(keys);
    }
    SubmissionFactory factory(*city, *pki, std::move(*keys), order.seed, order.now);
    QJsonArray cases;
    for (int i = 0; i < order.citizens; ++i) {
        const QString name = QStringLiteral("%1.p7m").arg(i + 1, 5, 10, QLatin1Char('0'));
        const auto message = factory.message(i);
        if (!message) {
            return failAs(message);
        }
        if (const auto done = write(dir.filePath(QStringLiteral("submissions/") + name), *message); !done) {
            return failAs(done);
        }
        const RehearsalCase plan = rehearsalCase(i);
        cases.append(QJsonObject{{QStringLiteral("file"), name}, {QStringLiteral("outcome"), code(plan.outcome)}, {QStringLiteral("about"), QString::fromLatin1(plan.about)}});
    }
    if (const auto done = writePki(order.folder, *city, *pki, factory.revoked(), order.now); !done) {
        return failAs(done);
    }
    const QJsonObject manifest{{QStringLiteral("format"), QStringLiteral("madoguchi.rehearsal/1")}, {QStringLiteral("municipality"), city->municipality()}, {QStringLiteral("cases"), cases}};
    if (const auto done = write(dir.filePath(manifestName), QJsonDocument(manifest).toJson()); !done) {
        return failAs(done);
    }
    return open(order.folder);
}

Result<RehearsalFolder> RehearsalFolder::open(const QString& folder)
{
    RehearsalFolder out;
    out.m_folder = folder;
    QFile file(out.path(manifestName));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, manifestName);
    }
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    out.m_municipality = manifest[QLatin1String("municipality")].toString();
    const QJsonArray cases = manifest[QLatin1String("cases")].toArray();
    for (const QJsonValue item : cases) {
        out.m_items.append({item[QLatin1String("file")].toString(), item[QLatin1String("outcome")].toString(), item[QLatin1String("about")].toString()});
    }
    if (out.m_items.isEmpty() || out.m_municipality.isEmpty()) {
        return fail(ErrorCode::JsonMalformed, manifestName);
    }
    return out;
}

QString RehearsalFolder::path(const QString& below) const
{
    return QDir(m_folder).filePath(below);
}

Result<QByteArray> RehearsalFolder::message(const Item& item) const
{
    QFile file(path(QStringLiteral("submissions/") + item.file));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, item.file);
    }
    return file.readAll();
}

}  // namespace madoguchi
