// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/ProfileReader.h"

#include "app/verify/asn1/List.h"
#include "app/verify/asn1/Oid.h"

#include <QDate>
#include <QStringBuilder>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <numeric>

namespace madoguchi {

namespace {

using asn1::view;

constexpr int mostNames = 64;
constexpr qsizetype longestItem = 4096;  // in octets; the form may have 200 characters. What is compared with it must stay cheap

constexpr std::array identifiersOfItems{oid::jpkiName, oid::jpkiNameFlags, oid::jpkiGender, oid::jpkiBirthDate, oid::jpkiAddress, oid::jpkiAddressFlags};

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

/// Empty if it is no UTF8String in one piece, too long, or not UTF-8.
QString textOf(QByteArrayView value)
{
    const asn1::Header header = asn1::headerOf(value);
    if (!header.isUniversal(V_ASN1_UTF8STRING) || header.constructed || header.content.size() > longestItem) {
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(header.content);
    return decoder.hasError() ? QString() : text;
}

void readName(const asn1::AsnOtherName& name, Items& items, Findings& findings)
{
    const QByteArrayView id = asn1::identifierOf(view(name.type), identifiersOfItems);
    const auto item = std::ranges::find_if(items, [&](const Item& each) { return asn1::isSame(each.id, id); });
    if (id.isEmpty()) {
        profileFinding(findings, QLatin1String("subjectAltName"), QLatin1String("unreadable otherName"));
    }
    if (item == items.end()) {
        return;
    }
    ++item->count;
    item->text = item->count == 1 ? textOf(view(name.value)) : QString();
    if (item->count > 1) {
        profileFinding(findings, item->name, QLatin1String("twice"));
    } else if (item->text.isEmpty()) {
        profileFinding(findings, item->name, QLatin1String("empty, too long, or no UTF8String"));
    }
}

/// Of names that are not all otherName, one by one.
bool readMixedNames(QByteArrayView names, Items& items, Findings& findings)
{
    const auto list = asn1::List::of<asn1::AsnSequenceOfAny_it>(names, mostNames);
    for (const QByteArrayView element : list ? list->elements() : std::vector<QByteArrayView>()) {
        if (!asn1::headerOf(element).isContext(0)) {
            continue;  // an e-mail address or the like
        }
        if (const auto name = asn1::decode<asn1::AsnOtherName, asn1::AsnTaggedOtherName_it>(element)) {
            readName(*name, items, findings);
        } else {
            profileFinding(findings, QLatin1String("subjectAltName"), QLatin1String("unreadable otherName"));
        }
    }
    return list.has_value();
}

/// False if they can't be read, or are too many.
bool readNames(QByteArrayView names, Items& items, Findings& findings)
{
    if (const auto few = asn1::decode<asn1::AsnFewOtherNames, asn1::AsnFewOtherNames_it>(names)) {
        for (const asn1::AsnOtherName& name : few->names) {
            if (asn1::isPresent(name.type)) {
                readName(name, items, findings);
            }
        }
        return true;
    }
    const auto others = asn1::decode<asn1::OtherNameStack, asn1::AsnOtherNames_it>(names);
    if (!others) {
        return readMixedNames(names, items, findings);
    }
    const int count = asn1::sk_AsnOtherName_num(others.get());
    for (int i = 0; i < count && count <= mostNames; ++i) {
        readName(*asn1::sk_AsnOtherName_value(others.get(), i), items, findings);
    }
    return count <= mostNames;
}

Items readItems(const Certificate& certificate, Findings& findings)
{
    Items items = emptyItems();
    const Extension* const extension = certificate.extensions().find(oid::subjectAltName);
    if (!extension || !readNames(extension->value, items, findings)) {
        profileFinding(findings, QLatin1String("subjectAltName"), QLatin1String("missing or unreadable"));
        return items;
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
    const auto number = [&](qsizetype from, qsizetype count) {
        const QStringView digits = nineDigits.sliced(from, count);
        return std::accumulate(digits.begin(), digits.end(), 0, [](int value, QChar digit) { return value * 10 + (digit.unicode() - u'0'); });
    };
    const int year = number(1, 4);
    const int month = number(5, 2);
    const int day = number(7, 2);
    constexpr int monthOf31Days = 1;
    const bool isPossible = year > 0 && QDate(year, month == 0 ? monthOf31Days : month, day == 0 ? 1 : day).isValid();
    return isPossible ? nineDigits.sliced(1, 4) % u'-' % nineDigits.sliced(5, 2) % u'-' % nineDigits.sliced(7, 2) : QString();
}

}  // namespace madoguchi
