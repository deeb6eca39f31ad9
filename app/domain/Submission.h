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
std::optional<Gender> genderFromCode(QStringView code);
std::optional<Relationship> relationshipFromCode(QStringView code);
std::optional<MailService> mailServiceFromCode(QStringView code);
std::optional<Envelope> envelopeFromCode(QStringView code);
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

/// Whose paper it is: the citizen's own or another's.
/// The person a document is about.
struct Subject {
    QString name;
    QDate birthDate;
    Relationship relationship = Relationship::Self;
};

/// Which family register is meant: it is found by 本籍 and 筆頭者, not by a person.
struct KosekiReference {
    QString honseki, hittosha;
};

/// Where and when somebody moves, for the moving-out certificate.
struct MoveOut {
    QString newAddress;
    QDate moveDate;
};

/// One piece of land, house or depreciable asset (固定資産).
struct TaxedProperty {
    QString type, location, number;  ///< type: "land", "house", "depreciable"; number may be empty
};

/// One light vehicle; `use` is "inspection", "general" or empty.
struct Vehicle {
    QString plate, use;
};

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

/// What the citizen paid by card, and the provider's reference; a card number never appears.
/// What the citizen was charged, as the form says; the payment provider's word counts, not this one.
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
