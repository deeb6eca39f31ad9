// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/ProfileReader.h"

#include "app/verify/asn1/Oid.h"

#include <QDate>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

using asn1::view;

constexpr int mostNames = 64;
constexpr qsizetype longestItem = 4096;  // in octets; the form may have 200 characters. What is compared with it must stay cheap

/// One otherName of the profile; `count` tells missing and doubled ones apart.
struct Item {
    QByteArrayView id;
    QLatin1String name;  ///< for the finding
    int count = 0;
    QString text = {};
};

using Items = std::array<Item, 6>;
enum Index { Name, NameFlags, Gender, BirthDate, Address, AddressFlags };

Items emptyItems()
{
    return {Item{oid::jpkiName, QLatin1String("name")},
            Item{oid::jpkiNameFlags, QLatin1String("positions of the name")},
            Item{oid::jpkiGender, QLatin1String("gender")},
            Item{oid::jpkiBirthDate, QLatin1String("birth date")},
            Item{oid::jpkiAddress, QLatin1String("address")},
            Item{oid::jpkiAddressFlags, QLatin1String("positions of the address")}};
}

void profileFinding(Findings& findings, QLatin1String item, QLatin1String what)
{
    findings.add(FindingCode::CertProfile, item + QLatin1String(": ") + what);
}

/// Empty if it is no UTF8String, too long, or not UTF-8.
QString textOf(const ASN1_TYPE* value)
{
    if (value->type != V_ASN1_UTF8STRING || view(value->value.utf8string).size() > longestItem) {
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(view(value->value.utf8string));
    return decoder.hasError() ? QString() : text;
}

void readName(QByteArrayView generalName, Items& items, Findings& findings)
{
    if (!asn1::headerOf(generalName).isContext(0)) {
        return;  // an e-mail address or the like
    }
    const auto name = asn1::decode<asn1::AsnOtherName, asn1::AsnTaggedOtherName_it>(generalName);
    if (!name) {
        profileFinding(findings, QLatin1String("subjectAltName"), QLatin1String("unreadable otherName"));
        return;
    }
    const auto item = std::ranges::find(items, view(name->type), &Item::id);
    if (item == items.end()) {
        return;
    }
    ++item->count;
    item->text = item->count == 1 ? textOf(name->value) : QString();
    if (item->count > 1) {
        profileFinding(findings, item->name, QLatin1String("twice"));
    } else if (item->text.isEmpty()) {
        profileFinding(findings, item->name, QLatin1String("empty, too long, or no UTF8String"));
    }
}

Items readItems(const Certificate& certificate, Findings& findings)
{
    Items items = emptyItems();
    const Extension* const extension = certificate.extensions().find(oid::subjectAltName);
    const auto names = extension ? asn1::List::of<asn1::AsnSequenceOfAny_it>(extension->value, mostNames) : std::nullopt;
    if (!names) {
        profileFinding(findings, QLatin1String("subjectAltName"), QLatin1String("missing or unreadable"));
        return items;
    }
    for (const QByteArrayView name : names->elements()) {
        readName(name, items, findings);
    }
    for (const Index needed : {Name, Gender, BirthDate, Address}) {
        if (items[needed].count == 0) {
            profileFinding(findings, items[needed].name, QLatin1String("missing"));
        }
    }
    return items;
}

qsizetype charactersOf(const QString& text)
{
    return text.size() - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
}

/// The flags if they fit: one '0' or '1' for each character of the text.
QString flagsFor(const QString& text, const Item& flags, Findings& findings)
{
    const auto isFlag = [](QChar c) { return c == u'0' || c == u'1'; };
    if (flags.text.isEmpty() || (flags.text.size() == charactersOf(text) && std::ranges::all_of(flags.text, isFlag))) {
        return flags.text;
    }
    profileFinding(findings, flags.name, QLatin1String("do not fit the text"));
    return {};
}

QString genderOf(const QString& code)
{
    return code.isEmpty() ? QString() : code == u'1' ? QStringLiteral("male") : code == u'2' ? QStringLiteral("female") : QStringLiteral("other");
}

}  // namespace

SignerIdentity ProfileReader::read(const Certificate& certificate, Findings& findings)
{
    const Items items = readItems(certificate, findings);
    SignerIdentity identity;
    identity.name = items[Name].text;
    identity.nameFlags = flagsFor(identity.name, items[NameFlags], findings);
    identity.address = items[Address].text;
    identity.addressFlags = flagsFor(identity.address, items[AddressFlags], findings);
    identity.gender = genderOf(items[Gender].text);
    identity.birthDate = birthDate(items[BirthDate].text);
    if (!items[BirthDate].text.isEmpty() && identity.birthDate.isEmpty()) {
        profileFinding(findings, items[BirthDate].name, QLatin1String("impossible"));
    }
    identity.serial = certificate.serial().toByteArray().toHex();
    identity.issuerKeyId = certificate.authority().keyId.toHex();
    identity.notBefore = momentOf(certificate.notBefore());
    identity.notAfter = momentOf(certificate.notAfter());
    return identity;
}

QString ProfileReader::birthDate(QStringView nineDigits)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    constexpr QChar newestEra = u'5';  // 令和; 0 is unknown
    if (nineDigits.size() != 9 || !std::ranges::all_of(nineDigits, isDigit) || nineDigits.front() > newestEra) {
        return {};
    }
    const int year = nineDigits.sliced(1, 4).toInt();
    const int month = nineDigits.sliced(5, 2).toInt();
    const int day = nineDigits.sliced(7, 2).toInt();
    constexpr int monthOf31Days = 1;
    const bool isPossible = year > 0 && QDate(year, month == 0 ? monthOf31Days : month, day == 0 ? 1 : day).isValid();
    return isPossible ? nineDigits.sliced(1).toString().insert(6, u'-').insert(4, u'-') : QString();
}

}  // namespace madoguchi
