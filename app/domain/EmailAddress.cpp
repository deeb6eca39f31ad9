// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/EmailAddress.h"

#include <QRegularExpression>

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

constexpr qsizetype longestLocalPart = 64;  // RFC 5321 section 4.5.3.1.1

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

/// Whether all parts between dots fit; there is always one, if only an empty one.
template<typename Fits>
bool areAll(QStringView text, Fits fits)
{
    for (qsizetype dot = text.indexOf(u'.'); dot >= 0; dot = text.indexOf(u'.')) {
        if (!fits(text.first(dot))) {
            return false;
        }
        text = text.sliced(dot + 1);
    }
    return fits(text);
}

bool isLocalPart(QStringView text)
{
    static const QRegularExpression quoted(QRegularExpression::anchoredPattern(QStringLiteral("\"([\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\\x20-\\x7E])*\"")));
    const auto isAtom = [](QStringView atom) {
        constexpr QStringView signs = u"!#$%&'*+/=?^_`{|}~-";
        return !atom.isEmpty() && std::ranges::all_of(atom, [&](QChar c) { return isAsciiLetterOrDigit(c) || signs.contains(c); });
    };
    return text.size() <= longestLocalPart && (areAll(text, isAtom) || (text.startsWith(u'"') && quoted.match(text).hasMatch()));
}

bool isDomain(QStringView text)
{
    constexpr qsizetype longestLabel = 63;  // RFC 1035 section 2.3.4
    return areAll(text, [](QStringView label) {
        return !label.isEmpty() && label.size() <= longestLabel && isAsciiLetterOrDigit(label.front()) && isAsciiLetterOrDigit(label.back())
            && std::ranges::all_of(label, [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'-'; });
    });
}

bool isAddressLiteral(QStringView text)
{
    if (!text.startsWith(u'[') || !text.endsWith(u']')) {
        return false;
    }
    const QByteArray inner = text.sliced(1, text.size() - 2).toLatin1();
    const bool isVersion6 = inner.startsWith("IPv6:");
    std::array<unsigned char, 16> address{};
    return inet_pton(isVersion6 ? AF_INET6 : AF_INET, inner.constData() + (isVersion6 ? 5 : 0), address.data()) == 1;
}

}  // namespace

bool isEmailAddress(const QString& text)
{
    // A quoted local part may hold an @, a domain can't.
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1) {
        return false;
    }
    const QStringView domain = QStringView(text).sliced(at + 1);
    return isLocalPart(QStringView(text).first(at)) && (isDomain(domain) || isAddressLiteral(domain));
}

}  // namespace madoguchi
