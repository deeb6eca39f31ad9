// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/AuditWitness.h"

namespace madoguchi {

namespace {

const QString numberField = QStringLiteral("number");
const QString digestField = QStringLiteral("digest");
const QString dayField = QStringLiteral("day");
const QString resumedField = QStringLiteral("resumedAfter");
constexpr int digestSize = 32;

}  // namespace

QMap<QString, QString> AuditWitness::fields() const
{
    QMap<QString, QString> fields{{numberField, QString::number(number)}, {digestField, QString::fromLatin1(digest.toHex())}, {dayField, day.toString(Qt::ISODate)}};
    if (resumedAfter) {
        fields.insert(resumedField, QString::number(*resumedAfter));
    }
    return fields;
}

std::optional<AuditWitness> AuditWitness::fromFields(const QMap<QString, QString>& fields)
{
    AuditWitness witness{fields.value(numberField).toLongLong(), QByteArray::fromHex(fields.value(digestField).toLatin1()),
                         QDate::fromString(fields.value(dayField), Qt::ISODate)};
    if (fields.contains(resumedField)) {
        witness.resumedAfter = fields.value(resumedField).toLongLong();
    }
    const bool resumes = !witness.resumedAfter || (*witness.resumedAfter >= 0 && *witness.resumedAfter < witness.number);
    const bool makesSense = witness.number > 0 && witness.digest.size() == digestSize && witness.day.isValid() && resumes;
    // Written back it must be what was read: one form only, and no field besides.
    return makesSense && witness.fields() == fields ? std::optional(witness) : std::nullopt;
}

bool AuditWitness::follows(const AuditWitness& before) const
{
    return resumedAfter || number > before.number || (number == before.number && digest == before.digest);
}

}  // namespace madoguchi
