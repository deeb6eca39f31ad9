// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace madoguchi {

class JsonMessage;

/// Takes a message's object apart, strictly: every key asked for must be there with its type and size, and no other key.
/// The first fault is kept by the message; what is read after it is worthless, and JsonMessage::result() gives none of it out.
class JsonReader {
public:
    using Form = bool (*)(const QString& text);

    JsonReader(JsonMessage& message, QJsonObject object, QString place);

    bool has(QLatin1String key) const { return m_object.contains(key); }
    QString text(QLatin1String key, qsizetype shortest, qsizetype longest);
    QString text(QLatin1String key, Form isOfForm);
    QStringList texts(QLatin1String key, qsizetype most, qsizetype longest);
    qint64 integer(QLatin1String key, qint64 least, qint64 most);
    bool boolean(QLatin1String key);
    /// RFC 4648 section 4 with padding and nothing but; sizes in bytes.
    QByteArray base64(QLatin1String key, qsizetype shortest, qsizetype longest);
    /// 32 bytes as lower-case hexadecimal.
    QByteArray digest(QLatin1String key);
    /// RFC 3339, exactly as rfc3339() writes it.
    QDateTime time(QLatin1String key);
    JsonReader object(QLatin1String key);
    QList<JsonReader> objects(QLatin1String key, qsizetype most);

    /// A rule beyond form: without it the message is faulty at this key.
    void require(QLatin1String key, bool holds);
    /// To be called last: a key that nobody asked for is a fault. Its name is not repeated, it may be content.
    void end();

private:
    QJsonValue take(QLatin1String key);
    QString placeOf(QLatin1String key) const;

    JsonMessage* m_message;
    QJsonObject m_object;
    QString m_place;
    qsizetype m_taken = 0;
};

/// One message of the wire while it is read. Lives as long as its readers.
class JsonMessage {
public:
    /// A message above `limit` bytes is not parsed at all.
    JsonMessage(const QByteArray& json, qsizetype limit, ErrorCode onFault);
    JsonMessage(const JsonMessage&) = delete;
    JsonMessage& operator=(const JsonMessage&) = delete;

    JsonReader root() { return JsonReader(*this, m_root, {}); }
    void fault(const QString& place);
    bool isFaulty() const { return m_fault.has_value(); }

    /// The value, or the first fault: the code given at the start, with a JSON pointer (RFC 6901) and never a value.
    template<typename T>
    Result<T> result(T value) const
    {
        return m_fault ? Result<T>(tl::unexpect, *m_fault) : Result<T>(std::move(value));
    }

private:
    QJsonObject m_root;
    ErrorCode m_onFault;
    std::optional<Error> m_fault;
};

/// The wire's one form of a time: "2026-07-01T09:00:00.000Z".
QString rfc3339(const QDateTime& time);
QString base64Text(const QByteArray& bytes);
QByteArray toCompactJson(const QJsonObject& object);

}  // namespace madoguchi
