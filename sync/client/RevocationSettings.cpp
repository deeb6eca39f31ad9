// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/RevocationSettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace madoguchi {

namespace {

constexpr int mostMinutes = 24 * 60;

std::optional<QUrl> urlFrom(const QJsonValue& value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isHttp && !url.host().isEmpty() && url.userInfo().isEmpty() ? std::optional(url) : std::nullopt;
}

auto refuse(const QString& place)
{
    return fail(ErrorCode::SchemaViolated, place);
}

}  // namespace

Result<RevocationSettings> RevocationSettings::read(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return fail(ErrorCode::JsonMalformed);
    }
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toInt() != 1) {
        return refuse(QStringLiteral("/format"));
    }
    RevocationSettings settings;
    for (const QJsonValue& value : object.value(QLatin1String("lists")).toArray()) {
        const auto url = urlFrom(value);
        if (!url) {
            return refuse(QStringLiteral("/lists/%1").arg(settings.lists.size()));
        }
        settings.lists.append(*url);
    }
    settings.everyMinutes = object.value(QLatin1String("everyMinutes")).toInt(settings.everyMinutes);
    if (settings.everyMinutes < 1 || settings.everyMinutes > mostMinutes) {
        return refuse(QStringLiteral("/everyMinutes"));
    }
    const QJsonObject ocsp = object.value(QLatin1String("ocsp")).toObject();
    if (ocsp.value(QLatin1String("on")).toBool()) {
        const auto url = urlFrom(ocsp.value(QLatin1String("url")));
        if (!url) {
            return refuse(QStringLiteral("/ocsp/url"));
        }
        settings.responder = *url;
    }
    settings.nonceMayBeMissing = ocsp.value(QLatin1String("nonceMayBeMissing")).toBool();
    return settings;
}

}  // namespace madoguchi
