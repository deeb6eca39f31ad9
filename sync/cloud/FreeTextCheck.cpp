// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/FreeTextCheck.h"

#include <QRegularExpression>

#include <functional>

namespace madoguchi {

namespace {

bool hasLuhnDigit(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue();
        const int weighted = i % 2 == 0 ? digit : digit * 2;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
}

bool hasMyNumberDigit(QStringView digits)
{
    int sum = 0;
    for (int n = 1; n <= 11; ++n) {
        sum += digits.at(11 - n).digitValue() * (n <= 6 ? n + 1 : n - 5);
    }
    const int remainder = sum % 11;
    return digits.at(11).digitValue() == (remainder <= 1 ? 0 : 11 - remainder);
}

/// One kind of blank and one kind of hyphen, ASCII digits.
QString plain(const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("[\\s\\p{Pd}\\x{2212}\\x{30FC}\\x{FF70}]"));
    return text.normalized(QString::NormalizationForm_KC).replace(separator, QStringLiteral("-"));
}

bool anyMatch(const QString& text, const QRegularExpression& form, const std::function<bool(QStringView)>& isRight)
{
    auto matches = form.globalMatch(plain(text));
    while (matches.hasNext()) {
        if (isRight(matches.next().captured().remove(u'-'))) {
            return true;
        }
    }
    return false;
}

/// Walks the free texts of a submission and notes where a number lies.
class Inspection {
public:
    void text(const QString& place, const QString& value)
    {
        if (FreeTextCheck::holdsCardNumber(value)) {
            m_places.append(place + QStringLiteral(": card-number"));
        } else if (FreeTextCheck::holdsMyNumber(value)) {
            m_places.append(place + QStringLiteral(": my-number"));
        }
    }

    /// A telephone number may have 12 digits with the country's code, and 不動産番号 always has 13: only what is longer is a card's.
    void number(const QString& place, const QString& value)
    {
        static const QRegularExpression digits(QStringLiteral("[0-9]"));
        if (plain(value).count(digits) > 13 && FreeTextCheck::holdsCardNumber(value)) {
            m_places.append(place + QStringLiteral(": card-number"));
        }
    }

    const QStringList& places() const { return m_places; }

private:
    QStringList m_places;
};

void inspect(Inspection& inspection, const QString& at, const Request& request)
{
    inspection.text(at + QStringLiteral("/purpose"), request.purpose);
    inspection.text(at + QStringLiteral("/subject/name"), request.subject.name);
    if (request.koseki) {
        inspection.text(at + QStringLiteral("/koseki/honseki"), request.koseki->honseki);
        inspection.text(at + QStringLiteral("/koseki/hittosha"), request.koseki->hittosha);
    }
    if (request.moveOut) {
        inspection.text(at + QStringLiteral("/moveOut/newAddress"), request.moveOut->newAddress);
    }
    for (qsizetype i = 0; i < request.properties.size(); ++i) {
        const QString place = QStringLiteral("%1/properties/%2").arg(at).arg(i);
        inspection.text(place + QStringLiteral("/location"), request.properties.at(i).location);
        inspection.number(place + QStringLiteral("/number"), request.properties.at(i).number);
    }
    for (qsizetype i = 0; i < request.vehicles.size(); ++i) {
        inspection.text(QStringLiteral("%1/vehicles/%2/plate").arg(at).arg(i), request.vehicles.at(i).plate);
    }
}

}  // namespace

bool FreeTextCheck::holdsCardNumber(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("(?<![0-9])(?:[0-9]{13,19}|[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}(?:-[0-9]{1,3})?|[0-9]{4}-[0-9]{6}-[0-9]{4,5})(?![0-9])"));
    return anyMatch(text, form, hasLuhnDigit);
}

bool FreeTextCheck::holdsMyNumber(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("(?<![0-9])(?:[0-9]{12}|(?<!-)[0-9]{4}-[0-9]{4}-[0-9]{4}(?!-))(?![0-9])"));
    return anyMatch(text, form, hasMyNumberDigit);
}

QStringList FreeTextCheck::places(const Submission& submission)
{
    Inspection inspection;
    inspection.text(QStringLiteral("/applicant/name"), submission.applicant.name);
    inspection.text(QStringLiteral("/applicant/kana"), submission.applicant.kana);
    inspection.text(QStringLiteral("/applicant/address"), submission.applicant.address);
    inspection.text(QStringLiteral("/applicant/email"), submission.applicant.email);
    inspection.number(QStringLiteral("/applicant/phone"), submission.applicant.phone);
    for (qsizetype i = 0; i < submission.requests.size(); ++i) {
        inspect(inspection, QStringLiteral("/requests/%1").arg(i), submission.requests.at(i));
    }
    return inspection.places();
}

}  // namespace madoguchi
