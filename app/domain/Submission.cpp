// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Submission.h"

#include "app/domain/CodeTable.h"

namespace madoguchi {

namespace {

constexpr CodeTable genders{std::to_array<CodeRow<Gender>>({
    {Gender::Male, QLatin1String("male"), QT_TRANSLATE_NOOP("Gender", "Male")},
    {Gender::Female, QLatin1String("female"), QT_TRANSLATE_NOOP("Gender", "Female")},
    {Gender::Other, QLatin1String("other"), QT_TRANSLATE_NOOP("Gender", "Other or unknown")},
})};
static_assert(genders.isComplete(Gender::Other));

constexpr CodeTable relationships{std::to_array<CodeRow<Relationship>>({
    {Relationship::Self, QLatin1String("self"), QT_TRANSLATE_NOOP("Relationship", "The applicant")},
    {Relationship::SameHousehold, QLatin1String("same-household"), QT_TRANSLATE_NOOP("Relationship", "Same household")},
    {Relationship::Spouse, QLatin1String("spouse"), QT_TRANSLATE_NOOP("Relationship", "Spouse")},
    {Relationship::LinealAscendant, QLatin1String("lineal-ascendant"), QT_TRANSLATE_NOOP("Relationship", "Parent or grandparent")},
    {Relationship::LinealDescendant, QLatin1String("lineal-descendant"), QT_TRANSLATE_NOOP("Relationship", "Child or grandchild")},
    {Relationship::Proxy, QLatin1String("proxy"), QT_TRANSLATE_NOOP("Relationship", "Principal of the applicant (proxy)")},
})};
static_assert(relationships.isComplete(Relationship::Proxy));

constexpr CodeTable mailServices{std::to_array<CodeRow<MailService>>({
    {MailService::Ordinary, QLatin1String("ordinary"), QT_TRANSLATE_NOOP("MailService", "Ordinary mail")},
    {MailService::Express, QLatin1String("express"), QT_TRANSLATE_NOOP("MailService", "Express")},
    {MailService::Tracked, QLatin1String("tracked"), QT_TRANSLATE_NOOP("MailService", "Tracked mail")},
    {MailService::SimpleRegistered, QLatin1String("simple-registered"), QT_TRANSLATE_NOOP("MailService", "Simple registered mail")},
})};
static_assert(mailServices.isComplete(MailService::SimpleRegistered));

constexpr CodeTable envelopes{std::to_array<CodeRow<Envelope>>({
    {Envelope::Long3, QLatin1String("long3"), QT_TRANSLATE_NOOP("Envelope", "Long envelope no. 3")},
    {Envelope::Square2, QLatin1String("square2"), QT_TRANSLATE_NOOP("Envelope", "Square envelope no. 2")},
})};
static_assert(envelopes.isComplete(Envelope::Square2));

}  // namespace

QLatin1String code(Gender gender)
{
    return genders.code(gender);
}

QLatin1String code(Relationship relationship)
{
    return relationships.code(relationship);
}

QLatin1String code(MailService service)
{
    return mailServices.code(service);
}

QLatin1String code(Envelope envelope)
{
    return envelopes.code(envelope);
}

std::optional<Gender> genderFromCode(QStringView code)
{
    return genders.value(code);
}

std::optional<Relationship> relationshipFromCode(QStringView code)
{
    return relationships.value(code);
}

std::optional<MailService> mailServiceFromCode(QStringView code)
{
    return mailServices.value(code);
}

std::optional<Envelope> envelopeFromCode(QStringView code)
{
    return envelopes.value(code);
}

QString label(Gender gender)
{
    return genders.label(gender, "Gender");
}

QString label(Relationship relationship)
{
    return relationships.label(relationship, "Relationship");
}

QString label(MailService service)
{
    return mailServices.label(service, "MailService");
}

QString label(Envelope envelope)
{
    return envelopes.label(envelope, "Envelope");
}

}  // namespace madoguchi
