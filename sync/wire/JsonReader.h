// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/StrictJson.h"
#include "sync/wire/JsonMessage.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <cstddef>

namespace madoguchi {

/// Takes a message's object apart, strictly: every key asked for must be there with its type and size, and no other key.
/// The first fault is kept by the message; what is read after it is worthless, and JsonMessage::result() gives none of it out.
class JsonReader {
public:
    using Form = bool (*)(const QString& text);
    static constexpr qint64 mostInteger = qint64(1) << 53;  ///< beyond it JSON's readers round (RFC 8259 section 6)

    JsonReader(JsonMessage& message, const JsonNode& object, QString place);

    bool has(QLatin1String key) const { return m_object->find(QString(key)) != nullptr; }
    QString text(QLatin1String key, qsizetype shortest, qsizetype longest);
    QString text(QLatin1String key, Form isOfForm);
    QStringList texts(QLatin1String key, qsizetype most, qsizetype longest);
    /// Whole numbers; at most mostInteger.
    qint64 integer(QLatin1String key, qint64 least, qint64 most);
    bool boolean(QLatin1String key);
    /// RFC 4648 section 4 with padding and nothing but; sizes in bytes.
    QByteArray base64(QLatin1String key, qsizetype shortest, qsizetype longest);
    /// 32 bytes as lower-case hexadecimal.
    QByteArray digest(QLatin1String key);
    /// Exactly as Rfc3339::text writes it: one form, so that digests over times agree.
    QDateTime time(QLatin1String key);
    JsonReader object(QLatin1String key);
    QList<JsonReader> objects(QLatin1String key, qsizetype most);

    /// A rule beyond form: without it the message is faulty at this key.
    void require(QLatin1String key, bool holds);
    /// To be called last: a key that nobody asked for is a fault. Its name is not repeated, it may be content.
    void end();

private:
    /// The value of a key, or null and a fault if it is not there or of another type.
    const JsonNode& take(QLatin1String key, JsonNode::Type type);
    const JsonNode& takeList(QLatin1String key, qsizetype most);
    QString placeOf(QLatin1String key) const;

    JsonMessage* m_message;
    const JsonNode* m_object;
    QString m_place;
    std::size_t m_taken = 0;
};

}  // namespace madoguchi
