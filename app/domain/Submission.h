// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/DocumentKind.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace madoguchi {

enum class Gender { Male, Female, Other };
enum class Relationship { Self, SameHousehold, Spouse, LinealAscendant, LinealDescendant, Proxy };
enum class MailService { Ordinary, Express, Tracked, SimpleRegistered };
enum class Envelope { Long3, Square2 };

QLatin1String code(Gender gender);
QLatin1String code(Relationship relationship);
QLatin1String code(MailService service);
QLatin1String code(Envelope envelope);
QString label(Gender gender);
QString label(Relationship relationship);
QString label(MailService service);
QString label(Envelope envelope);

/// Who applies, as typed in the form (not as the certificate says).
struct Applicant {
    QString name, kana;
    QDate birthDate;
    Gender gender = Gender::Other;
    QString postalCode;  ///< seven digits
    QString address, email, phone;
};

struct Subject {
    QString name;
    QDate birthDate;
    Relationship relationship = Relationship::Self;
};

struct KosekiReference { QString honseki, hittosha; };
struct MoveOut { QString newAddress; QDate moveDate; };
struct TaxedProperty { QString type, location, number; };
struct Vehicle { QString plate, use; };

/// One document asked for.
struct Request {
    DocumentKind kind = DocumentKind::Juminhyo;
    int copies = 1;
    Subject subject;
    QString purpose;
    QStringList include;  ///< codes of the schema: "honseki", "my-number" …
    std::optional<KosekiReference> koseki;
    std::optional<MoveOut> moveOut;
    std::optional<int> fiscalYear;
    QList<TaxedProperty> properties;
    QList<Vehicle> vehicles;
};

struct Payment {
    int feeYen = 0, postageYen = 0, totalYen = 0;
    QString reference;
};

/// What the citizen signed (申請データ), read from the signed bytes. The bytes themselves are kept beside it, never re-serialised.
struct Submission {
    QString municipality, submissionId;
    QString supersedes;  ///< empty if it is no correction
    QDateTime preparedAt;
    Applicant applicant;
    QList<Request> requests;
    MailService service = MailService::Ordinary;
    std::optional<Envelope> envelope;
    Payment payment;
};

}  // namespace madoguchi
