// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/OfflineAttempts.h"

#include "sync/client/ProfileFiles.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi {

namespace {

constexpr QLatin1String people{"people"};
constexpr QLatin1String noted{"noted"};
constexpr QLatin1String failures{"failures"};
constexpr QLatin1String lockedUntil{"lockedUntil"};
constexpr qsizetype mostNoted = 100;

QDateTime time(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString text(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

}  // namespace

QJsonObject OfflineAttempts::read() const
{
    return QJsonDocument::fromJson(ProfileFiles::read(m_file, {}).value_or(QByteArray())).object();
}

Done OfflineAttempts::write(const QJsonObject& content) const
{
    return ProfileFiles::write(m_file, QJsonDocument(content).toJson(QJsonDocument::Compact), QStringLiteral("attempts.json"));
}

Done OfflineAttempts::begin(const QString& staffId, const QDateTime& now)
{
    QJsonObject content = read();
    QJsonObject all = content.value(people).toObject();
    QJsonObject person = all.value(staffId).toObject();
    int count = person.value(failures).toInt();
    if (count >= allowed) {
        if (now < time(person.value(lockedUntil))) {
            return fail(ErrorCode::SessionLocked);
        }
        count = 0;
    }
    person.insert(failures, count + 1);
    person.insert(lockedUntil, text(now.addSecs(lockSeconds)));
    all.insert(staffId, person);
    content.insert(people, all);
    return write(content);
}

Done OfflineAttempts::succeeded(const QString& staffId)
{
    QJsonObject content = read();
    QJsonObject all = content.value(people).toObject();
    all.remove(staffId);
    content.insert(people, all);
    return write(content);
}

Done OfflineAttempts::noteFailure(const QString& staffId, const QDateTime& at)
{
    QJsonObject content = read();
    QJsonArray list = content.value(noted).toArray();
    if (list.size() < mostNoted) {
        list.append(QJsonObject{{QStringLiteral("staffId"), staffId}, {QStringLiteral("at"), text(at)}});
    }
    content.insert(noted, list);
    return write(content);
}

QList<AuditItem> OfflineAttempts::notedFailures() const
{
    QList<AuditItem> items;
    const QJsonArray list = read().value(noted).toArray();
    for (const QJsonValue& value : list) {
        AuditItem item;
        item.kind = AuditItem::Kind::LogInFailed;
        item.staffId = value[QLatin1String("staffId")].toString();
        item.at = time(value[QLatin1String("at")]);
        items.append(item);
    }
    return items;
}

Done OfflineAttempts::forgetNoted()
{
    QJsonObject content = read();
    if (!content.contains(noted)) {
        return {};
    }
    content.remove(noted);
    return write(content);
}

}  // namespace madoguchi
