// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/BackupSettings.h"

#include "sync/client/Profile.h"
#include "sync/client/ProfileFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi {

namespace {

constexpr int mostHours = 24;
constexpr int mostKept = 100;

/// The member's number, or -1 if it is there and is none in the range.
int numberFrom(const QJsonObject& object, QLatin1String name, int otherwise, int most)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined()) {
        return otherwise;
    }
    const int number = value.toInt(-1);
    return number >= 1 && number <= most ? number : -1;
}

}  // namespace

Result<BackupSettings> BackupSettings::read(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return fail(ErrorCode::JsonMalformed);
    }
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toInt() != 1) {
        return fail(ErrorCode::SchemaViolated, QStringLiteral("/format"));
    }
    BackupSettings settings;
    const QJsonValue folder = object.value(QLatin1String("folder"));
    settings.folder = folder.toString();
    if (!folder.isUndefined() && !QDir::isAbsolutePath(settings.folder)) {
        return fail(ErrorCode::SchemaViolated, QStringLiteral("/folder"));
    }
    settings.everyHours = numberFrom(object, QLatin1String("everyHours"), settings.everyHours, mostHours);
    if (settings.everyHours < 0) {
        return fail(ErrorCode::SchemaViolated, QStringLiteral("/everyHours"));
    }
    settings.keep = numberFrom(object, QLatin1String("keep"), settings.keep, mostKept);
    if (settings.keep < 0) {
        return fail(ErrorCode::SchemaViolated, QStringLiteral("/keep"));
    }
    return settings;
}

Result<BackupSettings> BackupSettings::of(const Profile& profile)
{
    const QString file = profile.file(QStringLiteral("backup.json"));
    auto settings = QFile::exists(file) ? ProfileFiles::read(file, QStringLiteral("backup.json")).and_then(&BackupSettings::read) : Result<BackupSettings>(BackupSettings());
    if (settings && settings->folder.isEmpty()) {
        settings->folder = profile.file(QStringLiteral("backup"));
    }
    return settings;
}

}  // namespace madoguchi
