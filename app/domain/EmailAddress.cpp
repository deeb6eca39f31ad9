// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/EmailAddress.h"

#include <QRegularExpression>

#include <arpa/inet.h>

#include <array>

namespace madoguchi {

namespace {

constexpr qsizetype longestLocalPart = 64;  // RFC 5321 section 4.5.3.1.1

bool isLocalPart(QStringView text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral(
        "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"([\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\\x20-\\x7E])*\"")));
    return text.size() <= longestLocalPart && form.match(text).hasMatch();
}

bool isDomain(QStringView text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral(
        "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*")));
    return form.match(text).hasMatch();
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
